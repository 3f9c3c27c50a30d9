import type { Invitation } from "./letters.ts";

/** Everything that waits for one approver, behind one link. */
export function queueInvitation(approver: string, year: number): Invitation {
  return { purpose: "queue", subject: String(year), approver, version: 0, row: 0 };
}
