import type { Cycle } from "../../domain/cycle.ts";
import { asksForLook } from "../../domain/evidence-findings.ts";
import { passes, total } from "../../domain/scoring.ts";
import { opinionGivenBy } from "../../domain/union-step-rules.ts";
import type { Waiting } from "../../domain/waiting.ts";
import { MEETS, MEETS_NOT } from "../client/wording.ts";
import type { WaitingShown } from "../page-queue.ts";
import { Resubmission } from "./resubmission.tsx";
import { StepNotes } from "./step-notes.tsx";

interface QueuePersonProps {
  readonly item: WaitingShown;
  readonly cycle: Cycle;
}

/** One person of the list: name, total, the two rules, what to look at; the rest opens in place. */
export function QueuePerson({ item, cycle }: QueuePersonProps) {
  const { waiting } = item;
  const { dossier } = waiting;
  const scores = scoresOf(waiting);
  const met = passes(scores, cycle);
  return (
    <li
      class="waiting"
      data-item={`${waiting.task} ${dossier.personId}`}
      data-clear={isClear(item, met) ? "" : undefined}
    >
      <label class="pick">
        <input type="checkbox" data-pick />
        <span class="visually-hidden">Chọn {dossier.name}</span>
      </label>
      <details>
        <summary>
          <span class="person-name">
            {dossier.name} <span class="aside">{dossier.personId}</span>
          </span>
          <span class="waiting-score">
            <b data-total>{total(scores)}</b> điểm ·{" "}
            <span class="verdict" data-summary-verdict data-met={String(met)}>
              {met ? MEETS : MEETS_NOT}
            </span>
          </span>
          <Marks item={item} />
        </summary>
        <p class="who">{[dossier.position, dossier.unitName].filter((part) => part !== "").join(" · ")}</p>
        {dossier.state === "Submitted" ? <StepNotes dossier={dossier} /> : <Resubmission dossier={dossier} />}
        <div data-inside />
      </details>
      <p class="field-error" data-refused role="alert" />
    </li>
  );
}

/** The scores that the summary tells: the self scores at the unit's step, the appraised ones at the union's. */
function scoresOf({ task, dossier }: Waiting): readonly number[] {
  if (task === "union" && dossier.state === "AwaitingUnion") return dossier.appraisal.scores;
  const prepared = dossier.state === "Submitted" ? dossier.prepared : undefined;
  return prepared?.scores ?? dossier.submission.scores;
}

/** Nothing asks for a second look: both rules met, evidence in order, nobody objected, nothing asked before. */
function isClear({ waiting, findings }: WaitingShown, met: boolean): boolean {
  const { dossier } = waiting;
  const objected = dossier.state === "Submitted" && dossier.union?.opinion === "object";
  return met && !objected && dossier.previous === undefined && !findings.some(asksForLook);
}

function Marks({ item }: { readonly item: WaitingShown }) {
  const marks = marksOf(item);
  return marks.length === 0 ? null : (
    <span class="marks">
      {marks.map((mark) => (
        <span class="mark">{mark}</span>
      ))}
    </span>
  );
}

function marksOf({ waiting, findings }: WaitingShown): readonly string[] {
  const { dossier } = waiting;
  const submitted = dossier.state === "Submitted" ? dossier : undefined;
  const looks = new Set(findings.filter(asksForLook).map(({ indicator }) => indicator)).size;
  return [
    ...(dossier.previous ? ["Nộp lại"] : []),
    ...(submitted?.union?.opinion === "object" ? [`${opinionGivenBy(submitted.union)} không nhất trí`] : []),
    ...(submitted?.review ? ["Đề nghị xem xét lại"] : []),
    ...(submitted?.prepared ? [`Dự thảo của ${submitted.prepared.by}`] : []),
    ...(looks > 0 ? [`${looks} minh chứng cần xem lại`] : []),
    ...(dossier.submission.enteredBy === "office" ? ["Văn phòng nhập"] : []),
  ];
}
