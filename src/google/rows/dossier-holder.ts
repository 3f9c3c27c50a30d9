import type { DossierHolder } from "../../domain/dossier.ts";
import { personOrder } from "../../domain/person-order.ts";
import { type Cells, type RowReading, yesNo } from "./cell.ts";
import { KINDS } from "./roster-rows.ts";

/** Whose dossier it is. Summaries go from one person to the next by `Thứ tự người`. */
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
    Loại: holder.kind ? KINDS.word(holder.kind) : "",
    "Thứ tự người": personOrder(holder.personId),
  };
}

export function holderFrom(row: RowReading): DossierHolder {
  const kind = row.text("Loại") === "" ? undefined : row.oneOf("Loại", KINDS.values);
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
    ...(kind ? { kind } : {}),
  };
}
