import { dayOf, vietnameseDay } from "../../domain/calendar.ts";
import { type Delivery, type DeliveryWay, deliveryKey, WAYS } from "../../domain/delivery.ts";
import { deliveryInWords, recordDelivery } from "../../domain/delivery-rules.ts";
import type { OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { refuse } from "../../domain/refusal.ts";
import { type Answer, done, type Refused } from "../answer.ts";
import type { Book, Stored } from "../book.ts";
import { recordedBefore } from "../clicks.ts";
import { commitDraft } from "../commit-draft.ts";
import { Draft } from "../draft.ts";
import type { Ports } from "../ports.ts";
import { type Transacted, transact } from "../transact.ts";
import { keepTyped } from "./keep-typed.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Ghi việc gửi, tiếp nhận hồ sơ";

/** Why there is nothing to record or to compare. */
export const NO_DELIVERY = refuse(
  "no-delivery",
  "Chưa lập hồ sơ nào gửi Hội Khuyến học. Chọn “Gửi hồ sơ trước 01/12” trước.",
);

/** The packages, the newest first. */
export function newestFirst({ deliveries }: Pick<Book, "deliveries">): readonly Stored<Delivery>[] {
  return [...deliveries].sort(
    ({ value: one }, { value: other }) => other.year - one.year || other.number - one.number,
  );
}

/** The choice among the packages. */
export function deliveryField(stored: readonly Stored<Delivery>[], chosen: Delivery) {
  return {
    name: "delivery",
    label: "Hồ sơ",
    type: "select",
    required: true,
    reloads: true,
    options: stored.map(({ value }) => ({
      value: deliveryKey(value),
      label: `Năm ${value.year}, ${deliveryInWords(value)}`,
    })),
    value: deliveryKey(chosen),
  } as const;
}

/** What the record said when it was shown: a second click, or another one in between, is noticed by it. */
function asShown({ ways, outgoing, receipt, note }: Delivery): string {
  return JSON.stringify([ways, outgoing, receipt, note]);
}

function inWords({ number, date }: Delivery["receipt"]): string {
  return number === "" ? "chưa ghi" : `số ${number}${date === "" ? "" : `, ngày ${vietnameseDay(date)}`}`;
}

function view(ports: Ports, typed: OfficeValues): OfficeForm | Refused {
  const stored = newestFirst(ports.ledger.read({ deliveries: true }));
  const chosen = (stored.find(({ value }) => deliveryKey(value) === typed.delivery) ?? stored[0])?.value;
  if (!chosen) return NO_DELIVERY;
  const text = (name: string, label: string, value: string) =>
    ({ name, label, type: "text", value, maxLength: 100 }) as const;
  const day = (name: string, label: string, value: string) => ({ name, label, type: "date", value }) as const;
  const form: OfficeForm = {
    title: TITLE,
    intro: [
      "Ghi hồ sơ đã gửi qua đường nào, số và ngày của văn bản đi, số và ngày Hội Khuyến học tiếp nhận. Chưa biết thì để trống, biết thì ghi thêm.",
    ],
    fields: [
      deliveryField(stored, chosen),
      {
        name: "ways",
        label: "Đã gửi qua",
        type: "checklist",
        required: true,
        options: WAYS.map(([value, label]) => ({ value, label })),
        value: chosen.ways.join("\n"),
      },
      text("outgoingNumber", "Số văn bản đi", chosen.outgoing.number),
      day("outgoingDate", "Ngày văn bản đi", chosen.outgoing.date),
      text("receiptNumber", "Số tiếp nhận của Hội Khuyến học", chosen.receipt.number),
      day("receiptDate", "Ngày tiếp nhận", chosen.receipt.date),
      { name: "note", label: "Ghi chú", type: "textarea", value: chosen.note, maxLength: 1000 },
    ],
    facts: [
      { label: "Văn bản đi", value: inWords(chosen.outgoing) },
      { label: "Tiếp nhận", value: inWords(chosen.receipt) },
    ],
    button: "Ghi",
    carries: { seen: asShown(chosen) },
  };
  return keepTyped(form, typed, deliveryKey(chosen));
}

function record(by: string, values: OfficeValues, ports: Ports): Answer | Transacted {
  const book = ports.ledger.read({ deliveries: true });
  const before = recordedBefore(book.system, ports.click);
  if (before) return before;
  const stored = book.deliveries.find(({ value }) => deliveryKey(value) === values.delivery);
  if (!stored) return NO_DELIVERY;
  const { row, value } = stored;
  if (values.seen !== asShown(value)) {
    return refuse("stale", "Thông tin của hồ sơ này vừa được ghi lại. Đề nghị mở lại hộp thoại để xem.");
  }
  const told = {
    ways: (values.ways ?? "").split("\n").filter((way) => way !== "") as readonly DeliveryWay[],
    outgoing: { number: values.outgoingNumber ?? "", date: values.outgoingDate ?? "" },
    receipt: { number: values.receiptNumber ?? "", date: values.receiptDate ?? "" },
    note: values.note ?? "",
  };
  const outcome = recordDelivery(value, told, dayOf(ports.clock.now()));
  if (!outcome.ok) return outcome;
  const draft = new Draft(book, ports.clock.now(), ports);
  draft.also({ deliveries: [{ row, value: outcome.value }] });
  draft.note({ type: "PackageRecorded", number: value.number, ...told }, value.year, "", by);
  const answer = done(
    `Đã ghi hồ sơ năm ${value.year} lần ${value.number}: văn bản đi ${inWords(told.outgoing)}; tiếp nhận ${inWords(told.receipt)}.`,
  );
  return { answer, committed: commitDraft(draft, book, ports) };
}

/** Ghi việc gửi, tiếp nhận hồ sơ: how a package went, its outgoing number, the association's receipt. */
export const recordDeliveryDialog: OfficeCommand = {
  name: "record-delivery",
  label: TITLE,
  group: "Gửi Hội Khuyến học",
  view,
  run: (by, values, ports) => transact(ports, () => record(by, values, ports)),
};
