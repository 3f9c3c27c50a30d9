import { type Instant, vietnameseDay, vietnameseMoment } from "./calendar.ts";
import type { CriteriaSet } from "./criteria.ts";
import type { Cycle } from "./cycle.ts";
import { evolveCycle } from "./cycle-history.ts";
import type { Dossier } from "./dossier.ts";
import type { CycleEvent, LedgerEvent } from "./events.ts";
import { fact, type InspectionFact } from "./inspection-fact.ts";

/** A row of the ledger; `event` is undefined where its content was erased (personal data). */
export interface Happened {
  readonly number: number;
  readonly at: Instant;
  readonly by: string;
  readonly year: number;
  readonly personId: string;
  readonly event: LedgerEvent | undefined;
}

/** The moment whose rules judged this dossier: the unit's appraisal, else the decision; undefined: those of now. */
function judgedAt(dossier: Dossier): Instant | undefined {
  if ("appraisal" in dossier) return dossier.appraisal.at;
  return "decision" in dossier && dossier.decision.at !== "" ? dossier.decision.at : undefined;
}

/** The cycle as it stood when this dossier was judged. */
function cycleOfTheDay(dossier: Dossier, cycle: Cycle, ledger: readonly Happened[]): Cycle {
  const moment = judgedAt(dossier);
  if (moment === undefined) return cycle;
  return (
    ledger
      .filter(({ year, personId, at }) => year === cycle.year && personId === "" && at <= moment)
      .flatMap(({ event }) => (event ? [event as LedgerEvent & CycleEvent] : []))
      .reduce(evolveCycle, undefined as Cycle | undefined) ?? cycle
  );
}

/** Each version of the cycle, when it began and by what document. */
function versions(year: number, ledger: readonly Happened[]): readonly InspectionFact[] {
  return ledger
    .filter((row) => row.year === year)
    .flatMap(({ at, event }) => {
      if (event?.type !== "CycleOpened" && event?.type !== "CycleAmended") return [];
      const { version, amendedBy } = event.cycle;
      const by = amendedBy === "" ? "" : `, theo ${amendedBy}`;
      return fact(`Phiên bản ${version}`, `từ ${vietnameseMoment(at)}${by}`);
    });
}

/** The rules of the day, as text. */
function ruleFacts(cycle: Cycle, criteria: CriteriaSet | undefined): readonly InspectionFact[] {
  const set = criteria
    ? `${criteria.id} (${criteria.citation}${criteria.checkedAgainstOriginal ? "" : "; chưa đối chiếu bản gốc"})`
    : cycle.criteriaSet;
  return [
    ...fact("Kỳ đánh giá", `năm ${cycle.year}, phiên bản ${cycle.version}`),
    ...fact("Văn bản điều chỉnh", cycle.amendedBy),
    ...fact("Bộ tiêu chí", set),
    ...fact("Tổng điểm tối thiểu", String(cycle.passTotal)),
    ...fact("Văn bản về tổng điểm", cycle.passTotalCitation),
    ...fact("Điểm tối thiểu mỗi chỉ số", String(cycle.passFloor)),
    ...fact("Thẩm định", cycle.order === "parallel" ? "song song" : "tuần tự"),
    ...fact("Ngày mở tự đánh giá", vietnameseDay(cycle.opensOn)),
    ...fact("Hạn tự đánh giá", vietnameseDay(cycle.selfAssessmentDue)),
    ...fact("Hạn đơn vị", vietnameseDay(cycle.unitDue)),
    ...fact("Ngày chốt", vietnameseDay(cycle.cutOff)),
  ];
}

/** The rules that judged this dossier, and every version of them the year had. */
export function rulesOf(
  dossier: Dossier,
  cycle: Cycle,
  criteria: CriteriaSet | undefined,
  ledger: readonly Happened[],
): readonly InspectionFact[] {
  const ofTheDay = cycleOfTheDay(dossier, cycle, ledger);
  return [...ruleFacts(ofTheDay, ofTheDay.criteria ?? criteria), ...versions(cycle.year, ledger)];
}
