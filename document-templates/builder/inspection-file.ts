import { AlignmentType, Document, type FileChild, PageOrientation, type Paragraph, type Table } from "docx";
import { FONT, mm, SIZE, TEXT_WIDTH } from "./layout.ts";
import { line, mark } from "./paragraphs.ts";
import { numberedSection } from "./sections.ts";
import { type Column, figureTable, loopRow } from "./tables.ts";

const { LEFT, CENTER } = AlignmentType;
const LOOK = { size: SIZE.annexTable };

/** A table of labels and values: one row a fact of `loop`. */
function facts(loop: string): Table {
  const columns: readonly Column[] = [
    { title: "Mục", field: "{Ten}", width: mm(50), align: LEFT },
    { title: "Nội dung", field: "{NoiDung}", width: TEXT_WIDTH - mm(50), align: LEFT },
  ];
  return figureTable(columns, [loopRow(columns, loop, LOOK)], LOOK);
}

function timeline(): Table {
  const columns: readonly Column[] = [
    { title: "Số", field: "{So}", width: mm(12) },
    { title: "Thời điểm", field: "{ThoiDiem}", width: mm(28), align: LEFT },
    { title: "Người thực hiện", field: "{NguoiThucHien}", width: mm(40), align: LEFT },
    { title: "Sự việc", field: "{SuViec}", width: mm(35), align: LEFT },
    { title: "Nội dung", field: "{NoiDung}", width: TEXT_WIDTH - mm(115), align: LEFT },
  ];
  return figureTable(columns, [loopRow(columns, "DienBien", LOOK)], LOOK);
}

function scores(): Table {
  const columns: readonly Column[] = [
    { title: "TT", field: "{TT}", width: mm(10) },
    { title: "Chỉ số", field: "{NoiDung}", width: mm(62), align: LEFT },
    { title: "Minh chứng", field: "{MinhChung}", width: TEXT_WIDTH - mm(106), align: LEFT },
    { title: "Tự chấm", field: "{TuCham}", width: mm(17) },
    { title: "Thẩm định", field: "{ThamDinh}", width: mm(17) },
  ];
  return figureTable(columns, [loopRow(columns, "ChiSo", LOOK)], LOOK);
}

function head(): readonly Paragraph[] {
  return [
    line("{CoQuanInHoa}", CENTER, { size: SIZE.head, bold: true }),
    line("HỒ SƠ KIỂM TRA", CENTER, { bold: true }, { spacing: { before: 240 } }),
    line("“Công dân học tập” năm {Nam}: {HoTen} ({MaCCVC})", CENTER, { bold: true }),
    line("{LanXuat}", CENTER, { italics: true, size: SIZE.annexTable }, { spacing: { after: 240 } }),
  ];
}

/** A part's heading; tables leave no room after them. */
function part(text: string): Paragraph {
  return line(text, LEFT, { bold: true, keepNext: true }, { spacing: { before: 240, after: 120 } });
}

/** One of several short sentences. */
function item(text: string): Paragraph {
  return line(text, LEFT, LOOK, { indent: { left: mm(5) }, spacing: { after: 40 } });
}

function versions(): readonly FileChild[] {
  return [
    mark("{#PhienBan}"),
    line("{Ten}", LEFT, { ...LOOK, bold: true, keepNext: true }, { spacing: { before: 80, after: 40 } }),
    mark("{#KhacBiet}"),
    item("– {NoiDung}"),
    mark("{/KhacBiet}"),
    mark("{/PhienBan}"),
  ];
}

/** The template of the inspection file (Hồ sơ kiểm tra): one person's year, for union and inspector. */
export function inspectionFile(): Document {
  const children: readonly FileChild[] = [
    ...head(),
    part("I. Cá nhân"),
    facts("CaNhan"),
    part("II. Quy định áp dụng"),
    facts("QuyDinh"),
    part("III. Diễn biến (theo Nhật ký xử lý)"),
    timeline(),
    part("IV. Các lần nộp phiếu tự đánh giá"),
    ...versions(),
    part("V. Điểm và minh chứng"),
    scores(),
    part("VI. Thẩm định, ý kiến, quyết định"),
    facts("KetQua"),
    part("VII. Số năm liền"),
    mark("{#SoNamLien}"),
    item("– {NoiDung}"),
    mark("{/SoNamLien}"),
    part("VIII. Đối chiếu"),
    facts("DoiChieu"),
    item(
      "Mã chuỗi của nhật ký cũng được in trong báo cáo năm; nội dung nào bị sửa sau đó thì mã không khớp.",
    ),
  ];
  return new Document({
    creator: "",
    title: "Hồ sơ kiểm tra “Công dân học tập”",
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZE.body, color: "000000", language: { value: "vi-VN" } } },
      },
    },
    sections: [numberedSection(children, PageOrientation.PORTRAIT)],
  });
}
