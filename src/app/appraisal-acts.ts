import type { DigitalBasis } from "../domain/dossier.ts";
import { accept, type Outcome, type Refusal, refuse } from "../domain/refusal.ts";

/** What a page sends of one appraisal (already checked for shape). */
export interface AppraisalFields {
  readonly version: number;
  readonly scores?: Readonly<Record<string, unknown>>;
  readonly reason?: string;
  readonly digital?: boolean;
  readonly proficient?: boolean;
  readonly digitalBasis?: DigitalBasis;
}

/** Which dossier an act is about, where the link is about many: its key, and the row it stood in. */
export interface Addressee {
  readonly subject?: string;
  readonly row?: number;
}

/** What an approver may do to one dossier. */
export type DossierAct = Addressee &
  (
    | ({ readonly kind: "appraise" | "prepare" } & AppraisalFields)
    | { readonly kind: "return" | "object"; readonly version: number; readonly reason?: string }
    | { readonly kind: "concur" | "take-back"; readonly version: number }
  );

/** One dossier among those that a click is about. */
export type OneOfMany = AppraisalFields & Required<Addressee>;

/** One click for many dossiers; `reason` stands for each that has none of its own. */
export interface ManyAct {
  readonly kind: "appraise-many" | "prepare-many" | "concur-many";
  readonly reason?: string;
  readonly people: readonly OneOfMany[];
}

/** Longest text that a page may send, in characters. */
const LONGEST_TEXT = 2000;
/** Longest key of a dossier. */
const LONGEST_SUBJECT = 100;
/** Most people that one click may be about. */
const MOST_PEOPLE = 500;
const TOO_MANY = refuse(
  "too-many",
  `Mỗi lần ghi nhiều nhất ${MOST_PEOPLE} hồ sơ. Đề nghị bỏ chọn bớt, ghi xong rồi ghi tiếp phần còn lại.`,
);
const BASES: readonly string[] = ["confirmation", "certificate", "unit"] satisfies DigitalBasis["kind"][];

type Fields = Readonly<Record<string, unknown>>;
type Malformed = (what: string) => Refusal;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST_TEXT;
}

function isBasis(value: unknown): value is DigitalBasis {
  return isFields(value) && BASES.includes(String(value.kind)) && isText(value.note);
}

/** Each field's test; a field that is absent or null is left out. */
const CHECKS: Readonly<Record<string, (value: unknown) => boolean>> = {
  scores: isFields,
  reason: isText,
  digital: (value) => typeof value === "boolean",
  proficient: (value) => typeof value === "boolean",
  digitalBasis: isBasis,
  subject: (value) => typeof value === "string" && value.length <= LONGEST_SUBJECT,
  row: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10_000_000,
};

/** The fields of an act that are there, each tried; the version always. */
function checked(fields: Fields, names: readonly string[], malformed: Malformed): Outcome<Fields> {
  if (typeof fields.version !== "number") return malformed("version");
  const kept: Record<string, unknown> = { version: fields.version };
  for (const name of names) {
    const value = fields[name];
    if (value === undefined || value === null) continue;
    if (!CHECKS[name]?.(value)) return malformed(name);
    kept[name] = name === "digitalBasis" && isBasis(value) ? { kind: value.kind, note: value.note } : value;
  }
  return accept(kept);
}

const ADDRESSEE = ["subject", "row"];
const APPRAISAL = ["scores", "reason", "digital", "proficient", "digitalBasis"];
const FIELDS: Readonly<Record<DossierAct["kind"], readonly string[]>> = {
  appraise: [...APPRAISAL, ...ADDRESSEE],
  prepare: [...APPRAISAL, ...ADDRESSEE],
  return: ["reason", ...ADDRESSEE],
  object: ["reason", ...ADDRESSEE],
  concur: ADDRESSEE,
  "take-back": ADDRESSEE,
};

/** An act on one dossier, as a stranger's browser sent it. */
export function parseDossierAct(
  kind: DossierAct["kind"],
  fields: Fields,
  malformed: Malformed,
): Outcome<DossierAct> {
  const outcome = checked(fields, FIELDS[kind], malformed);
  return outcome.ok ? accept({ ...outcome.value, kind } as DossierAct) : outcome;
}

/** One click for many, as a stranger's browser sent it. */
export function parseManyAct(
  kind: ManyAct["kind"],
  { people, reason }: Fields,
  malformed: Malformed,
): Outcome<ManyAct> {
  if (!Array.isArray(people) || people.length === 0) return malformed("people");
  if (people.length > MOST_PEOPLE) return TOO_MANY;
  if (reason !== undefined && reason !== null && !isText(reason)) return malformed("reason");
  const parsed: OneOfMany[] = [];
  for (const one of people) {
    if (!isFields(one) || typeof one.subject !== "string") return malformed("people");
    const outcome = checked(one, [...APPRAISAL, ...ADDRESSEE], malformed);
    if (!outcome.ok) return outcome;
    parsed.push({ row: 0, ...outcome.value } as OneOfMany);
  }
  return accept({ kind, people: parsed, ...(isText(reason) ? { reason } : {}) });
}
