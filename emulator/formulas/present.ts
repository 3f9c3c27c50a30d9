/** Serial number of an instant in Asia/Ho_Chi_Minh. */
export function serialNow(epochMs: number): number {
  return (epochMs + 7 * 3_600_000) / 86_400_000 + 25_569;
}

/** Serial number of its day. */
export function serialDay(epochMs: number): number {
  return Math.floor(serialNow(epochMs));
}

/** What results change with: every moment (NOW), every day (TODAY), neither. */
export type Follows = "clock" | "day" | "nothing";

export function followedBy(formulas: Iterable<string>): Follows {
  let follows: Follows = "nothing";
  for (const formula of formulas) {
    if (/\bNOW\(/i.test(formula)) return "clock";
    if (/\bTODAY\(/i.test(formula)) follows = "day";
  }
  return follows;
}

/** A formula with TODAY() and NOW() as numbers: the world's clock, not the machine's. */
export function atPresent(formula: string, epochMs: number): string {
  if (!/\b(NOW|TODAY)\(/i.test(formula)) return formula;
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? withNumbers(part, epochMs) : part))
    .join("");
}

function withNumbers(part: string, epochMs: number): string {
  return part
    .replaceAll(/\bTODAY\(\s*\)/gi, String(serialDay(epochMs)))
    .replaceAll(/\bNOW\(\s*\)/gi, String(serialNow(epochMs)));
}

/** True where what follows the present so gives the same at both moments, epoch ms. */
export function isSamePresent(follows: Follows, one: number, other: number): boolean {
  if (follows === "nothing") return true;
  return follows === "clock" ? one === other : serialDay(one) === serialDay(other);
}
