/** Recipients as the plan lists them (plan 307, Nơi nhận). */
export const PLAN_RECIPIENTS: readonly string[] = [
  "- UBND tỉnh;",
  "- Sở Giáo dục và Đào tạo;",
  "- Hội Khuyến học tỉnh;",
  "- Lãnh đạo Sở;",
  "- Các phòng thuộc và trực thuộc Sở;",
  "- Trang thông tin điện tử Sở;",
  "- Lưu: VT, VP.",
];

/**
 * The same of a report to Hội Khuyến học tỉnh, which stands in "Kính gửi". Its annexes name people: to publish a name takes
 * that person's own consent, and only Danh sách công khai keeps to it.
 */
export const REPORT_RECIPIENTS: readonly string[] = [
  "- Như trên;",
  "- UBND tỉnh;",
  "- Sở Giáo dục và Đào tạo;",
  "- Lãnh đạo Sở;",
  "- Các phòng thuộc và trực thuộc Sở;",
  "- Trang thông tin điện tử Sở (không đăng họ tên);",
  "- Lưu: VT, VP.",
];
