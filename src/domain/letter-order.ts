import type { Letter } from "./letters.ts";

/** Letters that ask their reader to do something; the others tell. */
const ASKS: ReadonlySet<Letter["template"]> = new Set<Letter["template"]>([
  "unit-step",
  "union-step",
  "prepare-step",
  "prepared",
  "list-to-decide",
  "digest",
  "reminder",
  "review-requested",
  "returned",
]);

/**
 * Where the day's quota does not do for all: who must act comes first, in the order in which the letters were written;
 * receipts and results wait until tomorrow without harm.
 */
export function whoMustActFirst<T extends { readonly letter: Letter }>(letters: readonly T[]): readonly T[] {
  const asks = ({ letter }: T) => ASKS.has(letter.template);
  return [...letters.filter(asks), ...letters.filter((one) => !asks(one))];
}
