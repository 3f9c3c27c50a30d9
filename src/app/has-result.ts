import type { Book } from "./book.ts";

/** True once at least one list of the year is decided: before that there is no result to report. */
export function hasResult({ lists }: Pick<Book, "lists">, year: number): boolean {
  return lists.some(({ value }) => value.year === year && value.status === "decided");
}
