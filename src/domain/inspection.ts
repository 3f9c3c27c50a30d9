import { type Instant, vietnameseMoment } from "./calendar.ts";
import type { CriteriaSet } from "./criteria.ts";
import type { Cycle } from "./cycle.ts";
import { type Dossier, dossierKey, type Submission } from "./dossier.ts";
import { happeningInWords } from "./happening-in-words.ts";
import { fact, type InspectionFact } from "./inspection-fact.ts";
import { outcomeOf } from "./inspection-outcome.ts";
import { type Happened, rulesOf } from "./inspection-rules.ts";
import { type Past, type RunOfYears, runBreakOf, runOf } from "./run-of-years.ts";
import { INDICATOR_NUMBERS, total } from "./scoring.ts";
import { stateInWords } from "./state-words.ts";
import { submissionChanges } from "./submission-changes.ts";

/** What one person's year is told from. */
export interface InspectionFacts {
  readonly dossier: Dossier;
  readonly cycle: Cycle;
  readonly criteria: CriteriaSet | undefined;
  /** The whole ledger, in its order. */
  readonly ledger: readonly Happened[];
  readonly past: Past;
  /** Head of the ledger's chain and number of its last event, as of `at`. */
  readonly chainHead: string;
  readonly lastEvent: number;
  readonly at: Instant;
  /** Who takes it out. */
  readonly by: string;
}

/** Hồ sơ kiểm tra: one person's year, as text ready to be printed. */
export interface Inspection {
  readonly year: number;
  readonly agency: string;
  readonly personId: string;
  readonly name: string;
  readonly made: string;
  readonly holder: readonly InspectionFact[];
  /** The rules of the day: cycle version, thresholds, criteria set, deadlines. */
  readonly rules: readonly InspectionFact[];
  readonly timeline: readonly {
    readonly number: string;
    readonly at: string;
    readonly by: string;
    readonly what: string;
    readonly detail: string;
  }[];
  /** Versions of the self-assessment, oldest first, each with what it changed. */
  readonly versions: readonly { readonly title: string; readonly differences: readonly string[] }[];
  readonly scores: readonly {
    readonly number: string;
    readonly text: string;
    readonly evidence: string;
    readonly self: string;
    readonly appraised: string;
  }[];
  /** Appraisal, opinions, list, decision, corrections. */
  readonly outcome: readonly InspectionFact[];
  readonly run: readonly string[];
  /** What proves that nothing was changed since. */
  readonly proof: readonly InspectionFact[];
}

function listsOf(ledger: readonly Happened[]): ReadonlySet<number> {
  return new Set(
    ledger.flatMap(({ event }) => (event?.type === "DossierProposed" ? [event.proposal.listNumber] : [])),
  );
}

/** Rows that tell of this dossier: its own, its lists', and marks that name it. */
function ownRows({ dossier, ledger }: InspectionFacts): readonly Happened[] {
  const ofYear = ledger.filter(({ year }) => year === dossier.year);
  const own = ofYear.filter(({ personId }) => personId === dossier.personId);
  const lists = listsOf(own);
  const key = dossierKey(dossier.year, dossier.personId);
  return ofYear.filter((row) => {
    if (row.personId === dossier.personId) return true;
    if (row.personId !== "" || row.event === undefined) return false;
    if ("listNumber" in row.event) return lists.has(row.event.listNumber);
    return row.event.type === "RapidAppraisalsMarked" && row.event.subjects.includes(key);
  });
}

function timelineOf(rows: readonly Happened[]): Inspection["timeline"] {
  return rows.flatMap(({ number, at, by, event }) => {
    const told = event ? happeningInWords(event) : { what: "Nội dung đã được xóa theo quy định", detail: "" };
    return told ? [{ number: String(number), at: vietnameseMoment(at), by, ...told }] : [];
  });
}

function differences(before: Submission | undefined, now: Submission): readonly string[] {
  if (!before) return [];
  const { indicators, answers } = submissionChanges(before, now);
  const ofIndicators = indicators.flatMap(({ indicator, score, evidence }) => [
    ...(score ? [`Chỉ số ${indicator}: ${score.before} → ${score.now} điểm`] : []),
    ...(evidence
      ? [`Minh chứng ${indicator}: “${evidence.before || "để trống"}” → “${evidence.now || "để trống"}”`]
      : []),
  ]);
  return [
    ...ofIndicators,
    ...answers.map((answer) => `${answer.question}: ${answer.before} → ${answer.now}`),
  ];
}

function versionsOf(rows: readonly Happened[]): Inspection["versions"] {
  const submissions = rows.flatMap(({ event }) =>
    event?.type === "SelfAssessmentSubmitted" ? [event.submission] : [],
  );
  return submissions.map((submission, index) => ({
    title: `Lần ${index + 1}: nộp lúc ${vietnameseMoment(submission.at)}, tổng tự chấm ${total(submission.scores)}`,
    differences: differences(submissions[index - 1], submission),
  }));
}

function holderOf(dossier: Dossier): readonly InspectionFact[] {
  return [
    ...fact("Họ và tên", dossier.name),
    ...fact("Mã CCVC", dossier.personId),
    ...fact("Chức vụ", dossier.position),
    ...fact("Đơn vị", dossier.unitName),
    ...fact("Cơ quan", dossier.agency),
    ...fact("Trạng thái", stateInWords(dossier.state)),
    ...fact("Kế hoạch học tập", "registration" in dossier ? dossier.registration?.plan : undefined),
  ];
}

function scoresOf(dossier: Dossier, criteria: CriteriaSet | undefined): Inspection["scores"] {
  if (!("submission" in dossier)) return [];
  const appraised = "appraisal" in dossier ? dossier.appraisal.scores : [];
  return INDICATOR_NUMBERS.map((number) => ({
    number: String(number),
    text: criteria?.indicators.find((indicator) => indicator.number === number)?.text ?? `Chỉ số ${number}`,
    evidence: dossier.submission.evidence[number - 1] ?? "",
    self: String(dossier.submission.scores[number - 1] ?? ""),
    appraised: String(appraised[number - 1] ?? ""),
  }));
}

function runInWords({ length, missing }: RunOfYears): readonly string[] {
  const broken = runBreakOf({ missing });
  const others = missing.slice(1).map(({ year, cause }) => `Năm ${year}: ${cause}`);
  return [
    `Số năm liền: ${length}`,
    ...(broken === undefined ? [] : [`Chuỗi bắt đầu sau ${broken}`]),
    ...others,
  ];
}

/** Hồ sơ kiểm tra: everything that the workbook knows of one person's year, from the ledger, in the order it happened. */
export function inspectionOf(facts: InspectionFacts): Inspection {
  const { dossier, cycle, criteria, past, chainHead, lastEvent, at, by } = facts;
  const rows = ownRows(facts);
  return {
    year: dossier.year,
    agency: dossier.agency,
    personId: dossier.personId,
    name: dossier.name,
    made: `Xuất lúc ${vietnameseMoment(at)}, người xuất: ${by}`,
    holder: holderOf(dossier),
    rules: rulesOf(dossier, cycle, criteria, facts.ledger),
    timeline: timelineOf(rows),
    versions: versionsOf(rows),
    scores: scoresOf(dossier, criteria),
    outcome: outcomeOf(dossier),
    run: runInWords(runOf(past, dossier.year)),
    proof: [
      { label: "Mã chuỗi của nhật ký", value: chainHead },
      { label: "Đến sự kiện số", value: String(lastEvent) },
    ],
  };
}
