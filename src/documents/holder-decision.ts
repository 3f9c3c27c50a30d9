import { vietnameseDay } from "../domain/calendar.ts";
import type { Holder } from "../domain/holders.ts";

/** `45/QĐ-STC ngày 25/11/2026`: a holder's decision of a year; dots for what is not recorded, so that nobody overlooks it. */
export function holderDecision({ decisions }: Pick<Holder, "decisions">, year: number): string {
  const { number = "", date = "" } = decisions.find((decision) => decision.year === year) ?? {};
  return `${number || "……"} ngày ${date === "" ? "……" : vietnameseDay(date)}`;
}
