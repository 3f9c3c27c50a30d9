import type { FileChild } from "docx";
import { blank, body, heading, mark, section } from "./paragraphs.ts";
import { items, reportEnd, written } from "./report-parts.ts";

/** III: what the figures show, and what units wrote. */
export function shortcomings(): readonly FileChild[] {
  return [
    section("III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN"),
    heading("1. Tồn tại, hạn chế thể hiện qua số liệu"),
    mark("{^TonTai}"),
    body(
      "Các mục tiêu của năm đều đạt; không có trường hợp nào chưa tham gia, chưa được quyết định hoặc có chỉ số dưới mức tối thiểu.",
    ),
    mark("{/TonTai}"),
    ...items("TonTai"),
    heading("2. Khó khăn, vướng mắc và nguyên nhân"),
    ...written("KhoKhan", "khó khăn, vướng mắc; nguyên nhân khách quan, chủ quan"),
  ];
}

/** IV: the year after, what is asked for, the end. */
export function nextYear(): readonly FileChild[] {
  return [
    section("IV. NHIỆM VỤ NĂM {NamSau} VÀ KIẾN NGHỊ"),
    heading("1. Mục tiêu"),
    mark("{#CoMucTieuNamSau}"),
    body("Tiếp tục thực hiện các mục tiêu của Kế hoạch đến năm {NamMucTieu}:"),
    ...items("MucTieuNamSau"),
    mark("{/CoMucTieuNamSau}"),
    mark("{^CoMucTieuNamSau}"),
    blank("mục tiêu của giai đoạn tiếp theo"),
    mark("{/CoMucTieuNamSau}"),
    heading("2. Nhiệm vụ, giải pháp trọng tâm"),
    ...items("NhiemVu"),
    heading("3. Kiến nghị, đề xuất"),
    ...written("KienNghi", "kiến nghị, đề xuất với cấp có thẩm quyền, Hội Khuyến học tỉnh"),
    ...reportEnd("Trên đây là Báo cáo kết quả xây dựng mô hình “Công dân học tập” năm {Nam} của {CoQuan}./."),
  ];
}
