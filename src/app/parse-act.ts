import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { type DossierAct, type ManyAct, parseDossierAct, parseManyAct } from "./appraisal-acts.ts";
import type { DecideAct } from "./decide-list.ts";
import type { OpenCycleAct } from "./open-cycle.ts";
import { type PersonAct, parsePersonAct, type ReviewAct, type SeenAct } from "./person-acts.ts";
import { parseSendBack, type SendBackAct } from "./send-back-list.ts";

/** What the Office may ask from the menu's dialogs. */
export interface OfficeAct {
  readonly kind: "setup" | "propose" | "report" | "check";
}

/** A dialog of the Office's submenus: what it asks now, or its click. */
export interface OfficeFormAct {
  readonly kind: "office-view" | "office";
  /** Name of the command; not yet known to be one. */
  readonly command: string;
  /** What was typed, by the name of the field. */
  readonly values: Readonly<Record<string, string>>;
}

/** What the link leads to, drawn again as it stands now; changes nothing. */
export interface ShowAct {
  readonly kind: "show";
}

export type Act =
  | SendBackAct
  | PersonAct
  | ReviewAct
  | SeenAct
  | ShowAct
  | DossierAct
  | ManyAct
  | DecideAct
  | OfficeAct
  | OpenCycleAct
  | OfficeFormAct;

/** Longest reason a page may send, in characters. */
const LONGEST_TEXT = 2000;
/** Most people that one decision may strike out. */
const MOST_EXCEPTIONS = 5000;

/** Most fields that a dialog may send, and most characters in one of them. */
const MOST_FIELDS = 200;
const LONGEST_VALUE = 20_000;

/** The one dialog into which a whole file is pasted, and the most characters of it. */
const COPY_COMMAND = "restore-copy";
export const LONGEST_COPY = 20_000_000;
/** Longest name of a command or a field. */
const LONGEST_NAME = 100;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function malformed(what: string) {
  return refuse(
    "malformed",
    `Nội dung gửi lên không đúng dạng (${what}). Đề nghị mở lại liên kết và thực hiện lại.`,
  );
}

/** An optional field of a kind; `undefined` where absent, `false` where it is of another kind. */
function isOptional(value: unknown, kind: "string" | "boolean" | "number"): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === kind && (kind !== "string" || String(value).length <= LONGEST_TEXT);
}

function present<T>(value: unknown): T | undefined {
  return value === null || value === undefined ? undefined : (value as T);
}

function parseDecide(fields: Fields): Outcome<Act> {
  const { except: struckOut, number: givenNumber, date: givenDate } = fields;
  const except = present<unknown>(struckOut) ?? {};
  if (!isFields(except) || Object.keys(except).length > MOST_EXCEPTIONS) return malformed("except");
  const reasons = Object.entries(except);
  if (reasons.some(([, reason]) => typeof reason !== "string" || reason.length > LONGEST_TEXT))
    return malformed("except");
  if (!isOptional(givenNumber, "string") || !isOptional(givenDate, "string"))
    return malformed("number, date");
  const number = present<string>(givenNumber);
  const date = present<string>(givenDate);
  return accept({
    kind: "decide",
    except: Object.fromEntries(reasons) as Record<string, string>,
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { date }),
  });
}

function parseOfficeForm(kind: OfficeFormAct["kind"], { command, values }: Fields): Outcome<Act> {
  if (typeof command !== "string" || command.length > LONGEST_NAME) return malformed("command");
  if (!isFields(values)) return malformed("values");
  const typed = Object.entries(values);
  const fits = ([name, value]: readonly [string, unknown]) =>
    name.length <= LONGEST_NAME &&
    typeof value === "string" &&
    value.length <= (command === COPY_COMMAND ? LONGEST_COPY : LONGEST_VALUE);
  if (typed.length > MOST_FIELDS || !typed.every(fits)) return malformed("values");
  return accept({ kind, command, values: Object.fromEntries(typed) as Record<string, string> });
}

/** An act as a stranger's browser sent it: checked for shape before anything looks at it. */
export function parseAct(value: unknown): Outcome<Act> {
  if (!isFields(value)) return malformed("act");
  const { kind } = value;
  switch (kind) {
    case "setup":
    case "propose":
    case "report":
    case "check":
      return accept({ kind });
    case "open-cycle":
      return accept({
        kind,
        confirms: typeof value.confirms === "string" ? value.confirms.slice(0, 64) : "",
      });
    case "decide":
      return parseDecide(value);
    case "send-back":
      return parseSendBack(value);
    case "office":
    case "office-view":
      return parseOfficeForm(kind, value);
    case "show":
      return accept({ kind });
    case "seen":
      return accept({ kind });
    case "withdraw":
    case "request-review":
    case "keep-appraisal":
    case "reopen-appraisal":
      return parsePersonAct(kind, value, malformed);
    case "appraise":
    case "prepare":
    case "return":
    case "take-back":
    case "concur":
    case "object":
      return parseDossierAct(kind, value, malformed);
    case "appraise-many":
    case "prepare-many":
    case "concur-many":
      return parseManyAct(kind, value, malformed);
    default:
      return malformed("kind");
  }
}
