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

/** The same of a report to Hội Khuyến học tỉnh, which stands in "Kính gửi". */
export const REPORT_RECIPIENTS: readonly string[] = [
  "- Như trên;",
  "- UBND tỉnh;",
  "- Sở Giáo dục và Đào tạo;",
  "- Lãnh đạo Sở;",
  "- Các phòng thuộc và trực thuộc Sở;",
  "- Trang thông tin điện tử Sở;",
  "- Lưu: VT, VP.",
];
