import { AlignmentType, type Document, type FileChild, PageOrientation } from "docx";
import { mm, SIZE, TEXT_WIDTH } from "./layout.ts";
import { insideLetterhead, signature, title } from "./letterhead.ts";
import { annexPart, paper, singleAnnex, tableByUnit } from "./paper.ts";
import { body, line, mark } from "./paragraphs.ts";
import { numberedSection } from "./sections.ts";
import type { Column } from "./tables.ts";

const { LEFT, CENTER } = AlignmentType;

function content(): readonly FileChild[] {
  return [
    insideLetterhead(),
    ...title("TỜ TRÌNH", "Về việc đề nghị công nhận danh hiệu “Công dân học tập” năm {Nam}"),
    line("Kính gửi: {ThuTruong} {CoQuan}", CENTER, {}, { spacing: { before: 120, after: 240 } }),
    body(
      "Thực hiện Kế hoạch số 307/KH-SKHĐT ngày 03/10/2022 của Sở Kế hoạch và Đầu tư thực hiện Chương trình “Xây dựng mô hình Công dân học tập giai đoạn 2021 - 2030”; trên cơ sở kết quả tự đánh giá của cá nhân, kết quả thẩm định của các phòng, đơn vị và ý kiến của Công đoàn (Hội đồng xét), Văn phòng kính trình {ThuTruong} xem xét, quyết định như sau:",
    ),
    body(
      "1. Số người đã được thẩm định, đưa vào danh sách số {SoDanhSach} lập ngày {NgayLap}: {SoHoSo} người.",
    ),
    body(
      "2. Số người có tổng điểm từ {DiemToiThieu} điểm trở lên, không có chỉ số nào dưới {DiemSan} điểm, đề nghị công nhận danh hiệu “Công dân học tập” năm {Nam}: {SoDeNghi}{#CoDeNghi} (danh sách tại Mục I Phụ lục){/CoDeNghi}.",
    ),
    mark("{#CoTieuBieu}"),
    body(
      "Trong đó, đề nghị ghi nhận “Công dân học tập” tiêu biểu xuất sắc do đạt danh hiệu từ 5 năm liền trở lên (tính cả năm {Nam}): {SoTieuBieu}.",
    ),
    mark("{/CoTieuBieu}"),
    body(
      "3. Số người chưa đề nghị công nhận: {SoChuaDeNghi}{#CoChuaDeNghi} (danh sách và lý do tại Mục II Phụ lục){/CoChuaDeNghi}.",
    ),
    body("Văn phòng kính trình {ThuTruong} xem xét, quyết định./.", { keepNext: true }),
    line("", LEFT, { size: SIZE.recipients, keepNext: true }),
    signature(["- Như trên;", "- Lưu: VT, VP."]),
  ];
}

const NAME: readonly Column[] = [
  { title: "TT", field: "{TT}", width: mm(11) },
  { title: "Họ và tên", field: "{HoTen}", width: mm(46), align: LEFT },
  { title: "Chức vụ", field: "{ChucVu}", width: mm(36), align: LEFT },
  { title: "Tổng điểm", field: "{TongDiem}", width: mm(16) },
  { title: "Điểm thấp nhất", field: "{ThapNhat}", width: mm(18) },
];

const PROPOSED: readonly Column[] = [
  ...NAME,
  { title: "Số năm liền nếu công nhận", field: "{SoNamLien}", width: TEXT_WIDTH - mm(127) },
];

const OTHERS: readonly Column[] = [
  ...NAME,
  { title: "Lý do chưa đề nghị", field: "{LyDo}", width: TEXT_WIDTH - mm(127), align: LEFT },
];

/** A part of the annex, in words where there is nobody. */
function part(
  heading: string,
  choice: string,
  columns: readonly Column[],
  loop: string,
): readonly FileChild[] {
  return [
    annexPart(heading),
    mark(`{^${choice}}`),
    body("Không có trường hợp nào."),
    mark(`{/${choice}}`),
    mark(`{#${choice}}`),
    tableByUnit(columns, loop),
    mark(`{/${choice}}`),
  ];
}

/** The template of the Office's paper to the head (Tờ trình), with both lists in a single annex. */
export function proposalSubmission(): Document {
  const { PORTRAIT } = PageOrientation;
  const annex = [
    ...singleAnnex(
      ["DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN", "DANH HIỆU “CÔNG DÂN HỌC TẬP” NĂM {Nam}"],
      ["(Kèm theo Tờ trình số {SoKyHieu} {NgayThang}", "của Văn phòng {CoQuan})"],
    ),
    ...part("I. ĐỀ NGHỊ CÔNG NHẬN", "CoDeNghi", PROPOSED, "DeNghi"),
    ...part("II. CHƯA ĐỀ NGHỊ CÔNG NHẬN", "CoChuaDeNghi", OTHERS, "ChuaDeNghi"),
  ];
  return paper("Tờ trình đề nghị công nhận “Công dân học tập”", [
    numberedSection(content(), PORTRAIT),
    numberedSection(annex, PORTRAIT),
  ]);
}
