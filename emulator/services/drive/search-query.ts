import { unsupported } from "../../core/unsupported.ts";
import type { DriveFileState } from "./state.ts";

/**
 * Whether a file answers a search, in the part of Drive's query language that the workspace has: terms on
 * name, mimeType, parents and trashed, joined by `and`.
 *
 * @see https://developers.google.com/workspace/drive/api/guides/ref-search-terms
 */
export function searchTest(query: string): (file: DriveFileState) => boolean {
  const tests = terms(query).map((term) => termTest(term, query));
  return (file) => tests.every((test) => test(file));
}

/** Splits at `and` outside quotes. */
function terms(query: string): readonly string[] {
  const parts =
    query.match(/(?:'(?:[^'\\]|\\.)*'|[^'])+?(?=\s+and\s+(?=(?:[^']|'(?:[^'\\]|\\.)*')*$)|$)/gi) ?? [];
  return parts.map((part) => part.replace(/^\s*and\s+/i, "").trim()).filter((part) => part !== "");
}

function termTest(term: string, query: string): (file: DriveFileState) => boolean {
  const comparison = /^(name|mimeType)\s*(=|!=|contains)\s*'((?:[^'\\]|\\.)*)'$/.exec(term);
  if (comparison) return comparisonTest(comparison);
  const parent = /^'([^'\\]+)'\s+in\s+parents$/.exec(term)?.[1];
  if (parent !== undefined) return ({ parents }) => parents.includes(parent);
  const trashed = /^trashed\s*(=|!=)\s*(true|false)$/.exec(term);
  if (trashed) {
    const wanted = (trashed[2] === "true") === (trashed[1] === "=");
    return (file) => file.trashed === wanted;
  }
  return unsupported(`Drive.Files.list with q: ${query}`);
}

function comparisonTest([, field, operator, quoted = ""]: RegExpExecArray): (
  file: DriveFileState,
) => boolean {
  const text = quoted.replaceAll(/\\(.)/g, "$1");
  const key = field === "name" ? "name" : "mimeType";
  switch (operator) {
    case "=":
      return (file) => file[key] === text;
    case "!=":
      return (file) => file[key] !== text;
    default:
      return (file) => matchesPrefix(file[key], text);
  }
}

/** "The contains operator only performs prefix matching for a name term." */
function matchesPrefix(value: string, text: string): boolean {
  const start = text.toLowerCase();
  const words = value.toLowerCase();
  return words.startsWith(start) || words.includes(` ${start}`);
}
