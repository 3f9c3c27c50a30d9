import type { CriteriaSet, Indicator } from "../../domain/criteria.ts";
import type { RowReading } from "./cell.ts";
import { requiredText } from "./roster-rows.ts";

/** One indicator of a set, with what its row says about the set. */
export interface CriteriaRow extends Omit<CriteriaSet, "indicators"> {
  readonly indicator: Indicator;
}

/** What explains an indicator; the tab may leave it blank. */
function guideFrom(row: RowReading): Pick<Indicator, "guide" | "suggestedEvidence"> {
  const guide = row.text("Hướng dẫn cho điểm").trim();
  const suggestedEvidence = row.text("Minh chứng gợi ý").trim();
  return {
    ...(guide === "" ? {} : { guide }),
    ...(suggestedEvidence === "" ? {} : { suggestedEvidence }),
  };
}

/** A row of the tab `Tiêu chí, chỉ số`: one indicator. */
export function criteriaRowFrom(row: RowReading): CriteriaRow | undefined {
  const criteria: CriteriaRow = {
    id: requiredText(row, "Mã bộ tiêu chí"),
    citation: row.text("Văn bản").trim(),
    checkedAgainstOriginal: row.text("Đối chiếu").trim().normalize("NFC") === "đã đối chiếu bản gốc",
    indicator: {
      number: row.whole("Chỉ số"),
      competence: row.text("Năng lực").trim(),
      text: requiredText(row, "Nội dung chỉ số"),
      ...guideFrom(row),
    },
  };
  return row.failed ? undefined : criteria;
}

/** The sets in the order of the tab; a set counts as checked only when every indicator of it is. */
export function criteriaSets(rows: readonly CriteriaRow[]): readonly CriteriaSet[] {
  const ids = [...new Set(rows.map((row) => row.id))];
  return ids.map((id) => {
    const members = rows.filter((row) => row.id === id);
    return {
      id,
      citation: members.find((row) => row.citation !== "")?.citation ?? "",
      checkedAgainstOriginal: members.every((row) => row.checkedAgainstOriginal),
      indicators: members.map((row) => row.indicator).sort((a, b) => a.number - b.number),
    };
  });
}
