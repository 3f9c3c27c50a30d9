/**
 * Numbers as Vietnamese offices write them: decimal comma, point between thousands, a leading 0 before a single figure in
 * a sentence ("có 04 người"), words where there is nobody.
 */

/** Where a figure cannot be given. */
export const NO_FIGURE = "–";

/** A whole number in a table: `0`, `12`, `1.250`. */
export function whole(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** A whole number in a sentence: `04`, `12`, `1.250`. */
export function inSentence(count: number): string {
  return count > 0 && count < 10 ? `0${count}` : whole(count);
}

/** Rounded half up in decimals, as the sheet's ROUND: 8.005 is 8.01, whatever its binary form. */
export function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(Number((value * scale).toPrecision(12))) / scale;
}

/** An average score with its two decimals: `8,40`. */
export function average(value: number | undefined): string {
  return value === undefined ? NO_FIGURE : rounded(value, 2).toFixed(2).replace(".", ",");
}

/** A share from 0 to 1 as a number of per cent, at most one decimal, for a column headed "%": `86,7`, `100`. */
export function percentFigure(value: number | undefined): string {
  return value === undefined
    ? NO_FIGURE
    : rounded(value * 100, 1)
        .toFixed(1)
        .replace(/\.0$/, "")
        .replace(".", ",");
}

/** A share from 0 to 1: `86,7%`. */
export function percent(value: number | undefined): string {
  return value === undefined ? NO_FIGURE : `${percentFigure(value)}%`;
}

/** From one share to another in points of a per cent, of the shares as shown: 0.866 to 0.9 is 3.4. */
export function pointsBetween(from: number, to: number): number {
  return rounded(rounded(to * 100, 1) - rounded(from * 100, 1), 1);
}

/** A change with its sign: `+4`, `−2`, `0`. */
export function change(difference: number): string {
  if (difference === 0) return "0";
  return `${difference > 0 ? "+" : "−"}${whole(Math.abs(difference))}`;
}

/** Nobody, in a sentence that ends on a number. */
export const NONE = "không có trường hợp nào";

/** `04 người`, or "không có trường hợp nào". */
export function people(count: number): string {
  return count === 0 ? NONE : `${inSentence(count)} người`;
}

/** `52 người, bằng 86,7% tổng số`, or "không có trường hợp nào". */
export function peopleOf(count: number, share: number | undefined, total: string): string {
  return count === 0 || share === undefined
    ? people(count)
    : `${people(count)}, bằng ${percent(share)} ${total}`;
}
