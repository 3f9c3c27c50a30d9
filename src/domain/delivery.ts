import type { Day, Instant } from "./calendar.ts";

/** How a package went: by mail from here, over the documents exchange of the offices (Trục liên thông), by post. */
export type DeliveryWay = "email" | "exchange" | "post";

/** The ways in words, as the tab and the dialogs have them. */
export const WAYS: readonly (readonly [DeliveryWay, string])[] = [
  ["email", "Thư điện tử"],
  ["exchange", "Trục liên thông văn bản"],
  ["post", "Bưu điện"],
];

/** What a file of the package is: Báo cáo, Quyết định, Danh sách, Trích xuất số liệu. */
export type DeliveredKind = "report" | "decision" | "list" | "extract";

/** A file as it went: its digest says later whether Drive still holds these bytes. */
export interface DeliveredFile {
  readonly kind: DeliveredKind;
  /** Id in Drive. */
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly mimeType: string;
  readonly bytes: number;
  /** SHA-256, hex. */
  readonly sha256: string;
}

/** Number and day of a paper in somebody's register; empty until known. */
export interface RegisterEntry {
  readonly number: string;
  readonly date: Day | "";
}

/** What is known of a package's way after it was made ready. */
export interface DeliveryRecord {
  readonly ways: readonly DeliveryWay[];
  /** Số văn bản đi: of the letter that it went with. */
  readonly outgoing: RegisterEntry;
  /** Số tiếp nhận of Hội Khuyến học. */
  readonly receipt: RegisterEntry;
  readonly note: string;
}

/**
 * A year's results as they went to Hội Khuyến học tỉnh (plan 307, V.2: before 1 December). A later one of the same year
 * replaces the one before it.
 */
export interface Delivery extends DeliveryRecord {
  readonly year: number;
  /** Lần gửi, from 1. */
  readonly number: number;
  readonly at: Instant;
  readonly by: string;
  /** Addresses it was mailed to, Hội Khuyến học first; empty where it went another way. */
  readonly recipients: readonly string[];
  /** Số thư (tab `Thư`) of those letters. */
  readonly letters: readonly number[];
  readonly files: readonly DeliveredFile[];
  /** What it reports: everybody on the roll, the recognised, of them the outstanding. */
  readonly total: number;
  readonly recognised: number;
  readonly outstanding: number;
  /** Why it replaces the one before; empty for the first. */
  readonly reason: string;
}

/** Key of a package in its tab and in dialogs: `2026/1`. */
export function deliveryKey({ year, number }: Pick<Delivery, "year" | "number">): string {
  return `${year}/${number}`;
}

/** The package of a year that counts: the last one. */
export function latestDelivery(deliveries: readonly Delivery[], year: number): Delivery | undefined {
  return deliveries
    .filter((delivery) => delivery.year === year)
    .reduce((last: Delivery | undefined, one) => (last && last.number > one.number ? last : one), undefined);
}
