import { AlignmentType, type Document, type FileChild, PageOrientation, SectionType } from "docx";
import { mm, SIZE, TEXT_WIDTH } from "./layout.ts";
import { insideLetterhead, signatures, title } from "./letterhead.ts";
import { paper } from "./paper.ts";
import { body, heading, line, mark } from "./paragraphs.ts";
import { numberedSection, tailSection } from "./sections.ts";
import { type Column, figureTable, loopRow, plainRow } from "./tables.ts";

const { LEFT } = AlignmentType;
const LOOK = { size: SIZE.annexTable };

/** "Họ và tên: …": one fact of the person. */
function fact(label: string, field: string): FileChild {
  return line(`${label}: ${field}`, LEFT, {}, { spacing: { after: 60 } });
}

function scores(): FileChild {
  const columns: readonly Column[] = [
    { title: "TT", field: "{TT}", width: mm(10) },
    { title: "Chỉ số", field: "{NoiDung}", width: mm(62), align: LEFT },
    { title: "Minh chứng", field: "{MinhChung}", width: TEXT_WIDTH - mm(106), align: LEFT },
    { title: "Tự chấm", field: "{TuCham}", width: mm(17) },
    { title: "Thẩm định", field: "{ThamDinh}", width: mm(17) },
  ];
  const total = plainRow(columns, ["", "Tổng điểm", "", "{TongTuCham}", "{TongThamDinh}"], {
    ...LOOK,
    bold: true,
  });
  return figureTable(columns, [loopRow(columns, "ChiSo", LOOK), total], LOOK);
}

function digital(): FileChild {
  const columns: readonly Column[] = [
    { title: "Nội dung", field: "{Ten}", width: mm(90), align: LEFT },
    { title: "Tự khai", field: "{TuKhai}", width: mm(22) },
    { title: "Đơn vị xác nhận", field: "{XacNhan}", width: TEXT_WIDTH - mm(112) },
  ];
  return figureTable(columns, [loopRow(columns, "KyNangSo", LOOK)], LOOK);
}

/** "Lý do …: …", where there is something to say. */
function said(choice: string, text: string): readonly FileChild[] {
  return [mark(`{#${choice}}`), body(text), mark(`{/${choice}}`)];
}

function form(): readonly FileChild[] {
  const person = { office: "NGƯỜI TỰ ĐÁNH GIÁ", name: "{HoTen}" };
  const unit = { office: "{ChucVuThamDinh}", name: "{NguoiThamDinh}" };
  return [
    insideLetterhead("", undefined),
    ...title("PHIẾU TỰ ĐÁNH GIÁ, THẨM ĐỊNH", "“Công dân học tập” năm {Nam}", { ruled: mm(27) }),
    heading("I. Thông tin cá nhân"),
    fact("Họ và tên", "{HoTen}"),
    fact("Mã CCVC", "{MaCCVC}"),
    fact("Chức vụ", "{ChucVu}"),
    fact("Phòng, đơn vị", "{DonVi}"),
    fact("Ngày nộp phiếu", "{NgayNop}"),
    heading("II. Điểm tự đánh giá và thẩm định"),
    line("Bộ tiêu chí: {BoTieuChi}", LEFT, { italics: true, keepNext: true }, { spacing: { after: 80 } }),
    scores(),
    line("", LEFT, { size: SIZE.recipients }),
    heading("III. Kỹ năng số"),
    digital(),
    line("", LEFT, { size: SIZE.recipients }),
    heading("IV. Thẩm định, ý kiến, kết quả"),
    ...said("CoLyDo", "Lý do điều chỉnh của đơn vị: {LyDo}"),
    ...said("CoYKien", "Ý kiến của {TenToChuc}: {YKien}"),
    body("Kết quả: {KetQua}", { keepNext: true }),
    mark("{#CoCongDoan}"),
    signatures([person, { office: "{ChucVuCongDoan}", name: "{NguoiCongDoan}" }, unit]),
    mark("{/CoCongDoan}"),
    mark("{^CoCongDoan}"),
    signatures([person, unit]),
    mark("{/CoCongDoan}"),
  ];
}

/** The template of the forms (Phiếu tự đánh giá, thẩm định): one a person, each a section of its own, numbered from 1. */
export function assessmentForms(): Document {
  const { PORTRAIT } = PageOrientation;
  const each = numberedSection([mark("{#Phieu}"), ...form()], PORTRAIT, SectionType.NEXT_PAGE);
  return paper("Phiếu tự đánh giá, thẩm định “Công dân học tập”", [
    each,
    tailSection([mark("{/Phieu}")], PORTRAIT, SectionType.CONTINUOUS),
  ]);
}
