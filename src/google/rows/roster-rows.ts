import type { Person, Unit } from "../../domain/roster.ts";
import type { RowReading } from "./cell.ts";

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
  };
  return row.failed ? undefined : person;
}

/** A row of the tab `Đơn vị`. */
export function unitFrom(row: RowReading): Unit | undefined {
  const unit: Unit = {
    id: requiredText(row, "Mã đơn vị"),
    name: row.text("Tên đơn vị").trim(),
    headEmail: row.text("Email trưởng đơn vị").trim(),
    unionEmail: row.text("Email công đoàn").trim(),
    deputyDirectorEmail: row.text("Email Lãnh đạo Sở phụ trách").trim(),
    validFrom: row.day("Hiệu lực từ"),
    validTo: row.day("Hiệu lực đến"),
    mergedInto: row.text("Sáp nhập vào").trim(),
  };
  return row.failed ? undefined : unit;
}
