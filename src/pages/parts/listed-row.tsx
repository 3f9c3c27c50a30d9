import { lowest, total } from "../../domain/scoring.ts";
import { isOutstanding } from "../../domain/streak.ts";
import type { ListedPerson } from "../page.ts";

/** One proposed person of a list; the button strikes them out, then a reason is asked for. */
export function ListedRow({ member }: { readonly member: ListedPerson }) {
  const { dossier, streak } = member;
  return (
    <li class="person" data-person={dossier.personId}>
      <p class="person-name">
        {dossier.name} <span class="aside">{dossier.personId}</span>{" "}
        {isOutstanding(streak) ? <span class="badge">{streak} năm liền</span> : null}
      </p>
      <p class="person-unit">{dossier.position}</p>
      <p class="person-score">
        <b>{total(dossier.appraisal.scores)}</b> điểm · thấp nhất {lowest(dossier.appraisal.scores)}
      </p>
      <button type="button" class="strike" data-strike aria-pressed="false">
        Loại<span class="visually-hidden"> {dossier.name} khỏi danh sách</span>
      </button>
    </li>
  );
}
