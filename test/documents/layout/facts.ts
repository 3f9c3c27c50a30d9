import { type Assessed, type UnitYear, unitsOfYear } from "../../../src/domain/assessed.ts";
import { type AssessmentFacts, assessmentForm } from "../../../src/domain/assessment-form.ts";
import {
  type CertificateFacts,
  type CommendedFacts,
  certifiedPeople,
  commendedPeople,
  type ListFacts,
  listedPeople,
  type PublicFacts,
  publicPeople,
  type RegistrationFacts,
  registeredPeople,
  type SubmissionFacts,
} from "../../../src/domain/list-papers.ts";
import type { Meeting } from "../../../src/domain/meeting.ts";
import { consideredBy, type MinutesFacts } from "../../../src/domain/minutes.ts";
import { NOT_ISSUED, type PaperIssue } from "../../../src/domain/paper-issue.ts";
import { unitSigning } from "../../../src/domain/paper-signing.ts";
import { causeOfFailure } from "../../../src/domain/scoring.ts";
import type { ScoreSheetFacts, UnitProposalFacts } from "../../../src/domain/unit-papers.ts";
import type { Cohort } from "./cohorts.ts";

/** Numbers, days and signers as the clerk and the Office give them. */
const BY_HEAD: PaperIssue = {
  number: "05",
  date: "2026-02-05",
  office: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
  signer: "Lê Văn Bình",
};
const BY_OFFICE: PaperIssue = { ...NOT_ISSUED, office: "CHÁNH VĂN PHÒNG", signer: "Nông Thị Yến" };

const inYear = ({ dossiers, cycle }: Cohort) => dossiers.filter(({ year }) => year === cycle.year);
const unitOrder = ({ roster }: Cohort) => roster.units.map(({ id }) => id);

export function listFacts(cohort: Cohort): ListFacts {
  const { cycle, pastOf } = cohort;
  const members = listedPeople(inYear(cohort), pastOf).map((one) => ({
    ...one,
    cause: one.proposed ? "" : "Chỉ số 6 đạt 4 điểm, dưới 5 điểm",
  }));
  const decision = { number: "", date: "", signer: "" } as const;
  return { cycle, listNumber: 1, compiledOn: "2026-11-18", members, unitOrder: unitOrder(cohort), decision };
}

export function submissionFacts(cohort: Cohort): SubmissionFacts {
  return { ...listFacts(cohort), issue: BY_OFFICE };
}

export function registrationFacts(cohort: Cohort): RegistrationFacts {
  const people = registeredPeople(cohort.dossiers, cohort.cycle.year);
  return { cycle: cohort.cycle, issue: NOT_ISSUED, people, unitOrder: unitOrder(cohort) };
}

export function publicFacts(cohort: Cohort): PublicFacts {
  const named = publicPeople(cohort.dossiers, cohort.cycle.year);
  return { cycle: cohort.cycle, issue: BY_HEAD, ...named, unitOrder: unitOrder(cohort) };
}

export function commendedFacts(cohort: Cohort): CommendedFacts {
  const people = commendedPeople(cohort.dossiers, cohort.cycle.year, cohort.pastOf);
  return { cycle: cohort.cycle, issue: NOT_ISSUED, people, unitOrder: unitOrder(cohort) };
}

export function certificateFacts(cohort: Cohort): CertificateFacts {
  const people = certifiedPeople(cohort.dossiers, cohort.cycle.year);
  return { cycle: cohort.cycle, issue: BY_HEAD, people, unitOrder: unitOrder(cohort) };
}

/** The unit with the most people. */
function largestUnit({ dossiers, cycle, roster }: Cohort): UnitYear {
  const units = unitsOfYear(dossiers, cycle.year, roster.units, "2026-11-12");
  const [largest] = [...units].sort((one, other) => other.dossiers.length - one.dossiers.length);
  if (!largest) throw new Error("nobody handed in");
  return largest;
}

function byUnit(cohort: Cohort, unit: UnitYear): PaperIssue {
  const { title, name } = unitSigning({ name: unit.unitName, headEmail: "" }, cohort.roster.people);
  return { ...NOT_ISSUED, office: title, signer: name };
}

export function scoreSheetFacts(cohort: Cohort): ScoreSheetFacts {
  const unit = largestUnit(cohort);
  return {
    cycle: cohort.cycle,
    unitName: unit.unitName,
    dossiers: unit.dossiers,
    issue: byUnit(cohort, unit),
  };
}

type Appraised = Extract<Assessed, { appraisal: unknown }>;

export function unitProposalFacts(cohort: Cohort): UnitProposalFacts {
  const { cycle } = cohort;
  const unit = largestUnit(cohort);
  const ready = unit.dossiers.filter((one): one is Appraised => "appraisal" in one);
  const judged = ready.map((dossier) => ({
    dossier,
    cause: causeOfFailure(dossier.appraisal.scores, cycle),
  }));
  const notProposed = judged.filter(({ cause }) => cause !== "");
  const proposed = judged.filter(({ cause }) => cause === "").map(({ dossier }) => dossier);
  const proposal = {
    year: cycle.year,
    unitId: unit.unitId,
    unitName: unit.unitName,
    number: 1,
    madeAt: "2026-11-12T17:00:00.000+07:00",
    madeBy: "truongphong@stc.example",
    proposed: proposed.map(({ personId }) => personId),
    notProposed: Object.fromEntries(notProposed.map(({ dossier, cause }) => [dossier.personId, cause])),
    contentHash: "",
  };
  return { cycle, proposal, proposed, notProposed, meetingOn: "2026-11-12", issue: byUnit(cohort, unit) };
}

export function assessmentFacts(cohort: Cohort): AssessmentFacts {
  const { cycle, criteria, roster } = cohort;
  const { unitId, unitName, dossiers } = largestUnit(cohort);
  const staff = { cycle, unit: roster.units.find(({ id }) => id === unitId), people: roster.people };
  return { cycle, criteria, unitName, forms: dossiers.map((one) => assessmentForm(one, staff)) };
}

export function minutesFacts(cohort: Cohort): MinutesFacts {
  const { cycle } = cohort;
  const unit = largestUnit(cohort);
  const ready = unit.dossiers.filter((one): one is Appraised => "appraisal" in one);
  const names = ready.map(({ name }) => name);
  const meeting: Meeting = {
    year: cycle.year,
    number: 1,
    unitId: unit.unitId,
    unitName: unit.unitName,
    startedAt: "2026-11-12T14:00:00.000+07:00",
    endedAt: "2026-11-12T16:30:00.000+07:00",
    place: "Phòng họp tầng 2",
    chair: `${names[0]}, Trưởng phòng`,
    secretary: names[1] ?? "Lý Thị Mai",
    present: names.slice(0, -1),
    absent: names.slice(-1).map((name) => `${name} (công tác)`),
    opinions: "Cần bổ sung minh chứng chỉ số 6.\nNhất trí với điểm thẩm định.",
    common: { inFavour: 12, against: 1 },
    votes: [],
    recordedBy: "truongphong@stc.example",
    recordedAt: "2026-11-12T17:00:00.000+07:00",
  };
  return { cycle, meeting, considered: consideredBy(meeting, ready, cycle), issue: NOT_ISSUED };
}
