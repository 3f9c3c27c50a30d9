import type { UnitLine } from "./cohort.ts";
import { findColumns } from "./columns.ts";
import type { Table } from "./csv-table.ts";
import { Fields } from "./fields.ts";
import type { Problems } from "./problems.ts";
import { textKey } from "./text-key.ts";
import type { Day } from "./vietnam-time.ts";

/** Columns of `units.csv`. */
export const UNIT_COLUMNS = {
  id: { name: "Mã đơn vị" },
  name: { name: "Tên đơn vị" },
  headEmail: { name: "Email trưởng đơn vị" },
  unionEmail: { name: "Email công đoàn" },
  deputyDirectorEmail: { name: "Email Lãnh đạo Sở phụ trách" },
  validFrom: { name: "Hiệu lực từ" },
  validTo: { name: "Hiệu lực đến" },
  mergedInto: { name: "Sáp nhập vào" },
} as const;

/** Reads `units.csv`; undefined where its columns cannot be found, so that nothing is checked against it. */
export function readUnits(table: Table | undefined, problems: Problems): readonly UnitLine[] | undefined {
  const columns = table && findColumns(table, UNIT_COLUMNS, problems);
  if (table === undefined || columns === undefined) return undefined;
  const seen = new Map<string, number>();
  const units: UnitLine[] = [];
  for (const row of table.rows) {
    const fields = new Fields(table.file, columns, row, problems);
    const unit = readUnit(fields);
    const before = seen.get(textKey(unit.id));
    if (before !== undefined) {
      fields.tell(`Mã đơn vị "${unit.id}" đã có ở dòng ${before}`, "mỗi đơn vị một mã riêng");
    } else if (unit.id !== "") {
      seen.set(textKey(unit.id), unit.line);
      units.push(unit);
    }
  }
  return checkMergers(units, problems);
}

function readUnit(fields: Fields<keyof typeof UNIT_COLUMNS>): UnitLine {
  const unit: UnitLine = {
    line: fields.line,
    id: fields.required("id", UNIT_COLUMNS.id.name),
    name: fields.required("name", UNIT_COLUMNS.name.name),
    headEmail: fields.text("headEmail"),
    unionEmail: fields.text("unionEmail"),
    deputyDirectorEmail: fields.text("deputyDirectorEmail"),
    validFrom: fields.day("validFrom", UNIT_COLUMNS.validFrom.name),
    validTo: fields.day("validTo", UNIT_COLUMNS.validTo.name),
    mergedInto: fields.text("mergedInto"),
  };
  if (unit.validFrom !== "" && unit.validTo !== "" && unit.validTo < unit.validFrom) {
    fields.tell(
      `"${UNIT_COLUMNS.validTo.name}" đứng trước "${UNIT_COLUMNS.validFrom.name}"`,
      "ngày đến không trước ngày từ",
    );
  }
  return unit;
}

/** Every merger leads to a unit of the file, and none in a circle. Writes the successor's id as its own line does. */
function checkMergers(units: readonly UnitLine[], problems: Problems): readonly UnitLine[] {
  const byId = new Map(units.map((unit) => [textKey(unit.id), unit]));
  const checked = units.map((unit) => {
    if (unit.mergedInto === "") return unit;
    const successor = byId.get(textKey(unit.mergedInto));
    if (successor !== undefined) return { ...unit, mergedInto: successor.id };
    problems.add(
      "units.csv",
      unit.line,
      `đơn vị "${unit.id}" sáp nhập vào "${unit.mergedInto}", không có trong tệp`,
      "Mã đơn vị có trong units.csv",
    );
    return unit;
  });
  for (const unit of checked) {
    if (firstOfCircle(unit, byId) !== unit.line) continue;
    problems.add(
      "units.csv",
      unit.line,
      `đơn vị "${unit.id}" sáp nhập vòng quanh về chính nó`,
      "chuỗi sáp nhập kết thúc ở một đơn vị còn hoạt động",
    );
  }
  return checked;
}

/** The lowest line of the circle of mergers that the unit is part of; undefined when it is part of none. */
function firstOfCircle(unit: UnitLine, byId: ReadonlyMap<string, UnitLine>): number | undefined {
  let lowest = unit.line;
  const seen = new Set([unit.line]);
  for (let next = byId.get(textKey(unit.mergedInto)); next; next = byId.get(textKey(next.mergedInto))) {
    if (next.line === unit.line) return lowest;
    if (seen.has(next.line)) return undefined;
    seen.add(next.line);
    lowest = Math.min(lowest, next.line);
  }
  return undefined;
}

/** The unit that stands for another on a day: itself to the end of `Hiệu lực đến`, then the one it merged into, and so on. */
export function unitOn(units: readonly UnitLine[], id: string, day: Day): UnitLine | undefined {
  let unit = units.find((one) => textKey(one.id) === textKey(id));
  for (let step = 0; unit && step < units.length; step += 1) {
    const { mergedInto, validTo } = unit;
    if (mergedInto === "" || validTo === "" || day <= validTo) return unit;
    unit = units.find((one) => textKey(one.id) === textKey(mergedInto)) ?? unit;
  }
  return unit;
}
