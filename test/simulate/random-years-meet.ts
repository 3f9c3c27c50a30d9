/** What the random agencies must meet between them, so that a smaller draw cannot quietly stop testing a rule. */

/** An action, and why it was refused. */
export const REFUSED: readonly string[] = [
  "appraise:bad-indicator",
  "appraise:bad-score",
  "appraise:missing-reason",
  "appraise:no-action",
  "appraise:no-link",
  "appraise:wrong-state",
  "concur:no-action",
  "concur:no-link",
  "decide:missing-reason",
  "decide:no-action",
  "decide:no-link",
  "decide:not-proposed",
  "object:missing-reason",
  "object:no-action",
  "object:no-link",
  "propose:list-undecided",
  "propose:nobody-ready",
  "propose:not-office",
  "return:missing-reason",
  "return:no-action",
  "return:no-link",
  "return:too-late",
  "return:wrong-state",
];

/** `Trạng thái` of a dossier at the end. */
export const STATES: readonly string[] = [
  "Đã đăng ký",
  "Đã nộp, chờ thẩm định",
  "Yêu cầu bổ sung",
  "Chờ ý kiến Công đoàn",
  "Đã thẩm định",
  "Đã trình",
  "Đã công nhận",
  "Không được công nhận",
];

export const TITLES: readonly string[] = ["Công dân học tập", "Công dân học tập tiêu biểu xuất sắc"];

/** Why a response changed no dossier. */
export const PLACED: readonly RegExp[] = [
  /không có trong danh sách/,
  /đã thôi công tác/,
  /chưa đến ngày mở/,
  /nộp quá hạn: hạn 23\/10\/2026/,
  /nộp quá hạn: hạn 30\/10\/2026/,
  /điểm không hợp lệ: .* ghi/,
  /điểm không hợp lệ: .* để trống/,
  /đã thẩm định; phiếu mới/,
];

/** `Thẩm định` and `Thư`. */
export const APPRAISAL_WAYS: readonly string[] = [
  "tuần tự, ngay",
  "tuần tự, gộp",
  "song song, ngay",
  "song song, gộp",
];
