import { approverAddresses } from "../../domain/approver-addresses.ts";
import { dayOf, vietnameseDay } from "../../domain/calendar.ts";
import { DELEGATION_SCOPES, type Delegation, type DelegationScope } from "../../domain/delegation.ts";
import { delegationPeriod, recordDelegation } from "../../domain/delegation-rules.ts";
import type { OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { accept, type Outcome } from "../../domain/refusal.ts";
import type { Refused } from "../answer.ts";
import { changeStaffing, NO_CYCLE, type StaffingChange, type StaffingNow } from "../change-staffing.ts";
import { currentCycle } from "../find-in-book.ts";
import type { Ports } from "../ports.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Ghi ủy quyền";

/** What a delegation covers, in words. */
export const SCOPE_WORDS: Readonly<Record<DelegationScope, string>> = {
  all: "Tất cả việc người đó phụ trách",
  unit: "Thẩm định của đơn vị",
  union: "Ý kiến Công đoàn (Hội đồng xét)",
  list: "Phê duyệt danh sách",
};

function view(ports: Ports): OfficeForm | Refused {
  const book = ports.ledger.read({ units: true });
  const cycle = currentCycle(book);
  if (!cycle) return NO_CYCLE;
  const known = approverAddresses(book.roster, cycle);
  const principals = known.map(({ address, roles }) => ({ value: address, label: `${address} – ${roles}` }));
  const inForce = book.delegations
    .map(({ value }) => value)
    .filter(({ to }) => to === "" || to >= dayOf(ports.clock.now()));
  return {
    title: TITLE,
    intro: [
      "Trong thời gian ủy quyền, thư và liên kết gửi cho người được ủy quyền; ý kiến ghi tên người đó và ghi rõ là thay ai. Không ai được thẩm định hồ sơ của chính mình, dù theo ủy quyền; danh sách có tên người được ủy quyền vẫn do người ủy quyền phê duyệt.",
    ],
    fields: [
      { name: "principal", label: "Người ủy quyền", type: "select", options: principals, required: true },
      { name: "delegate", label: "Email người được ủy quyền", type: "email", required: true },
      { name: "from", label: "Từ ngày", type: "date", required: true, value: dayOf(ports.clock.now()) },
      {
        name: "to",
        label: "Đến hết ngày",
        type: "date",
        help: "Để trống: cho đến khi ghi chấm dứt ủy quyền.",
      },
      {
        name: "scope",
        label: "Phạm vi",
        type: "select",
        options: DELEGATION_SCOPES.map((scope) => ({ value: scope, label: SCOPE_WORDS[scope] })),
        required: true,
        value: "all",
      },
      { name: "citation", label: "Văn bản ủy quyền (số, ngày)", type: "text", required: true },
    ],
    ...(inForce.length === 0
      ? {}
      : {
          table: {
            caption: "Ủy quyền đang có và sắp tới",
            head: ["Người ủy quyền", "Người được ủy quyền", "Thời gian", "Phạm vi"],
            rows: inForce.map((one) => [
              one.principal,
              one.delegate,
              delegationPeriod(one),
              SCOPE_WORDS[one.scope],
            ]),
          },
        }),
    button: TITLE,
  };
}

function typedDelegation({
  principal = "",
  delegate = "",
  from = "",
  to = "",
  scope,
  citation = "",
}: OfficeValues): Delegation {
  const covered = DELEGATION_SCOPES.find((one) => one === scope) ?? "all";
  return { principal, delegate, from, to, scope: covered, citation };
}

function record(values: OfficeValues, { book, today }: StaffingNow): Outcome<StaffingChange> {
  const { roster } = book;
  const existing = roster.delegations ?? [];
  const outcome = recordDelegation(typedDelegation(values), existing, today);
  if (!outcome.ok) return outcome;
  const delegation = outcome.value;
  const later =
    delegation.from > today ? ` Thư gửi cho người được ủy quyền từ ${vietnameseDay(delegation.from)}.` : "";
  return accept({
    rows: { delegations: [{ value: delegation }] },
    event: { type: "DelegationRecorded", delegation },
    staffing: { ...roster, delegations: [...existing, delegation] },
    message: `Đã ghi: ${delegation.delegate} làm thay ${delegation.principal} ${delegationPeriod(delegation)}.${later}`,
  });
}

/** Ghi ủy quyền: one acts for another between two days, by a document. */
export const recordDelegationCommand: OfficeCommand = {
  name: "record-delegation",
  label: TITLE,
  group: "Phân công",
  view,
  run: (by, values, ports) => changeStaffing(by, ports, (now) => record(values, now)),
};
