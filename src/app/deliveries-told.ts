import { type Delivery, deliveryKey } from "../domain/delivery.ts";
import type { LedgerEvent } from "../domain/events.ts";

/** A package by its key in the tab: `2026/1`. */
export type DeliveriesTold = Map<string, Delivery>;

/** Folds what the ledger tells of packages: that one went, and what became known of its way. */
export function takeDelivery(told: DeliveriesTold, year: number, event: LedgerEvent): void {
  if (event.type === "PackageSent") {
    told.set(deliveryKey(event.delivery), event.delivery);
    return;
  }
  if (event.type !== "PackageRecorded") return;
  const { type: _, number, ...record } = event;
  const key = deliveryKey({ year, number });
  const before = told.get(key);
  if (before) told.set(key, { ...before, ...record });
}
