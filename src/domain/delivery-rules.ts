import { type Day, dayOf, vietnameseDay } from "./calendar.ts";
import { type DeliveredFile, type Delivery, type DeliveryRecord, latestDelivery } from "./delivery.ts";
import { isAddress } from "./odd-addresses.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";
import { normalizeAddress } from "./roster-rules.ts";

/** The last day on which a year's results are in time: "trước ngày 01 tháng 12 hàng năm" (plan 307, V.2). */
export function lastDayInTime(year: number): Day {
  return `${year}-11-30`;
}

/** Other recipients of one package: the plan names six; more are no package but a mailing. */
const MOST_OTHERS = 20;

/**
 * Bytes that one letter carries. MailApp takes 25 MB (https://developers.google.com/apps-script/guides/services/quotas); many
 * mailboxes take 25 MB as it travels, in base64 a third longer.
 */
const MOST_ATTACHED_BYTES = 15 * 1024 * 1024;

/** Files of one letter; MailApp would take 250. */
const MOST_ATTACHED = 20;

/** Addresses typed with commas, semicolons, blanks or one a line, each once. */
export function addressesIn(text: string): readonly string[] {
  const found = new Map<string, string>();
  for (const address of text.split(/[\s,;]+/).filter((part) => part !== "")) {
    const key = normalizeAddress(address);
    if (!found.has(key)) found.set(key, address);
  }
  return [...found.values()];
}

/**
 * Whom a package is mailed to: Hội Khuyến học first, then the others, nobody twice. Refused where an address is none (named),
 * where the association's is missing, where there are too many.
 */
export function packageRecipients(association: string, others: string): Outcome<readonly string[]> {
  if (association.trim() === "") {
    return refuse(
      "no-association",
      "Chưa có địa chỉ thư điện tử của Hội Khuyến học tỉnh. Điền địa chỉ, hoặc chọn cách gửi khác; để lần sau có sẵn thì ghi vào “Email Hội Khuyến học” ở tab Cấu hình trước khi mở kỳ.",
    );
  }
  const all = addressesIn(`${association} ${others}`);
  const wrong = all.find((address) => !isAddress(address));
  if (wrong !== undefined) {
    return refuse(
      "bad-address",
      `“${wrong.slice(0, 80)}” không phải là địa chỉ thư điện tử; mỗi nơi nhận một dòng, dạng ten@coquan.gov.vn.`,
    );
  }
  if (all.length > MOST_OTHERS + 1) {
    return refuse(
      "too-many-recipients",
      `Có ${all.length - 1} nơi nhận khác, nhiều nhất ${MOST_OTHERS}. Bớt nơi nhận; các nơi còn lại gửi qua trục liên thông.`,
    );
  }
  return accept(all);
}

/** Which files a letter carries, in their order, and which it can only lead to: those beyond size or number. */
export function attachable(files: readonly DeliveredFile[]): {
  readonly attached: readonly DeliveredFile[];
  readonly linked: readonly DeliveredFile[];
} {
  const attached: DeliveredFile[] = [];
  const linked: DeliveredFile[] = [];
  let bytes = 0;
  for (const file of files) {
    const fits = attached.length < MOST_ATTACHED && bytes + file.bytes <= MOST_ATTACHED_BYTES;
    if (fits) bytes += file.bytes;
    (fits ? attached : linked).push(file);
  }
  return { attached, linked };
}

/** `Lần 1, ngày 27/11/2026`, and under which number it went. */
export function deliveryInWords({ number, at, outgoing }: Delivery): string {
  const paper = outgoing.number === "" ? "" : `, văn bản số ${outgoing.number}`;
  const day = outgoing.date === "" || paper === "" ? "" : ` ngày ${vietnameseDay(outgoing.date)}`;
  return `lần ${number}, ngày ${vietnameseDay(dayOf(at))}${paper}${day}`;
}

/**
 * The packages of a year that a further one replaces, the first first: who has only the first must know it again in the
 * third. Empty where nothing went.
 */
export function replacedInWords(deliveries: readonly Delivery[], year: number): string {
  return deliveries
    .filter((delivery) => delivery.year === year)
    .sort((one, other) => one.number - other.number)
    .map(deliveryInWords)
    .join("; ");
}

/** The number that the next package of a year bears. */
export function nextDeliveryNumber(deliveries: readonly Delivery[], year: number): number {
  return (latestDelivery(deliveries, year)?.number ?? 0) + 1;
}

/**
 * Says whether a package may be made: `number` is what the Office was shown, so that a second click makes no second
 * package; one that replaces another says why.
 */
export function mayDeliver(
  { year, number, reason }: Pick<Delivery, "year" | "number" | "reason">,
  deliveries: readonly Delivery[],
): Outcome<null> {
  const made = deliveries.find((delivery) => delivery.year === year && delivery.number === number);
  if (made) {
    return refuse(
      "already-sent",
      `Hồ sơ năm ${year} ${deliveryInWords(made)} đã lập xong và đã ghi vào tab “Hồ sơ gửi Hội Khuyến học”; không gửi thêm lần nữa. Muốn gửi hồ sơ thay thế, đề nghị mở lại hộp thoại.`,
    );
  }
  if (number !== nextDeliveryNumber(deliveries, year)) {
    return refuse(
      "stale",
      `Hộp thoại này không còn đúng với các lần gửi đã ghi của năm ${year}. Đề nghị mở lại hộp thoại.`,
    );
  }
  if (number > 1 && reason.trim() === "") {
    return refuse(
      "no-reason",
      `Năm ${year} đã gửi ${number - 1} lần. Hồ sơ lần ${number} thay thế lần trước: đề nghị ghi lý do thay thế.`,
    );
  }
  return accept(null);
}

function checkEntry(what: string, { number, date }: DeliveryRecord["outgoing"], today: Day): Outcome<null> {
  if (number === "" && date !== "") {
    return refuse("no-number", `${what}: có ngày ${vietnameseDay(date)} mà chưa có số. Đề nghị ghi cả số.`);
  }
  if (date !== "" && date > today) {
    return refuse(
      "future-day",
      `${what}: ngày ${vietnameseDay(date)} chưa đến, hôm nay là ${vietnameseDay(today)}. Đề nghị ghi đúng ngày trên văn bản.`,
    );
  }
  return accept(null);
}

/** What the Office learned of a package's way afterwards, checked. */
export function recordDelivery(delivery: Delivery, record: DeliveryRecord, today: Day): Outcome<Delivery> {
  if (record.ways.length === 0) {
    return refuse("no-way", "Chưa chọn hồ sơ đã gửi qua đường nào. Chọn ít nhất một cách gửi.");
  }
  const outgoing = checkEntry("Văn bản đi", record.outgoing, today);
  if (!outgoing.ok) return outgoing;
  const receipt = checkEntry("Tiếp nhận của Hội Khuyến học", record.receipt, today);
  if (!receipt.ok) return receipt;
  return accept({ ...delivery, ...record });
}
