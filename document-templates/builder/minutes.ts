import { AlignmentType, Document, type FileChild, PageOrientation, type Table } from "docx";
import { FONT, mm, SIZE, TEXT_WIDTH } from "./layout.ts";
import { minutesLetterhead, signatures, title } from "./letterhead.ts";
import { body, heading, line, mark } from "./paragraphs.ts";
import { numberedSection } from "./sections.ts";
import { type Column, figureTable, loopRow } from "./tables.ts";

const { LEFT } = AlignmentType;

/** A line for each of a list. */
function each(loop: string): readonly FileChild[] {
  return [mark(`{#${loop}}`), body("- {NoiDung}"), mark(`{/${loop}}`)];
}

/** A part that stands only where there is something to say. */
function where(choice: string, children: readonly FileChild[]): readonly FileChild[] {
  return [mark(`{#${choice}}`), ...children, mark(`{/${choice}}`)];
}

function results(): Table {
  const columns: readonly Column[] = [
    { title: "TT", field: "{TT}", width: mm(10) },
    { title: "Họ và tên", field: "{HoTen}\n{DonVi}", width: mm(46), align: LEFT },
    { title: "Tổng điểm", field: "{TongDiem}", width: mm(16) },
    { title: "Thấp nhất", field: "{ThapNhat}", width: mm(16) },
    { title: "Biểu quyết", field: "{BieuQuyet}", width: mm(38), align: LEFT },
    { title: "Kết quả", field: "{KetQua}", width: TEXT_WIDTH - mm(126), align: LEFT },
  ];
  const look = { size: SIZE.annexTable };
  return figureTable(columns, [loopRow(columns, "KetQua", look)], look);
}

function recipients(): readonly FileChild[] {
  return [
    line(
      "Nơi nhận:",
      LEFT,
      { size: SIZE.recipientsTitle, bold: true, italics: true },
      { spacing: { before: 240 } },
    ),
    line("- Văn phòng (tổng hợp);", LEFT, { size: SIZE.recipients }),
    line("- Lưu: VT, hồ sơ.", LEFT, { size: SIZE.recipients }),
  ];
}

/**
 * The template of the minutes (Biên bản họp xét): no place-and-date line, made from a recorded meeting alone; the secretary
 * signs left, the chair right (NĐ 30/2020, Phụ lục III, mẫu 1.10).
 */
export function minutes(): Document {
  const children: readonly FileChild[] = [
    minutesLetterhead(),
    ...title("BIÊN BẢN", "Họp xét, đề nghị công nhận danh hiệu “Công dân học tập” năm {Nam}"),
    body("Thời gian bắt đầu: {BatDau}."),
    body("Địa điểm: {DiaDiem}."),
    heading("Thành phần tham dự ({SoCoMat} người):"),
    ...each("CoMat"),
    ...where("CoVangMat", [heading("Vắng mặt:"), ...each("VangMat")]),
    body("Chủ trì (chủ tọa): {ChuTri}."),
    body("Thư ký (người ghi biên bản): {ThuKy}."),
    heading("I. Nội dung"),
    body(
      "Cuộc họp của {DonVi} xem xét kết quả tự đánh giá, thẩm định và ý kiến của Công đoàn (Hội đồng xét) đối với {SoNguoiXet} người.",
    ),
    ...where("CoYKien", [heading("Ý kiến tại cuộc họp:"), ...each("YKien")]),
    heading("II. Kết quả"),
    results(),
    body("", {}),
    body(
      "Số người đủ điều kiện, đề nghị công nhận danh hiệu “Công dân học tập” năm {Nam}: {SoDeNghi}. Số người chưa đủ điều kiện: {SoKhongDeNghi}.",
    ),
    body("Cuộc họp kết thúc vào {KetThuc}./.", { keepNext: true }),
    signatures([
      { office: "THƯ KÝ", name: "{TenThuKy}" },
      { office: "CHỦ TỌA", name: "{TenChuTri}" },
    ]),
    ...recipients(),
  ];
  return new Document({
    creator: "",
    title: "Biên bản họp xét “Công dân học tập”",
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZE.body, color: "000000", language: { value: "vi-VN" } } },
      },
    },
    sections: [numberedSection(children, PageOrientation.PORTRAIT)],
  });
}
