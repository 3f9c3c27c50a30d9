import type { DossierState } from "./dossier.ts";

const WORDS: Readonly<Record<DossierState, string>> = {
  Registered: "Đã đăng ký",
  Submitted: "Đã nộp, chờ thẩm định",
  Returned: "Yêu cầu bổ sung",
  AwaitingUnion: "Chờ ý kiến Công đoàn",
  Appraised: "Đã thẩm định",
  Proposed: "Đã trình",
  Recognised: "Đã công nhận",
  NotRecognised: "Không được công nhận",
  Withdrawn: "Đã rút đăng ký",
  Revoked: "Đã hủy công nhận",
  EarlierResult: "Kết quả năm trước",
};

/** The state as people read it (column `Trạng thái`; an earlier year's result shows its outcome there instead). */
export function stateInWords(state: DossierState): string {
  return WORDS[state];
}
