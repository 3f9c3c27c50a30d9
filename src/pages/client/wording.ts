/** Words that both the server's page and its script say. */

export const MEETS = "Đủ điều kiện";
export const MEETS_NOT = "Chưa đủ điều kiện";

/** The unit's button: as long as nothing differs, and once something does. */
export const KEEP = "Giữ nguyên điểm tự chấm";
export const SAVE = "Lưu thẩm định";
