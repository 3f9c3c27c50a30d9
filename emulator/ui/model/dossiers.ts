import type { Session } from "../session.ts";
import { cycleYear } from "./cycle.ts";
import { addressOf, tabRows, textOf } from "./tab-rows.ts";

/** The part of a `Hồ sơ` row that the start page guides by. */
export interface DossierRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly state: string;
  /** Serial number of Ngày nộp; 0 where not submitted. */
  readonly submittedAt: number;
}

/** This cycle's dossiers, the latest submission first. */
export function dossiers(session: Session): readonly DossierRow[] {
  return session.remember("dossiers", (workspace) => {
    const year = cycleYear(session);
    return tabRows(workspace, "Hồ sơ")
      .filter((row) => Number(row.Năm) === year)
      .map((row) => ({
        id: textOf(row, "Mã CCVC"),
        name: textOf(row, "Họ và tên"),
        unit: textOf(row, "Đơn vị"),
        state: textOf(row, "Trạng thái"),
        submittedAt: Number(row["Ngày nộp"] ?? 0),
      }))
      .sort((one, other) => other.submittedAt - one.submittedAt);
  });
}

/** Addresses named for a unit in `Đơn vị`, by its code or name. */
export interface UnitRow {
  readonly code: string;
  readonly name: string;
  readonly head: string;
  readonly union: string;
  readonly deputy: string;
}

export function units(session: Session): readonly UnitRow[] {
  return session.remember("units", (workspace) =>
    tabRows(workspace, "Đơn vị").map((row) => ({
      code: textOf(row, "Mã đơn vị"),
      name: textOf(row, "Tên đơn vị"),
      head: addressOf(row, "Email trưởng đơn vị"),
      union: addressOf(row, "Email công đoàn"),
      deputy: addressOf(row, "Email Lãnh đạo Sở phụ trách"),
    })),
  );
}
