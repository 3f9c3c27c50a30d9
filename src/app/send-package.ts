import type { Cycle } from "../domain/cycle.ts";
import type { DeliveredFile, Delivery, DeliveryWay } from "../domain/delivery.ts";
import { attachable, mayDeliver, replacedInWords } from "../domain/delivery-rules.ts";
import type { LetterWithFiles } from "../domain/letter-with-files.ts";
import { refuse } from "../domain/refusal.ts";
import { sameAddress } from "../domain/roster-rules.ts";
import { type Answer, done, type Refused } from "./answer.ts";
import type { Book } from "./book.ts";
import { recordedBefore } from "./clicks.ts";
import { commitDraft } from "./commit-draft.ts";
import { Draft } from "./draft.ts";
import { currentCycle } from "./find-in-book.ts";
import { hasResult } from "./has-result.ts";
import { packageFactsOf } from "./papers/association-list.ts";
import type { Ports } from "./ports.ts";
import { type Transacted, transact } from "./transact.ts";
import { PACKAGE, packageSays, storePackage, typePackage } from "./type-package.ts";

/** What the Office asked for. */
export interface PackageRequest {
  readonly year: number;
  /** The number that the dialog showed it would bear. */
  readonly number: number;
  readonly way: DeliveryWay;
  /** Whom it is mailed to, Hội Khuyến học first; empty where it goes another way. */
  readonly recipients: readonly string[];
  /** Why it replaces the one before; empty for the first. */
  readonly reason: string;
}

/** Why nothing can be sent yet. */
export const NOTHING_DECIDED = refuse(
  "nothing-decided",
  "Chưa có danh sách nào được Thủ trưởng phê duyệt hoặc ghi quyết định trong năm: chưa có kết quả để gửi Hội Khuyến học. Lập danh sách đề nghị, trình phê duyệt rồi gửi.",
);

/** Every package that was made. */
export function deliveriesOf({ deliveries }: Pick<Book, "deliveries">): readonly Delivery[] {
  return deliveries.map(({ value }) => value);
}

/** Whether this package may be made of what the workbook holds. */
function mayMake(book: Book, request: PackageRequest): Cycle | Refused {
  const cycle = currentCycle(book);
  if (cycle?.year !== request.year) {
    return refuse(
      "other-year",
      `Hộp thoại mở cho năm ${request.year}, kỳ đang làm việc nay là năm khác. Đề nghị mở lại hộp thoại.`,
    );
  }
  const may = mayDeliver(request, deliveriesOf(book));
  if (!may.ok) return may;
  return hasResult(book, cycle.year) ? cycle : NOTHING_DECIDED;
}

function letterTo(
  to: string,
  { recipients, reason }: PackageRequest,
  delivery: Delivery,
  cycle: Cycle,
  book: Book,
): LetterWithFiles {
  const { attached, linked } = attachable(delivery.files);
  return {
    template: "results-package",
    number: delivery.number,
    toAssociation: sameAddress(to, recipients[0] ?? ""),
    total: delivery.total,
    recognised: delivery.recognised,
    outstanding: delivery.outstanding,
    decisions: book.lists
      .map(({ value }) => value)
      .filter(({ year, status }) => year === cycle.year && status === "decided")
      .map(({ decisionNumber, decisionDate, signedFile }) => ({
        number: decisionNumber,
        date: decisionDate,
        file: signedFile,
      })),
    replaces: replacedInWords(deliveriesOf(book), cycle.year),
    reason,
    attachments: attached.map(({ id, name, mimeType, sha256 }) => ({ id, name, mimeType, sha256 })),
    linked: linked.map(({ name, url }) => ({ name, url })),
    replyTo: cycle.officeEmail,
  };
}

/** The row of the package, the letters numbered as the draft will number them. */
function deliveryOf(
  request: PackageRequest,
  files: readonly DeliveredFile[],
  by: string,
  book: Book,
  ports: Ports,
): Delivery {
  const at = ports.clock.now();
  const counts = packageFactsOf(book, at)?.figures.counts;
  return {
    ...{ year: request.year, number: request.number, at, by, reason: request.reason, files },
    ways: [request.way],
    recipients: request.recipients,
    letters: request.recipients.map((_, index) => book.system.lastMail + index + 1),
    total: counts?.total ?? 0,
    recognised: counts?.recognised ?? 0,
    outstanding: counts?.outstanding ?? 0,
    outgoing: { number: "", date: "" },
    receipt: { number: "", date: "" },
    note: "",
  };
}

function answerTo({ number, recipients, recognised, total, files }: Delivery, year: number): Answer {
  const { linked } = attachable(files);
  const how =
    recipients.length === 0
      ? "Tải các tệp dưới đây để gửi; gửi xong thì ghi số, ngày bằng “Ghi việc gửi, tiếp nhận hồ sơ”."
      : `Đang gửi thư tới ${recipients.length} nơi nhận; thư đi hay chưa xem ở tab “Thư”.`;
  const beyond =
    recipients.length > 0 && linked.length > 0
      ? [
          `Quá cỡ một thư, nơi nhận mở bằng liên kết: ${linked.map(({ name }) => name).join("; ")}. Cần chia sẻ các tệp này trong Drive cho nơi nhận.`,
        ]
      : [];
  const message = `Đã lập hồ sơ năm ${year} lần ${number} gửi Hội Khuyến học: ${recognised} người được công nhận trên tổng số ${total}. ${how}`;
  return done(message, { links: files.map(({ name, url }) => ({ label: name, url })), details: beyond });
}

/** Decides once more under the lock, then row, letters and ledger in one commit. */
function commitPackage(
  by: string,
  request: PackageRequest,
  made: { readonly files: readonly DeliveredFile[]; readonly says: string },
  ports: Ports,
): Answer | Transacted {
  const book = ports.ledger.read(PACKAGE);
  const before = recordedBefore(book.system, ports.click);
  if (before) return before;
  const cycle = mayMake(book, request);
  if ("ok" in cycle) return cycle;
  if (packageSays(book, ports.clock.now()) !== made.says) {
    return refuse(
      "changed",
      "Kết quả vừa thay đổi trong lúc lập hồ sơ nên chưa gửi. Đề nghị bấm lại để lập theo kết quả mới.",
    );
  }
  const delivery = deliveryOf(request, made.files, by, book, ports);
  const draft = new Draft(book, delivery.at, ports);
  draft.also({ deliveries: [{ value: delivery }] });
  draft.note({ type: "PackageSent", delivery }, cycle.year, "", by);
  for (const to of request.recipients) {
    draft.write({ to, letter: letterTo(to, request, delivery, cycle, book), invites: false }, cycle);
  }
  return { answer: answerTo(delivery, cycle.year), committed: commitDraft(draft, book, ports) };
}

/**
 * Gửi hồ sơ trước 01/12 (plan 307, V.2): report, list, decisions and extract are typed, then stored, outside the lock; row,
 * letters and ledger are one commit. A click that dies before it has stored files and sent nothing; one that dies after it is
 * sent by whoever sends the outbox next, and clicked again it finds the package recorded.
 */
export function sendPackage(by: string, request: PackageRequest, ports: Ports): Answer {
  const book = ports.ledger.read(PACKAGE);
  const cycle = mayMake(book, request);
  if ("ok" in cycle) return cycle;
  const now = ports.clock.now();
  const says = packageSays(book, now);
  const typed = typePackage(book, now, ports);
  if (!typed.ok) return typed;
  const files = storePackage(typed.value, cycle.year, request.number, book, ports.documents);
  return transact(ports, () => commitPackage(by, request, { files, says }, ports));
}
