import type { Cycle } from "../domain/cycle.ts";
import { differenceInWords, type Leniency, leniency, SMALLEST_GROUP } from "../domain/leniency.ts";
import type { OfficeForm } from "../domain/office-form.ts";
import { INDICATOR_NUMBERS } from "../domain/scoring.ts";
import type { Book } from "./book.ts";

const TITLE = "Đối chiếu tự chấm và thẩm định";

function rowOf({ unitName, people, total, byIndicator, changed }: Leniency): readonly string[] {
  if (total === undefined || changed === undefined) {
    return [unitName, `dưới ${SMALLEST_GROUP} người`, "", "", ...INDICATOR_NUMBERS.map(() => "")];
  }
  return [
    unitName,
    String(people),
    String(changed),
    differenceInWords(total),
    ...byIndicator.map(differenceInWords),
  ];
}

/** Self against appraised, by unit and indicator: to read, nothing to do. */
export function leniencyForm(book: Pick<Book, "dossiers">, { year }: Cycle): OfficeForm {
  const dossiers = book.dossiers.map(({ value }) => value);
  const { all, units } = leniency(dossiers, year);
  const strictFirst = [...units].sort((one, other) => (one.total ?? 0) - (other.total ?? 0));
  return {
    title: `${TITLE} năm ${year}`,
    intro: [
      "Chênh lệch trung bình giữa điểm thẩm định và điểm tự chấm: số âm là đơn vị chấm thấp hơn người kê khai, số dương là cao hơn. Tính trên những người trong danh sách đã được đơn vị thẩm định; cột 1–10 là từng chỉ số.",
      `Nhóm dưới ${SMALLEST_GROUP} người không tách riêng, và không tính vào dòng chung khi có thể suy ra từ đó, để không lộ điểm của từng người.`,
    ],
    fields: [],
    table: {
      caption: "Theo đơn vị, chặt nhất ở trên",
      head: ["Đơn vị", "Số người", "Có sửa điểm", "Tổng", ...INDICATOR_NUMBERS.map(String)],
      rows: [all, ...strictFirst].map(rowOf),
    },
    button: "",
  };
}
