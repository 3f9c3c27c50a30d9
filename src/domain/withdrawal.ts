import { type Instant, vietnameseMoment } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import { refuseUnlessOpen } from "./cycle-rules.ts";
import type { Dossier, EnteredBy } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";
import { WITHDRAWABLE } from "./evolve-intake.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";

/** Rút đăng ký, by the person or by the Office from a signed paper. */
export interface WithdrawRegistration {
  readonly by: string;
  readonly at: Instant;
  /** May be empty: registering is voluntary, so is leaving. */
  readonly reason: string;
  readonly enteredBy: EnteredBy;
  /** Link to the signed paper, where the Office entered it. */
  readonly paper: string;
}

/** True while one may still withdraw: until the dossier is on a list. */
export function mayWithdraw(dossier: Dossier, cycle: Cycle): boolean {
  const states: readonly string[] = WITHDRAWABLE;
  return cycle.state === "open" && states.includes(dossier.state);
}

/**
 * Registering is voluntary (plan 307, II.2.a), so is leaving: until the dossier is on a list, whatever was handed in or
 * found. What happened since the page was opened does not matter: nobody is kept by a page that was old.
 */
export function withdrawRegistration(
  dossier: Dossier,
  command: WithdrawRegistration,
  cycle: Cycle,
): Outcome<readonly DossierEvent[]> {
  const closed = refuseUnlessOpen(cycle);
  if (closed) return closed;
  const whose = `Hồ sơ năm ${dossier.year} của ${dossier.name}`;
  switch (dossier.state) {
    case "Registered":
    case "Submitted":
    case "Returned":
    case "AwaitingUnion":
    case "Appraised": {
      const { by, at, enteredBy, paper } = command;
      const withdrawal = { at, by, reason: command.reason.trim(), enteredBy, paper };
      return accept([{ type: "RegistrationWithdrawn", withdrawal }]);
    }
    case "Withdrawn":
      return refuse(
        "already-withdrawn",
        `${dossier.name} đã rút đăng ký năm ${dossier.year} lúc ${vietnameseMoment(dossier.withdrawal.at)}.`,
      );
    case "Proposed":
      return refuse(
        "on-list",
        `${whose} đã vào danh sách số ${dossier.proposal.listNumber} trình Thủ trưởng nên không rút được nữa. Nếu vẫn muốn rút, đề nghị báo Văn phòng để Thủ trưởng gạch tên khi phê duyệt.`,
      );
    case "Recognised":
    case "NotRecognised":
    case "Revoked":
    case "EarlierResult":
      return refuse("decided", `${whose} đã có kết quả nên không rút đăng ký được nữa.`);
  }
}
