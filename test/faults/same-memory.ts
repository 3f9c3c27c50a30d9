import type { World } from "../../emulator/core/world.ts";
import type { FormState } from "../../emulator/services/forms/state.ts";
import type { TriggerState } from "../../emulator/services/script/state.ts";
import { type Fields, fieldsOf, headerOf, SYSTEM, sheetOf, surplus } from "./tab-rows.ts";

type Memory = ReadonlyMap<string, string>;

/** What the software counts for itself: a death moves these on, and nothing hangs on how far. */
const COUNTS: ReadonlySet<string> = new Set(["Số sự kiện cuối", "Số lần ghi", "Đầu chuỗi", "Số thư cuối"]);

/** Marks of the last minutes; what appraisals lead to stands in `Hồ sơ` and is compared there. */
const PASSING: ReadonlySet<string> = new Set(["Thẩm định gần đây", "Lần bấm gần đây"]);

/**
 * What the script properties that must not be lost begin with, the signing keys; the others tell of rings and rows lately,
 * and the next run writes them anew.
 */
const KEY = "key.";
/** The property that names the key in use; every other key is named by an id drawn for it. */
const CURRENT_KEY = `${KEY}current`;

/** Reminders are due by days: a later day means the same where no letter is missing. */
const REMINDED = "Ngày nhắc việc";

const memories = new WeakMap<object, Memory>();

/** Tab `_Hệ thống`, key by key. */
function memoryOf(world: World): Memory {
  const sheet = sheetOf(world, SYSTEM);
  const known = memories.get(sheet);
  if (known) return known;
  const header = headerOf(sheet);
  const rows = sheet.rows.slice(1).map((row) => fieldsOf(row, header));
  const text = (fields: Fields) =>
    ["Giá trị", "Giá trị (2)", "Giá trị (3)", "Giá trị (4)", "Giá trị (5)"]
      .map((name) => fields[name] ?? "")
      .join("");
  const memory = new Map(rows.map((fields) => [String(fields.Khóa ?? ""), text(fields)]));
  memories.set(sheet, memory);
  return memory;
}

type Cursors = Readonly<Record<string, { readonly until: string; readonly handled: readonly string[] }>>;

/** Up to where each form was read: the same answers, handled in whatever order. */
function cursorKey(text: string): string {
  const cursors = JSON.parse(text === "" ? "{}" : text) as Cursors;
  const sorted = Object.entries(cursors).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(
    sorted.map(([form, { until, handled }]) => [form, until, [...new Set(handled)].sort()]),
  );
}

type Setups = Readonly<
  Record<string, { readonly id: string; readonly items: Readonly<Record<string, number>> }>
>;

/** The forms that the software knows, each question by what it asks. */
function formsKey(text: string, { forms }: World): string {
  const setups = JSON.parse(text === "" ? "{}" : text) as Setups;
  return JSON.stringify(
    Object.entries(setups).map(([name, { id, items }]) => {
      const form = forms[id];
      const asked = Object.entries(items).map(([key, item]) => [
        key,
        form?.items.find((one) => one.id === item)?.title,
      ]);
      return [name, form?.title, form?.published, form?.acceptingResponses, asked];
    }),
  );
}

/** Folders and templates in Drive, each by its name. */
function foldersKey(text: string, { drive }: World): string {
  const folders = JSON.parse(text === "" ? "{}" : text) as Readonly<Record<string, string>>;
  return JSON.stringify(Object.entries(folders).map(([key, id]) => [key, drive.files[id]?.name ?? id]));
}

/** The key that links are signed with: its id is drawn, that its secret is there is not. */
function signingKey(id: string, { properties }: Pick<World, "properties">): string {
  if (id === "") return "chưa có";
  return properties.script[`${KEY}${id}`] ? "có" : `mất khóa ${id}`;
}

const READ: Readonly<Record<string, (text: string, world: World) => string>> = {
  "Con trỏ biểu mẫu": cursorKey,
  "Biểu mẫu": formsKey,
  "Thư mục và tệp mẫu": foldersKey,
  "Khóa ký liên kết": signingKey,
};

function systemDifference(without: World, withDeath: World): string | undefined {
  const mine = memoryOf(without);
  const theirs = memoryOf(withDeath);
  for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
    if (COUNTS.has(key) || PASSING.has(key)) continue;
    const was = mine.get(key) ?? "";
    const is = theirs.get(key) ?? "";
    const read = READ[key] ?? ((text: string) => text);
    if (key === REMINDED && is > was) continue;
    if (was !== is && read(was, without) !== read(is, withDeath))
      return `_Hệ thống, "${key}": ${read(was, without)} → ${read(is, withDeath)}`;
  }
  return undefined;
}

