import type { Approvers } from "./approvers.ts";
import { vietnameseMoment } from "./calendar.ts";
import type { Dossier, Step } from "./dossier.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { sameAddress } from "./roster-rules.ts";

/** What an old link says to whoever no longer holds the step: who does, and why where the Office gave it away. */
export function lostStep(
  dossier: Dossier,
  step: Step,
  approvers: Pick<Approvers, Step>,
  address: string,
): Refusal {
  const assigned = dossier.assigned?.[step];
  if (assigned && !sameAddress(assigned.to, address)) {
    return refuse(
      "reassigned",
      `Lúc ${vietnameseMoment(assigned.at)}, Văn phòng đã phân công lại bước này của hồ sơ ${dossier.name} cho ${assigned.to} (lý do: ${assigned.reason}). Đồng chí không cần xử lý nữa.`,
    );
  }
  const holder = approvers[step];
  if (!holder) {
    return refuse(
      "not-approver",
      "Bước này của hồ sơ hiện chưa xác định được người phụ trách. Đề nghị liên hệ Văn phòng.",
    );
  }
  const place = holder.onBehalfOf === undefined ? "" : ` (thay ${holder.onBehalfOf})`;
  return refuse(
    "not-approver",
    `Đồng chí không còn là người phụ trách bước này của hồ sơ; hiện nay do ${holder.address}${place} phụ trách. Nếu chưa đúng, đề nghị liên hệ Văn phòng.`,
  );
}
