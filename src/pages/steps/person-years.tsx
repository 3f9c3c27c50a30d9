import { vietnameseDay } from "../../domain/calendar.ts";
import type { Dossier } from "../../domain/dossier.ts";
import { stateInWords } from "../../domain/state-words.ts";
import { titleFor } from "../../domain/streak.ts";
import type { PersonPage } from "../page-person.ts";

function outcome(dossier: Dossier): string {
  if (!("decision" in dossier)) return stateInWords(dossier.state);
  if ("revocation" in dossier && dossier.revocation) return "Đã hủy công nhận";
  const { recognised, streak, cause } = dossier.decision;
  if (recognised) return streak > 0 ? titleFor(streak) : "Đạt";
  return cause === "" ? "Chưa đạt" : `Chưa đạt: ${cause}`;
}

function decision(dossier: Dossier): string {
  if (!("decision" in dossier)) return "";
  const { number, date } = dossier.decision;
  return [number, date === "" ? "" : vietnameseDay(date)].filter((part) => part !== "").join(", ");
}

/** Past years, and the run of years with what broke it. */
export function PastYears({ page: { otherYears, streak, runBreak } }: { readonly page: PersonPage }) {
  return (
    <>
      <h2>Các năm</h2>
      {streak > 0 ? <p>Số năm liền đạt danh hiệu: {streak}.</p> : null}
      {runBreak === "" ? null : <p class="hint">Chuỗi năm tính lại từ sau: {runBreak}.</p>}
      {otherYears.length === 0 ? (
        <p class="hint">Chưa có kết quả của năm khác trong hệ thống.</p>
      ) : (
        <table class="scores">
          <caption class="visually-hidden">Kết quả các năm khác</caption>
          <thead>
            <tr>
              <th scope="col">Năm</th>
              <th scope="col">Kết quả</th>
              <th scope="col">Quyết định</th>
            </tr>
          </thead>
          <tbody>
            {otherYears.map((dossier) => (
              <tr>
                <th scope="row">{dossier.year}</th>
                <td>{outcome(dossier)}</td>
                <td>{decision(dossier)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
