import type { StaffLine, UnitLine } from "./cohort.ts";
import { findColumns } from "./columns.ts";
import type { Table } from "./csv-table.ts";
import { Fields } from "./fields.ts";
import type { Problems } from "./problems.ts";
import { addressKey, textKey } from "./text-key.ts";

/** Columns of `staff.csv`. */
export const STAFF_COLUMNS = {
  id: { name: "Mã CCVC" },
  name: { name: "Họ và tên" },
  email: { name: "Email" },
  unitId: { name: "Mã đơn vị" },
  position: { name: "Chức vụ" },
  joined: { name: "Ngày vào" },
  left: { name: "Ngày nghỉ" },
} as const;

type StaffFields = Fields<keyof typeof STAFF_COLUMNS>;

/**
 * Reads `staff.csv`. People without an address are allowed: they cannot answer a form, yet they are on the roll.
 * @param units undefined where `units.csv` cannot be read: then units are not checked
 */
export function readStaff(
  table: Table | undefined,
  units: readonly UnitLine[] | undefined,
  problems: Problems,
): readonly StaffLine[] | undefined {
  const columns = table && findColumns(table, STAFF_COLUMNS, problems);
  if (table === undefined || columns === undefined) return undefined;
  const unitIds = units && new Map(units.map(({ id }) => [textKey(id), id]));
  const ids = new Map<string, number>();
  const addresses = new Map<string, number>();
  const staff: StaffLine[] = [];
  for (const row of table.rows) {
    const fields = new Fields(table.file, columns, row, problems);
    const person = readPerson(fields, unitIds);
    const isNew = isFirst(fields, ids, textKey(person.id), `Mã CCVC "${person.id}"`);
    isFirst(fields, addresses, addressKey(person.email), `Email "${person.email}"`);
    if (isNew && person.id !== "") staff.push(person);
  }
  return staff;
}

function readPerson(fields: StaffFields, unitIds: ReadonlyMap<string, string> | undefined): StaffLine {
  const unitId = fields.text("unitId");
  const known = unitIds?.get(textKey(unitId));
  if (unitIds !== undefined && known === undefined) {
    fields.tell(`đơn vị "${unitId}" không có trong units.csv`, "Mã đơn vị có trong units.csv");
  }
  const person: StaffLine = {
    line: fields.line,
    id: fields.required("id", STAFF_COLUMNS.id.name),
    name: fields.required("name", STAFF_COLUMNS.name.name),
    email: fields.text("email"),
    unitId: known ?? unitId,
    position: fields.text("position"),
    joined: fields.day("joined", STAFF_COLUMNS.joined.name),
    left: fields.day("left", STAFF_COLUMNS.left.name),
  };
  if (person.joined !== "" && person.left !== "" && person.left < person.joined) {
    fields.tell("Ngày nghỉ đứng trước Ngày vào", "Ngày nghỉ không trước Ngày vào");
  }
  return person;
}

/** True when nobody above has this key; blanks are never twice there. */
function isFirst(fields: StaffFields, seen: Map<string, number>, key: string, what: string): boolean {
  const before = seen.get(key);
  if (key === "" || before === undefined) {
    if (key !== "") seen.set(key, fields.line);
    return true;
  }
  fields.tell(
    `${what} đã có ở dòng ${before}`,
    "mỗi người một mã và một địa chỉ riêng (không kể chữ hoa, chữ thường)",
  );
  return false;
}
