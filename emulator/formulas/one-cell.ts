import type { MarkedToken } from "@ironcalc/wasm";
import { formulaTokens } from "./engine.ts";
import { tokenRange } from "./references.ts";

type Token = MarkedToken["token"];

/** Which arguments of a function are single values, by their place from 0; every other may be a range. */
const single: Readonly<Record<string, (place: number) => boolean>> = {
  ...takingIn(["COUNTIF", "COUNTIFS"], (place) => place % 2 === 1),
  ...takingIn(["SUMIF", "AVERAGEIF"], (place) => place === 1),
  ...takingIn(["SUMIFS", "AVERAGEIFS", "MINIFS", "MAXIFS"], (place) => place > 0 && place % 2 === 0),
  ...takingIn(["MATCH", "VLOOKUP", "HLOOKUP"], (place) => place === 0),
  ...takingIn(["INDEX"], (place) => place > 0),
  ...takingIn(["TEXT", "CONCATENATE", "ROUND", "ROUNDUP", "ROUNDDOWN", "INT", "ABS", "LEN"], () => true),
};

function takingIn(names: readonly string[], places: (place: number) => boolean) {
  return Object.fromEntries(names.map((name) => [name, places]));
}

/** Give back one of their arguments as it is: what they stand for, it stands for. */
const passing: Readonly<Record<string, boolean>> = { IF: true, IFERROR: true, IFNA: true, "": true };

/** A call, or brackets without a name, whose end is still to come. */
interface Call {
  readonly name: string;
  /** Token of its name, or of its bracket. */
  readonly first: number;
  /** Tokens of the bracket and of the commas so far. */
  readonly commas: number[];
  /** Where it stands only one value is wanted, unless an operator follows that says so. */
  readonly wantsOne: boolean;
}

/**
 * `INDEX(A:A,n)` written as `@INDEX(A:A,n)` where it is one cell and one value is wanted: the two give the same.
 * IronCalc takes the plain one for a range of unknown size, and computes its cell again at every look: a column of
 * such cells that others search takes eight times longer.
 */
export function withOneCells(formula: string): string {
  if (!/INDEX\(/i.test(formula)) return formula;
  const tokens = formulaTokens(formula);
  const places: number[] = [];
  const open: Call[] = [];
  tokens.forEach(({ token, start }, at) => {
    if (token === "LeftParenthesis") open.push(openedAt(tokens, at, open.at(-1)));
    else if (token === "Comma") open.at(-1)?.commas.push(at);
    else if (token === "RightParenthesis") {
      const call = open.pop();
      if (call?.name === "INDEX" && isOneCell(tokens, call, at) && wantsOne(call, tokens[at + 1]?.token))
        places.push(tokens[call.first]?.start ?? start);
    }
  });
  return withMarks(formula, places);
}

function openedAt(tokens: readonly MarkedToken[], bracket: number, outer: Call | undefined): Call {
  const before = tokens[bracket - 1]?.token;
  const name = typeof before === "object" && "Ident" in before ? before.Ident.toUpperCase() : "";
  const first = name === "" ? bracket : bracket - 1;
  const isOperand = first > 1 && isOperator(tokens[first - 1]?.token);
  return { name, first, commas: [bracket], wantsOne: isOperand || placeWantsOne(outer) };
}

/** Whether one value is wanted at the place of the argument that this call is at. */
function placeWantsOne(call: Call | undefined): boolean {
  if (!call) return true;
  const place = call.commas.length - 1;
  if (call.name === "IF" && place === 0) return true;
  if (Object.hasOwn(passing, call.name)) return call.wantsOne;
  return Object.hasOwn(single, call.name) && (single[call.name]?.(place) ?? false);
}

function wantsOne(call: Call, next: Token | undefined): boolean {
  return next !== "Colon" && (call.wantsOne || isOperator(next));
}

/** One row or one column and a place in it, or a row and a column: a place left out, or 0, would be all of them. */
function isOneCell(tokens: readonly MarkedToken[], { commas }: Call, end: number): boolean {
  const bounds = [...commas, end];
  const ofArgument = (place: number) => tokens.slice((bounds[place] ?? end) + 1, bounds[place + 1]);
  const places = commas.slice(1).map((_, index) => ofArgument(index + 1));
  if (places.length === 0 || places.some(isAll)) return false;
  const [source, ...more] = ofArgument(0);
  const range = more.length === 0 ? tokenRange(source?.token) : undefined;
  if (places.length > 1) return true;
  return (
    range !== undefined && (range.left.row === range.right.row || range.left.column === range.right.column)
  );
}

function isAll(argument: readonly MarkedToken[]): boolean {
  const [only, ...more] = argument;
  if (only === undefined) return true;
  return (
    more.length === 0 && typeof only.token === "object" && "Number" in only.token && only.token.Number === 0
  );
}

function isOperator(token: Token | undefined): boolean {
  if (token === "And" || token === "Power" || token === "Percent") return true;
  return typeof token === "object" && ["Compare", "Addition", "Product"].some((kind) => kind in token);
}

/** Places count letters, as the tokens do: not the halves that JavaScript counts. */
function withMarks(formula: string, places: readonly number[]): string {
  const marked = new Set(places);
  return Array.from(formula, (letter, at) => (marked.has(at) ? `@${letter}` : letter)).join("");
}
