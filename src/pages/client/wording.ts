/** Words that both the server's page and its script say. */

export const MEETS = "Đủ điều kiện";
export const MEETS_NOT = "Chưa đủ điều kiện";

/** The unit's button: as long as nothing differs, and once something does. */
export const KEEP = "Giữ nguyên điểm tự chấm";
export const SAVE = "Lưu thẩm định";

/** The deputy's button: the head confirms. */
export const SEND_TO_HEAD = "Gửi trưởng đơn vị";

/** Evidence longer than this many characters folds; so many of them stay in sight. */
export const LONG_EVIDENCE = 280;
export const SHOWN_OF_LONG = 90;

/** The button for many at once. */
export function manyButton(kind: string, picked: number, changed: number): string {
  const count = picked === 0 ? "" : ` ${picked} hồ sơ`;
  if (kind === "concur-many") return `Nhất trí${count}`;
  if (kind === "prepare-many") return `${SEND_TO_HEAD}${count}`;
  return changed === 0 ? `${KEEP}${count}` : `Ghi thẩm định${count}`;
}

/** `Năm trước: 8`, or `Năm trước: 8, thẩm định 7`; a score of 0 is none. */
export function formerWords(self: number, appraised: number): string {
  if (self === 0 && appraised === 0) return "";
  if (self === 0) return `Năm trước: thẩm định ${appraised}`;
  const found = appraised === 0 || appraised === self ? "" : `, thẩm định ${appraised}`;
  return `Năm trước: ${self}${found}`;
}
