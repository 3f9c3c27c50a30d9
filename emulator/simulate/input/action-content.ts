import { parseDay } from "./vietnam-time.ts";

/** What an action says, by its kind, as the page would send it. Whether it is allowed is for the software to say. */
export type ActionContent =
  | {
      readonly kind: "appraise";
      readonly scores?: Readonly<Record<string, number>>;
      readonly reason?: string;
      readonly digital?: boolean;
      readonly proficient?: boolean;
    }
  | { readonly kind: "return" | "object"; readonly reason?: string }
  | { readonly kind: "concur" | "propose" }
  | {
      readonly kind: "decide";
      readonly except?: Readonly<Record<string, string>>;
      readonly number?: string;
      readonly date?: string;
    };

export type ActionKind = ActionContent["kind"];

export const ACTION_KINDS: readonly ActionKind[] = [
  "appraise",
  "return",
  "concur",
  "object",
  "propose",
  "decide",
];

/** Takes what is wrong and what was expected. */
export type Tell = (wrong: string, expected: string) => void;

type Json = Readonly<Record<string, unknown>>;

/** Reads `Nội dung`; undefined after telling that it is no JSON or not of the shape that the action needs. */
export function readContent(kind: ActionKind, text: string, tell: Tell): ActionContent | undefined {
  const json = parseObject(text, tell);
  if (json === undefined) return undefined;
  const reader = new ContentReader(json, tell);
  const content = contentOf(kind, reader);
  return reader.sound ? content : undefined;
}

function parseObject(text: string, tell: Tell): Json | undefined {
  if (text.trim() === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
    tell("Nội dung không phải một đối tượng JSON", 'JSON dạng {"…": …} hoặc để trống');
  } catch {
    tell(
      `Nội dung không phải JSON: ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`,
      "JSON hoặc để trống",
    );
  }
  return undefined;
}

function contentOf(kind: ActionKind, reader: ContentReader): ActionContent {
  switch (kind) {
    case "appraise":
      return {
        kind,
        ...reader.take("scores", 'một đối tượng, chỉ số → điểm, như {"3": 7}', isNumbers),
        ...reader.take("reason", "một đoạn văn bản", isText),
        ...reader.take("digital", "true hoặc false", isYesNo),
        ...reader.take("proficient", "true hoặc false", isYesNo),
      };
    case "return":
    case "object":
      return { kind, ...reader.take("reason", "một đoạn văn bản", isText) };
    case "concur":
    case "propose":
      return { kind };
    case "decide":
      return {
        kind,
        ...reader.take("except", "một đối tượng, Mã CCVC → lý do", isTexts),
        ...reader.take("number", "một đoạn văn bản", isText),
        ...isoDate(reader.take("date", "một ngày có thật, dạng 2026-11-24", isDay)),
      };
  }
}

/** Takes members of the content one by one; null counts as absent. */
class ContentReader {
  sound = true;
  private readonly json: Json;
  private readonly tell: Tell;

  constructor(json: Json, tell: Tell) {
    this.json = json;
    this.tell = tell;
  }

  take<Name extends string, Value>(
    name: Name,
    expected: string,
    is: (value: unknown) => value is Value,
  ): { readonly [key in Name]?: Value } {
    const value = this.json[name] ?? undefined;
    if (value === undefined) return {};
    if (is(value)) return { [name]: value } as { [key in Name]: Value };
    this.sound = false;
    this.tell(`"${name}" trong Nội dung là ${JSON.stringify(value).slice(0, 60)}`, expected);
    return {};
  }
}

/** The page's date field gives `2026-11-24`, whichever way the line is written. */
function isoDate({ date }: { readonly date?: string }): { readonly date?: string } {
  return date === undefined ? {} : { date: parseDay(date) ?? "" };
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isYesNo(value: unknown): value is boolean {
  return typeof value === "boolean";
}

function isNumbers(value: unknown): value is Readonly<Record<string, number>> {
  return isObject(value) && Object.values(value).every((one) => typeof one === "number");
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isObject(value) && Object.values(value).every(isText);
}

function isDay(value: unknown): value is string {
  return isText(value) && (value.trim() === "" || parseDay(value) !== undefined);
}
