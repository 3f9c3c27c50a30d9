import { vietnameseDay, vietnameseMoment } from "./calendar.ts";
import { basisInWords } from "./digital-basis.ts";
import type { Dossier } from "./dossier.ts";
import { fact, type InspectionFact } from "./inspection-fact.ts";
import { lowest, total } from "./scoring.ts";

function yesNo(value: boolean): string {
  return value ? "Có" : "Không";
}

function appraisalOf(dossier: Dossier): readonly InspectionFact[] {
  if (!("appraisal" in dossier)) return [];
  const { at, by, scores, reason, digitalSkills, proficient, digitalBasis } = dossier.appraisal;
  return [
    ...fact("Đơn vị thẩm định", `${by}, ${vietnameseMoment(at)}`),
    ...fact("Tổng thẩm định", `${total(scores)}, thấp nhất ${lowest(scores)}`),
    ...fact("Lý do điều chỉnh", reason),
    ...fact("Kỹ năng số, thành thạo", `${yesNo(digitalSkills)}, ${yesNo(digitalSkills && proficient)}`),
    ...fact("Căn cứ kỹ năng số", digitalBasis && basisInWords(digitalBasis)),
  ];
}

function unionOf(dossier: Dossier): readonly InspectionFact[] {
  if (!("union" in dossier) || !dossier.union) return [];
  const { at, by, opinion, reason, council } = dossier.union;
  const said = { concur: "nhất trí", object: "không nhất trí", "not-required": "không có bước này" }[opinion];
  const whom = by === "" ? "" : `, ${by}, ${vietnameseMoment(at)}`;
  return fact(council ? "Hội đồng xét" : "Công đoàn", `${said}${whom}${reason === "" ? "" : ` (${reason})`}`);
}

function decisionOf(dossier: Dossier): readonly InspectionFact[] {
  const corrections = (dossier.corrections ?? []).flatMap(({ document, what }) =>
    fact("Đính chính", `${document.number} ngày ${vietnameseDay(document.date)}: ${what}`),
  );
  if (!("decision" in dossier)) return corrections;
  const { recognised, cause, number, date, signer, file, agency } = dossier.decision;
  return [
    ...fact("Kết quả", recognised ? "Đạt" : "Không đạt"),
    ...fact("Lý do", cause),
    ...fact("Quyết định số", number || "chưa ghi quyết định đã ký"),
    ...fact("Ngày quyết định", date === "" ? "" : vietnameseDay(date)),
    ...fact("Cơ quan quyết định", agency),
    ...fact("Người ký", signer),
    ...fact("Tệp quyết định", file),
    ...corrections,
  ];
}

/** Appraisal, opinions, decision and what became of it later, as far as the dossier came. */
export function outcomeOf(dossier: Dossier): readonly InspectionFact[] {
  return [...appraisalOf(dossier), ...unionOf(dossier), ...decisionOf(dossier)];
}
