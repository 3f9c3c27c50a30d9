import type { DossierHolder } from "../../domain/dossier.ts";
import { type Cells, type RowReading, yesNo } from "./cell.ts";

/** Whose dossier it is. */
export function holderCells(holder: DossierHolder): Cells {
  return {
    Năm: holder.year,
    "Mã CCVC": holder.personId,
    "Họ và tên": holder.name,
    Email: holder.email,
    "Chức vụ": holder.position,
    "Mã đơn vị": holder.unitId,
    "Đơn vị": holder.unitName,
    "Cơ quan": holder.agency,
    "Trong danh sách": yesNo(holder.onRoll),
  };
}

export function holderFrom(row: RowReading): DossierHolder {
  return {
    year: row.whole("Năm"),
    personId: row.text("Mã CCVC"),
    name: row.text("Họ và tên"),
    email: row.text("Email"),
    position: row.text("Chức vụ"),
    unitId: row.text("Mã đơn vị"),
    unitName: row.text("Đơn vị"),
    agency: row.text("Cơ quan"),
    onRoll: row.yes("Trong danh sách"),
  };
}
