import type { Counts } from "../../domain/figures.ts";
import type { FreezePurpose, FrozenFigures } from "../../domain/frozen-figures.ts";
import { dayCell, instantCell, type RowCodec } from "./cell.ts";
import { words } from "./words.ts";

/** Mục đích. */
const PURPOSES = words<FreezePurpose>([
  ["association", "Gửi Hội Khuyến học"],
  ["learning-unit", "Đơn vị học tập"],
  ["other", "Khác"],
]);

const COUNTS: Readonly<Record<keyof Counts, string>> = {
  total: "Tổng số",
  registered: "Đã đăng ký",
  submitted: "Đã nộp",
  appraised: "Đã thẩm định",
  proposed: "Được đề nghị",
  recognised: "Đạt",
  notRecognised: "Không đạt",
  outstanding: "Tiêu biểu xuất sắc",
  digital: "Có kỹ năng số",
  proficient: "Thành thạo",
};

const FIELDS = Object.entries(COUNTS) as readonly (readonly [keyof Counts, string])[];

/** Tab `Số liệu đã chốt`: a row each time; rows that hold only the comparison beside them are none. */
export const frozenFiguresRow: RowCodec<FrozenFigures> = {
  write: (frozen) => ({
    Lần: frozen.number,
    "Thời điểm chốt": instantCell(frozen.at),
    "Mục đích": PURPOSES.word(frozen.purpose),
    Năm: frozen.year,
    "Ngày chốt": dayCell(frozen.cutOff),
    ...Object.fromEntries(FIELDS.map(([field, header]) => [header, frozen.counts[field]])),
    "Tỷ lệ đạt": frozen.counts.total === 0 ? "" : frozen.counts.recognised / frozen.counts.total,
    "Người chốt": frozen.by,
    "Ghi chú": frozen.note,
  }),
  read: (row) => {
    if (row.text("Lần") === "") return undefined;
    const counts = Object.fromEntries(FIELDS.map(([field, header]) => [field, row.whole(header)]));
    const purpose = row.oneOf("Mục đích", PURPOSES.values);
    const frozen = {
      number: row.whole("Lần"),
      at: row.instant("Thời điểm chốt"),
      by: row.text("Người chốt"),
      year: row.whole("Năm"),
      cutOff: row.day("Ngày chốt"),
      counts: counts as unknown as Counts,
      note: row.text("Ghi chú"),
    };
    return row.failed || purpose === undefined ? undefined : { ...frozen, purpose };
  },
};
