import { dayOf } from "../../domain/calendar.ts";
import type { Delegation } from "../../domain/delegation.ts";
import { delegationPeriod, endDelegation, isEndable } from "../../domain/delegation-rules.ts";
import type { OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { accept, type Outcome, refuse } from "../../domain/refusal.ts";
import type { Refused } from "../answer.ts";
import type { Stored } from "../book.ts";
import { changeStaffing, type StaffingChange, type StaffingNow } from "../change-staffing.ts";
import type { Ports } from "../ports.ts";
import type { OfficeCommand } from "./office-command.ts";
import { SCOPE_WORDS } from "./record-delegation.ts";

const TITLE = "Chấm dứt ủy quyền";

/** Names a delegation as long as nobody changes it: its row, and what stands there. */
function keyOf({ row, value }: Stored<Delegation>): string {
  const { principal, delegate, from, to, scope } = value;
  return [row, principal, delegate, from, to, scope].join("|");
}

function view(ports: Ports): OfficeForm | Refused {
  const today = dayOf(ports.clock.now());
  const open = ports.ledger.read({ units: true }).delegations.filter(({ value }) => isEndable(value, today));
  if (open.length === 0) return refuse("no-delegation", "Không có ủy quyền nào đang hoặc sắp có hiệu lực.");
  return {
    title: TITLE,
    intro: [
      "Từ ngày chấm dứt, thư và liên kết lại gửi cho người đã ủy quyền. Việc đã làm theo ủy quyền vẫn có giá trị.",
    ],
    fields: [
      {
        name: "delegation",
        label: "Ủy quyền",
        type: "select",
        required: true,
        options: open.map((stored) => ({
          value: keyOf(stored),
          label: `${stored.value.delegate} thay ${stored.value.principal}, ${delegationPeriod(stored.value)} (${SCOPE_WORDS[stored.value.scope]})`,
        })),
      },
      { name: "from", label: "Chấm dứt từ ngày", type: "date", required: true, value: today },
      { name: "reason", label: "Lý do", type: "text", required: true },
    ],
    button: TITLE,
  };
}

function end(values: OfficeValues, { book, today }: StaffingNow): Outcome<StaffingChange> {
  const stored = book.delegations.find((candidate) => keyOf(candidate) === values.delegation);
  if (!stored) {
    return refuse("other-choice", "Ủy quyền được chọn đã thay đổi. Đề nghị mở lại hộp thoại từ menu.");
  }
  const { from = "", reason = "" } = values;
  const outcome = endDelegation(stored.value, { from, reason }, today);
  if (!outcome.ok) return outcome;
  const ended = outcome.value;
  const others = book.delegations.filter(({ row }) => row !== stored.row).map(({ value }) => value);
  return accept({
    rows: { delegations: [{ row: stored.row, value: ended }] },
    event: { type: "DelegationEnded", delegation: ended, reason: reason.trim() },
    staffing: { ...book.roster, delegations: [...others, ended] },
    message: `Đã ghi chấm dứt ủy quyền của ${ended.principal} cho ${ended.delegate}.`,
  });
}

/** Chấm dứt ủy quyền: from a day on nobody acts in the other's place any more. */
export const endDelegationCommand: OfficeCommand = {
  name: "end-delegation",
  label: TITLE,
  group: "Phân công",
  view,
  run: (by, values, ports) => changeStaffing(by, ports, (now) => end(values, now)),
};
