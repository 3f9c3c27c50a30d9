import type { Assessed } from "../domain/assessed.ts";
import { vietnameseDay } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { Decision } from "../domain/dossier.ts";
import { causeOfFailure } from "../domain/scoring.ts";

function decided({ recognised, cause, number, date }: Decision): string {
  const paper = number === "" ? "" : ` theo Quyết định số ${number}`;
  const day = paper === "" || date === "" ? "" : ` ngày ${vietnameseDay(date)}`;
  return recognised
    ? `Được công nhận danh hiệu “Công dân học tập”${paper}${day}.`
    : `Không được công nhận danh hiệu “Công dân học tập”${paper}${day}. Lý do: ${cause}.`;
}

/** How the year stands or ended for one person, in a sentence. */
export function resultInWords(dossier: Assessed, cycle: Cycle): string {
  if (dossier.state === "Revoked") {
    const { document, reason } = dossier.revocation;
    return `Danh hiệu đã bị hủy theo văn bản số ${document.number} ngày ${vietnameseDay(document.date)}. Lý do: ${reason}.`;
  }
  if ("decision" in dossier) return decided(dossier.decision);
  if (!("appraisal" in dossier)) return "Chưa thẩm định.";
  const cause = causeOfFailure(dossier.appraisal.scores, cycle);
  return cause === ""
    ? `Đủ điều kiện về điểm: tổng điểm từ ${cycle.passTotal} điểm trở lên, không có chỉ số nào dưới ${cycle.passFloor} điểm. Chưa có quyết định.`
    : `Chưa đủ điều kiện về điểm: ${cause}. Chưa có quyết định.`;
}
