import { describe, expect, test } from "@jest/globals";
import { evolve } from "../../src/domain/evolve.ts";
import { given, submitted } from "./given.ts";

describe("the dossier's states", () => {
  test("evolve() throws on an event that cannot follow: a broken contract", () => {
    const proposal = { listNumber: 1, proposed: true, cause: "" };
    expect(() => evolve(given(submitted()), { type: "DossierProposed", proposal })).toThrow(
      "Cannot apply DossierProposed: the dossier is Submitted",
    );
  });
});
