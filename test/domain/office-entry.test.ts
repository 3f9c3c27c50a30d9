import { describe, expect, test } from "@jest/globals";
import type { Dossier } from "../../src/domain/dossier.ts";
import { yearFigures } from "../../src/domain/figures.ts";
import { enterRegistration, enterSelfAssessment } from "../../src/domain/office-entry.ts";
import { countsAsSelfUpdated } from "../../src/domain/self-updated.ts";
import {
  answers,
  appraised,
  at,
  CYCLE,
  concurred,
  EIGHTS,
  given,
  PERSON,
  ROSTER,
  submitted,
} from "./given.ts";

const PAPER = { day: "2026-10-20", link: "https://drive.google.com/file/d/1" };
const NOW = at("10-25 09:00");

function context(dossier?: Dossier) {
  return { cycle: CYCLE, roster: ROSTER, dossierOf: () => dossier };
}

function enter(paper = PAPER, dossier?: Dossier, values = answers(), now = NOW) {
  return enterSelfAssessment(PERSON, paper, values, context(dossier), now);
}

function entered(): Dossier {
  const outcome = enter();
  if (!outcome.ok) throw new Error(outcome.message);
  return given(...outcome.value);
}

describe("a signed paper that the Office types in", () => {
  test("is recorded as the Office's, with the paper, at the end of its own day", () => {
    expect(enter()).toMatchObject({
      value: [
        {
          type: "SelfAssessmentSubmitted",
          submission: { at: "2026-10-20T23:59:59.000+07:00", enteredBy: "office", paper: PAPER.link },
        },
      ],
    });
    expect(enter({ ...PAPER, day: "2026-10-25" })).toMatchObject({ value: [{ submission: { at: NOW } }] });
    expect(enterRegistration(PERSON, PAPER, " Tiếng Anh ", context(), NOW)).toMatchObject({
      value: [{ registration: { enteredBy: "office", plan: "Tiếng Anh", paper: PAPER.link } }],
    });
  });

  test.each([
    ["of a day to come", { ...PAPER, day: "2026-10-26" }, undefined, "future-day"],
    ["of before the opening day", { ...PAPER, day: "2026-09-30" }, undefined, "not-open"],
    ["of a dossier that is appraised", PAPER, given(submitted(), appraised()), "already-appraised"],
    ["older than what is held", { ...PAPER, day: "2026-10-13" }, given(submitted()), "superseded"],
    ["that is entered already", PAPER, entered(), "already-entered"],
  ])("is refused by name: %s", (_, paper, dossier, code) => {
    expect(enter(paper, dossier)).toMatchObject({ ok: false, code });
  });

  test("is refused by name: late by its own day, whenever it is typed; a score out of range", () => {
    const now = at("11-20 09:00");
    expect(enter({ ...PAPER, day: "2026-11-01" }, undefined, answers(), now)).toMatchObject({ code: "late" });
    expect(enter(PAPER, undefined, answers([...EIGHTS.slice(1), 11]))).toMatchObject({
      code: "invalid-score",
    });
  });

  test("of somebody registered already is refused as a registration", () => {
    expect(enterRegistration(PERSON, PAPER, "", context(given(submitted())), NOW)).toMatchObject({
      code: "already-registered",
    });
  });
});

describe("tự cập nhật", () => {
  test("is proficiency with digital skills, of whoever handed in themselves", () => {
    const yes = { digitalSkills: true, proficient: true };
    expect(countsAsSelfUpdated({ enteredBy: "person" }, yes)).toBe(true);
    expect(countsAsSelfUpdated({ enteredBy: "office" }, yes)).toBe(false);
    expect(countsAsSelfUpdated({ enteredBy: "person" }, { ...yes, digitalSkills: false })).toBe(false);
  });

  test("the figures never count a paper that the Office typed in, whatever was found", () => {
    const decision = {
      at: at("11-24 09:00"),
      by: CYCLE.headEmail,
      recognised: true,
      cause: "",
      number: "",
      date: "",
      agency: CYCLE.agency,
      streak: 1,
    } as const;
    const proposal = { listNumber: 1, proposed: true, cause: "" };
    const recognised = (enteredBy: "person" | "office") => {
      const event = submitted();
      if (event.type !== "SelfAssessmentSubmitted") throw new Error("no submission");
      const handedIn = { ...event, submission: { ...event.submission, enteredBy } };
      const dossier = given(
        handedIn,
        appraised(),
        concurred(),
        { type: "DossierProposed", proposal },
        { type: "DossierRecognised", decision },
      );
      return yearFigures({ cycle: CYCLE, roster: ROSTER, dossiers: [dossier] }).counts;
    };
    expect(recognised("person")).toMatchObject({ recognised: 1, digital: 1, proficient: 1 });
    expect(recognised("office")).toMatchObject({ recognised: 1, digital: 1, proficient: 0 });
  });
});
