import { ACTION_KINDS, type ActionKind, readContent } from "./action-content.ts";
import type { ActionLine, StaffLine } from "./cohort.ts";
import { findColumns } from "./columns.ts";
import type { Table } from "./csv-table.ts";
import { Fields } from "./fields.ts";
import type { Problems } from "./problems.ts";
import { textKey } from "./text-key.ts";

/** Columns of `actions.csv`. */
export const ACTION_COLUMNS = {
  at: { name: "Thời điểm" },
  actor: { name: "Người thực hiện" },
  kind: { name: "Hành động" },
  personId: { name: "Mã CCVC" },
  content: { name: "Nội dung" },
} as const;

type ActionFields = Fields<keyof typeof ACTION_COLUMNS>;

/** A line that is wrong elsewhere still has a time, which says whether it lies in the cycle year. */
export interface ReadActions {
  readonly actions: readonly ActionLine[];
  readonly times: readonly { readonly line: number; readonly at: number }[];
}

/**
 * Reads `actions.csv`.
 * @param staff undefined where `staff.csv` cannot be read: then people are not checked
 */
export function readActions(
  table: Table | undefined,
  staff: readonly StaffLine[] | undefined,
  problems: Problems,
): ReadActions {
  const columns = table && findColumns(table, ACTION_COLUMNS, problems);
  if (table === undefined || columns === undefined) return { actions: [], times: [] };
  const ids = staff && new Map(staff.map(({ id }) => [textKey(id), id]));
  const actions: ActionLine[] = [];
  const times: { line: number; at: number }[] = [];
  for (const row of table.rows) {
    const fields = new Fields(table.file, columns, row, problems);
    const at = fields.moment("at", ACTION_COLUMNS.at.name);
    const kind = readKind(fields);
    const content =
      kind && readContent(kind, fields.raw("content"), (wrong, expected) => fields.tell(wrong, expected));
    const personId = readPerson(fields, kind, ids);
    const actor = fields.required("actor", ACTION_COLUMNS.actor.name);
    if (at === undefined) continue;
    times.push({ line: fields.line, at });
    if (content && personId !== undefined) actions.push({ line: fields.line, at, actor, personId, content });
  }
  return { actions, times };
}

function readKind(fields: ActionFields): ActionKind | undefined {
  const text = fields.text("kind");
  const kind = ACTION_KINDS.find((one) => one === textKey(text));
  if (kind === undefined) fields.tell(`hành động "${text}" không có`, ACTION_KINDS.join(", "));
  return kind;
}

/** The id as the staff roll writes it; undefined after telling that there is none. A list belongs to no person. */
function readPerson(
  fields: ActionFields,
  kind: ActionKind | undefined,
  ids: ReadonlyMap<string, string> | undefined,
): string | undefined {
  const text = fields.text("personId");
  const ofList = kind === "propose" || kind === "decide";
  if (ids === undefined || kind === undefined || (ofList && text === "")) return text;
  const id = ids.get(textKey(text));
  if (id === undefined)
    fields.tell(`Mã CCVC "${text}" không có trong staff.csv`, "Mã CCVC có trong staff.csv");
  return id;
}
