import { addDays, type Day, vietnameseDay } from "./calendar.ts";
import type { Delegation } from "./delegation.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";
import { sameAddress } from "./roster-rules.ts";

/** `Tất cả` also covers each of the others. */
function overlapsIn(one: Delegation, other: Delegation): boolean {
  const scopes = one.scope === other.scope || one.scope === "all" || other.scope === "all";
  const days = (other.to === "" || one.from <= other.to) && (one.to === "" || other.from <= one.to);
  return scopes && days;
}

/** From one day to another, in words: `từ 05/11/2026 đến hết 12/11/2026`. */
export function delegationPeriod({ from, to }: Pick<Delegation, "from" | "to">): string {
  const until = to === "" ? "cho đến khi chấm dứt" : `đến hết ${vietnameseDay(to)}`;
  return `từ ${vietnameseDay(from)} ${until}`;
}

/** Ended before it began: its last day is the one before its first. */
export function neverBegan({ from, to }: Pick<Delegation, "from" | "to">): boolean {
  return to !== "" && to === addDays(from, -1);
}

/**
 * Ghi ủy quyền: one may act for another between two days. Refused: to oneself, a period that ends before it begins or
 * is over, without the document, and where another delegation of the same person covers the same step on the same day.
 */
export function recordDelegation(
  delegation: Delegation,
  existing: readonly Delegation[],
  today: Day,
): Outcome<Delegation> {
  const { principal, delegate, from, to, citation } = delegation;
  if (sameAddress(principal, delegate)) {
    return refuse(
      "same-person",
      `Người ủy quyền và người được ủy quyền đang là một (${delegate}); cần hai người khác nhau.`,
    );
  }
  if (to !== "" && to < from) {
    return refuse(
      "bad-period",
      `Ngày hết ủy quyền ${vietnameseDay(to)} trước ngày bắt đầu ${vietnameseDay(from)}; đề nghị sửa lại.`,
    );
  }
  if (to !== "" && to < today) {
    return refuse("past-period", `Thời hạn ủy quyền đã qua (hết ngày ${vietnameseDay(to)}); không cần ghi.`);
  }
  if (citation.trim() === "") {
    return refuse("missing-citation", "Ủy quyền cần ghi văn bản làm căn cứ (số, ngày).");
  }
  const other = existing.find(
    (candidate) =>
      sameAddress(candidate.principal, principal) &&
      !neverBegan(candidate) &&
      overlapsIn(candidate, delegation),
  );
  if (other) {
    return refuse(
      "overlapping",
      `${principal} đã ủy quyền cho ${other.delegate} ${delegationPeriod(other)}. Mỗi việc mỗi ngày chỉ một người được ủy quyền: chấm dứt ủy quyền đó trước, hoặc chọn thời gian khác.`,
    );
  }
  return accept(delegation);
}

/** A delegation that is in force or still to come, and so can be ended. */
export function isEndable({ from, to }: Pick<Delegation, "from" | "to">, today: Day): boolean {
  return !neverBegan({ from, to }) && (to === "" || to >= today);
}

/**
 * Chấm dứt ủy quyền from a day on, which is the first on which nobody acts in the other's place any more. Refused: a day
 * that is past or after the delegation ends by itself, one that is over, and without a reason.
 */
export function endDelegation(
  delegation: Delegation,
  { from, reason }: { readonly from: Day; readonly reason: string },
  today: Day,
): Outcome<Delegation> {
  if (!isEndable(delegation, today)) {
    return refuse("delegation-over", `Ủy quyền này đã hết hiệu lực; không cần chấm dứt.`);
  }
  if (from < today) {
    return refuse(
      "past-day",
      `Ngày chấm dứt ${vietnameseDay(from)} đã qua; việc đã làm theo ủy quyền vẫn có giá trị. Chọn từ ${vietnameseDay(today)} trở đi.`,
    );
  }
  if (delegation.to !== "" && from > delegation.to) {
    return refuse("ends-before", `Ủy quyền này tự hết sau ngày ${vietnameseDay(delegation.to)}.`);
  }
  if (reason.trim() === "") return refuse("missing-reason", "Chấm dứt ủy quyền cần ghi lý do.");
  const last = addDays(from > delegation.from ? from : delegation.from, -1);
  return accept({ ...delegation, to: last });
}
