import type { Day } from "./calendar.ts";

/** A person on the staff roll (tab `Danh sách CCVC, NLĐ`). The id is permanent: it survives a new e-mail or unit (rules.md, section 5). */
export interface Person {
  /** Mã CCVC. */
  readonly id: string;
  readonly name: string;
  /** As typed; compare with {@link sameAddress}. Empty for people without e-mail. */
  readonly email: string;
  /** Mã đơn vị, as the roll says it (the unit may since have merged: see `unitOn`). */
  readonly unitId: string;
  /** Chức vụ. */
  readonly position: string;
  /** Ngày vào; empty: always been there. */
  readonly joined: Day | "";
  /** Ngày nghỉ: the first day the person no longer works here; empty: still here. */
  readonly left: Day | "";
}

/** A unit of the agency (Phòng, đơn vị; tab `Đơn vị`). */
export interface Unit {
  readonly id: string;
  readonly name: string;
  /** Email trưởng đơn vị: appraises at the unit step. */
  readonly headEmail: string;
  /** Email công đoàn: gives the union's opinion. */
  readonly unionEmail: string;
  /** Email Lãnh đạo Sở phụ trách: appraises the unit head's own dossier. */
  readonly deputyDirectorEmail: string;
  readonly validFrom: Day | "";
  /** Hiệu lực đến: the last day on which the unit exists; empty: open. */
  readonly validTo: Day | "";
  /** Sáp nhập vào: the unit it became part of, from the day after `validTo`. */
  readonly mergedInto: string;
}

/** The units and people of the agency. */
export interface Roster {
  readonly people: readonly Person[];
  readonly units: readonly Unit[];
}
