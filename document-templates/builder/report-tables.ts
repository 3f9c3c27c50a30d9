import { AlignmentType, type FileChild } from "docx";
import { mm, SIZE } from "./layout.ts";
import { body, mark } from "./paragraphs.ts";
import { caption, gap, note } from "./report-parts.ts";
import { type Column, figureTable, loopRow } from "./tables.ts";

const { LEFT, RIGHT } = AlignmentType;
/** Tables of a few rows: kept together, and with the line after them. */
export const TABLE = { size: SIZE.table, keepNext: true };
/** Rows of a longer table: its head stays with the first of them, the table itself may go on overleaf. */
export const ROW = { size: SIZE.table };

const TARGET_COLUMNS: readonly Column[] = [
  { title: "TT", field: "{TT}", width: mm(11) },
  { title: "Nội dung", field: "{NoiDung}", width: mm(61), align: LEFT },
  { title: "Mục tiêu (%)", field: "{MucTieu}", width: mm(20) },
  { title: "Số người", field: "{SoNguoi}", width: mm(20) },
  { title: "Kết quả (%)", field: "{KetQua}", width: mm(20) },
  { title: "Đánh giá", field: "{DanhGia}", width: mm(33) },
];

const MONEY_COLUMNS: readonly Column[] = [
  { title: "Nguồn kinh phí", field: "{Nguon}", width: mm(55), align: LEFT },
  { title: "Số hoạt động", field: "{SoHoatDong}", width: mm(22) },
  { title: "Dự kiến (đồng)", field: "{DuKien}", width: mm(33), align: RIGHT },
  { title: "Đã chi (đồng)", field: "{DaChi}", width: mm(33), align: RIGHT },
  { title: "Tỷ lệ (%)", field: "{TyLe}", width: mm(22) },
];

const YEAR_COLUMNS: readonly Column[] = [
  { title: "Năm", field: "{Nam}", width: mm(15) },
  { title: "Tổng số", field: "{TongSo}", width: mm(18) },
  { title: "Đăng ký", field: "{DaDangKy}", width: mm(18) },
  { title: "Đạt danh hiệu", field: "{Dat}", width: mm(18) },
  { title: "Tỷ lệ (%)", field: "{TyLeDat}", width: mm(18) },
  { title: "Mục tiêu (%)", field: "{MucTieu}", width: mm(28) },
  { title: "Có kỹ năng số (%)", field: "{CoKyNangSo}", width: mm(25) },
  { title: "Thành thạo (%)", field: "{ThanhThao}", width: mm(25) },
];

/** How far each target of the plan is met. */
export function targetsTable(): FileChild {
  return figureTable(TARGET_COLUMNS, [loopRow(TARGET_COLUMNS, "MucTieu", ROW)], TABLE);
}

/** Money by source, with its sum and the sentence over it (plan 307, IV); nothing where no money is known. */
export function moneyBySource(): readonly FileChild[] {
  return [
    mark("{#CoKinhPhi}"),
    body("{CauKinhPhi}", { keepNext: true }),
    figureTable(
      MONEY_COLUMNS,
      [
        loopRow(MONEY_COLUMNS, "KinhPhi", TABLE),
        loopRow(MONEY_COLUMNS, "CongKinhPhi", { ...TABLE, bold: true }),
      ],
      TABLE,
    ),
    gap(),
    mark("{/CoKinhPhi}"),
  ];
}

/** The years beside each other; nothing where there is none. */
export function yearsTable(title: string): readonly FileChild[] {
  return [
    mark("{#CoCacNam}"),
    caption(title),
    figureTable(YEAR_COLUMNS, [loopRow(YEAR_COLUMNS, "CacNam", TABLE)], TABLE),
    note(
      "Ghi chú: Dấu “–” là số liệu không có. Tỷ lệ có kỹ năng số tính trên số người đạt danh hiệu; tỷ lệ thành thạo tính trên số người đạt danh hiệu có kỹ năng số.",
    ),
    mark("{/CoCacNam}"),
  ];
}
