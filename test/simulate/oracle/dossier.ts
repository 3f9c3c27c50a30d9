/** A dossier as the oracle keeps it: plain facts, changed in place. */
export interface OracleDossier {
  readonly personId: string;
  readonly registeredAt: number;
  submittedAt?: number;
  self?: readonly number[];
  selfDigital: boolean;
  selfProficient: boolean;
  returned: boolean;
  appraised?: readonly number[];
  digital: boolean;
  proficient: boolean;
  concurred: boolean;
  list?: number;
  proposed: boolean;
  decided?: { readonly passed: boolean; readonly number: string; readonly date: string };
}

/** `Trạng thái`. */
export function stateOf(dossier: OracleDossier): string {
  if (dossier.decided) return dossier.decided.passed ? "Đã công nhận" : "Không được công nhận";
  if (dossier.list) return "Đã trình";
  if (dossier.returned) return "Yêu cầu bổ sung";
  if (!dossier.self) return "Đã đăng ký";
  if (!dossier.appraised) return "Đã nộp, chờ thẩm định";
  return dossier.concurred ? "Đã thẩm định" : "Chờ ý kiến Công đoàn";
}

export const sum = (scores: readonly number[]): number => scores.reduce((total, score) => total + score, 0);
