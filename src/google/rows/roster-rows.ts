import type { LongLeave, Person, StaffKind, Unit } from "../../domain/roster.ts";
import { type Cells, dayCell, type RowReading } from "./cell.ts";
import { words } from "./words.ts";

/** Loại, in the roll and in each dossier. */
export const KINDS = words<StaffKind>([
  ["civil-servant", "Công chức"],
  ["public-employee", "Viên chức"],
  ["labourer", "Người lao động"],
]);

const SEPARATOR = /[,;\s]+/;

/** What the roll may leave blank. */
function personDetails(row: RowReading): Pick<Person, "kind" | "otherEmails" | "leave"> {
  const kind = row.text("Loại").trim() === "" ? undefined : row.oneOf("Loại", KINDS.values);
  const otherEmails = row
    .text("Email khác")
    .split(SEPARATOR)
    .filter((address) => address !== "");
  const from = row.day("Nghỉ dài hạn từ");
  const typed = { from, to: row.day("Nghỉ dài hạn đến"), reason: row.text("Lý do nghỉ dài hạn").trim() };
  // Half-typed it is kept: the check asks for the day on which it begins.
  const leave: LongLeave | undefined = Object.values(typed).every((part) => part === "") ? undefined : typed;
  return {
    ...(kind ? { kind } : {}),
    ...(otherEmails.length > 0 ? { otherEmails } : {}),
    ...(leave ? { leave } : {}),
  };
}

/** A person as the Office changed them through a dialog; Mã CCVC stays. */
export function personCells(person: Person): Cells {
  return {
    "Mã CCVC": person.id,
    "Họ và tên": person.name,
    Email: person.email,
    "Mã đơn vị": person.unitId,
    "Chức vụ": person.position,
    "Ngày vào": dayCell(person.joined),
    "Ngày nghỉ": dayCell(person.left),
    Loại: person.kind ? KINDS.word(person.kind) : "",
    "Email khác": (person.otherEmails ?? []).join(", "),
    "Nghỉ dài hạn từ": dayCell(person.leave?.from ?? ""),
    "Nghỉ dài hạn đến": dayCell(person.leave?.to ?? ""),
    "Lý do nghỉ dài hạn": person.leave?.reason ?? "",
  };
}

/** A key that people type; a row without it cannot be used. */
export function requiredText(row: RowReading, header: string): string {
  const text = row.text(header).trim();
  if (text === "") row.fail(header, "", "một giá trị, không để trống");
  return text;
}

/** A row of the tab `Danh sách CCVC, NLĐ`. */
export function personFrom(row: RowReading): Person | undefined {
  const person: Person = {
    id: requiredText(row, "Mã CCVC"),
    name: row.text("Họ và tên").trim(),
    email: row.text("Email").trim(),
    unitId: requiredText(row, "Mã đơn vị"),
    position: row.text("Chức vụ").trim(),
    joined: row.day("Ngày vào"),
    left: row.day("Ngày nghỉ"),
    ...personDetails(row),
  };
  return row.failed ? undefined : person;
}

/** A row of the tab `Đơn vị`. */
export function unitFrom(row: RowReading): Unit | undefined {
  const deputyEmail = row.text("Email cấp phó").trim();
  const splitFrom = row.text("Tách từ").trim();
  const unit: Unit = {
    id: requiredText(row, "Mã đơn vị"),
    name: row.text("Tên đơn vị").trim(),
    headEmail: row.text("Email trưởng đơn vị").trim(),
    unionEmail: row.text("Email công đoàn").trim(),
    deputyDirectorEmail: row.text("Email Lãnh đạo Sở phụ trách").trim(),
    validFrom: row.day("Hiệu lực từ"),
    validTo: row.day("Hiệu lực đến"),
    mergedInto: row.text("Sáp nhập vào").trim(),
    ...(deputyEmail === "" ? {} : { deputyEmail }),
    ...(splitFrom === "" ? {} : { splitFrom }),
  };
  return row.failed ? undefined : unit;
}