/** The responses of the forms, by what was answered to which question. */
function responsesOf(forms: World["forms"]): readonly string[] {
  return Object.values(forms).flatMap((form) =>
    form.responses.map((response) => responseKey(form, response)),
  );
}

function responseKey(form: FormState, { id, at, email, answers }: FormState["responses"][number]): string {
  const asked = Object.entries(answers).map(([item, answer]) => [
    form.items.find((one) => String(one.id) === item)?.title,
    answer,
  ]);
  return JSON.stringify([form.title, id, at, email, asked]);
}

function triggerKey({ handler, source, rule, sourceId }: TriggerState, { forms }: World): string {
  return [handler, source, rule?.kind ?? forms[sourceId]?.title ?? ""].join(" ");
}

/** Triggers that will ring again; at which minute is left out, since a ring carries nothing. */
function triggersOf(world: World): readonly string[] {
  return world.triggers
    .filter(({ rule, nextAt }) => rule === null || nextAt !== null)
    .map((trigger) => triggerKey(trigger, world));
}

function unlike(what: string, ones: readonly string[], others: readonly string[]): string | undefined {
  const [missing] = surplus(ones, others);
  if (missing !== undefined) return `${what}: thiếu ${missing.slice(0, 120)}`;
  const [extra] = surplus(others, ones);
  return extra === undefined ? undefined : `${what}: thừa ${extra.slice(0, 120)}`;
}

/** The ledger's copy of a morning, by its name. */
const COPY = /^(\d{4}-\d{2}-\d{2}) Công dân học tập\.jsonl$/;
const ANY_COPY = /^\d{4}-\d{2}-\d{2} Công dân học tập\./;

/** Names of everything in Drive but the copies: a morning that died is made up for by the next, whose copy holds all. */
function namesOf({ drive }: World): readonly string[] {
  return Object.values(drive.files).flatMap(({ name }) => (ANY_COPY.test(name) ? [] : [name]));
}

/** The day of the newest copy; empty where there is none. */
function newestCopy({ drive }: World): string {
  const days = Object.values(drive.files).flatMap(({ name }) => COPY.exec(name)?.[1] ?? []);
  return days.sort().at(-1) ?? "";
}

/** Files and forms that nobody was told of, since whoever made them died: how many more than without a death. */
export function leftOver(without: World, withDeath: World): number {
  const count = (world: World) => namesOf(world).length + Object.keys(world.forms).length;
  return without.drive === withDeath.drive && without.forms === withDeath.forms
    ? 0
    : count(withDeath) - count(without);
}

/** The signing keys that hold, without the ids drawn for them. */
function keysOf({ properties }: World): readonly string[] {
  return Object.entries(properties.script).flatMap(([name, value]) => {
    if (!name.startsWith(KEY) || value === "") return [];
    return name === CURRENT_KEY ? `${name} ${signingKey(value, { properties })}` : "khóa";
  });
}

function missingFiles(without: World, withDeath: World): string | undefined {
  if (without.drive.files === withDeath.drive.files) return undefined;
  const [missing] = surplus(namesOf(without), namesOf(withDeath));
  if (missing !== undefined) return `Drive: thiếu "${missing}"`;
  return newestCopy(withDeath) < newestCopy(without) ? "Drive: thiếu bản sao mới nhất" : undefined;
}

/**
 * What the software will go by, where it is otherwise than without a death; undefined where it is the same. Left out:
 * the software's own counts, ids that Google draws, quotas used, the minute of a trigger, and files left over.
 */
export function memoryDifference(without: World, withDeath: World): string | undefined {
  const locks = Object.keys(withDeath.lock);
  if (locks.length > 0) return `khóa còn giữ: ${locks.join()}`;
  const responses =
    without.forms === withDeath.forms
      ? undefined
      : unlike("biểu mẫu", responsesOf(without.forms), responsesOf(withDeath.forms));
  return (
    systemDifference(without, withDeath) ??
    responses ??
    unlike("trình kích hoạt", triggersOf(without), triggersOf(withDeath)) ??
    unlike("thuộc tính", keysOf(without), keysOf(withDeath)) ??
    missingFiles(without, withDeath)
  );
}
