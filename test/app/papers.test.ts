import { describe, expect, test } from "@jest/globals";
import { makePaper } from "../../src/app/make-paper.ts";
import { PAPER_KINDS } from "../../src/app/papers/paper-kinds.ts";
import { paperNow, papersNow, readsOf } from "../../src/app/papers/papers-now.ts";
import { unitProposalPaper } from "../../src/app/papers/unit-proposal.ts";
import { digest } from "../../src/app/seal.ts";
import type { Typist } from "../../src/app/typist.ts";
import { NOT_ISSUED } from "../../src/domain/paper-issue.ts";
import { accept } from "../../src/domain/refusal.ts";
import { unitContent } from "../../src/domain/unit-proposal-rules.ts";
import { appraised, concurred, given, submitted } from "../domain/given.ts";
import { Office } from "./given.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];

/** A unit's proposal of the only person it has, fixed by its hash. */
function proposed(): Office {
  const office = new Office();
  const dossier = given(submitted(NINES), appraised(), concurred());
  if (dossier.state !== "Appraised") throw new Error("appraised");
  office.dossiers.push(dossier);
  const members = { proposed: [dossier], notProposed: [] };
  office.unitProposals.push({
    year: dossier.year,
    unitId: dossier.unitId,
    unitName: dossier.unitName,
    number: 1,
    madeAt: office.now,
    madeBy: "truongphong@stc.example",
    proposed: [dossier.personId],
    notProposed: {},
    contentHash: digest(unitContent(members)),
  });
  return office;
}

function typeProposal(office: Office) {
  const book = office.ledger.read(readsOf(unitProposalPaper));
  const [offer] = unitProposalPaper.offers(book, office.now);
  if (!offer) throw new Error("no offer");
  const typist = { unitProposal: () => accept("made") } as unknown as Typist;
  return unitProposalPaper.type(offer, { book, typist, template: "", issue: NOT_ISSUED, now: office.now });
}

describe("the registry of papers", () => {
  test("each kind has a name of its own, and none begins as another's key does", () => {
    const names = PAPER_KINDS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.includes(":"))).toEqual([]);
  });

  test("what is offered is found again by its key; what is not is refused, and so is a kind nobody knows", () => {
    const office = proposed();
    const book = office.ledger.read({ dossiers: "all", roster: true, unitProposals: true });
    const papers = papersNow(book, office.now);
    expect(papers.length).toBeGreaterThan(3);
    for (const { key } of papers) expect(paperNow(key, book, office.now)?.key).toBe(key);
    for (const paper of ["certificates:2026", "unit-proposal:2026/P99", "letter:1", ""]) {
      expect(makePaper("vanphong@stc.example", { paper }, office)).toMatchObject({
        ok: false,
        code: "no-paper",
      });
    }
  });
});

describe("a unit's own list", () => {
  test("is typed from the proposal that it sent", () => {
    expect(typeProposal(proposed())).toEqual(accept("made"));
  });

  test("is refused once a score behind it has changed: what the hash fixed is no longer so", () => {
    const office = proposed();
    const changed = office.dossiers.map((one) =>
      "appraisal" in one ? { ...one, appraisal: { ...one.appraisal, scores: [8, ...NINES.slice(1)] } } : one,
    );
    office.dossiers.splice(0, 1, ...changed);
    expect(typeProposal(office)).toMatchObject({ ok: false, code: "proposal-changed" });
  });
});
