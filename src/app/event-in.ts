import type { LedgerEvent } from "../domain/events.ts";
import type { LedgerRow } from "./book.ts";

/** The event of a row; undefined where its content was erased, or is none. */
export function eventIn({ content }: LedgerRow): LedgerEvent | undefined {
  try {
    const event: unknown = JSON.parse(content);
    return typeof event === "object" && event !== null ? (event as LedgerEvent) : undefined;
  } catch {
    return undefined;
  }
}
