import type { Letterhead } from "../domain/letters.ts";

/** The last lines of every letter, one a line. The number tells two sendings of one letter apart from two letters. */
export function footLines({ agency, year, mailNumber }: Letterhead): readonly string[] {
  return [
    `${agency} · Chương trình “Công dân học tập” năm ${year} · Thư số ${mailNumber}`,
    "Đây là thư tự động. Nếu cần trao đổi, đề nghị liên hệ Văn phòng.",
    "Nếu thư này không phải gửi cho đồng chí, đề nghị không mở liên kết, báo cho Văn phòng rồi xóa thư.",
  ];
}
