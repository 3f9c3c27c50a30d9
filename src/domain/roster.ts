import type { Day } from "./calendar.ts";
import type { Delegation } from "./delegation.ts";
import type { UnionStepRule } from "./union-step.ts";

/** Công chức, viên chức, người lao động (rules.md, section 7); "cán bộ" is a legal category of its own and is not among them. */
export type StaffKind = "civil-servant" | "public-employee" | "labourer";

/** Long leave (thai sản, biệt phái, đi học): from–to, both included; an open end is empty. Half-typed, without a first day, it holds on none. */
export interface LongLeave {
  readonly from: Day | "";
  readonly to: Day | "";
  /** In the Office's words; never a medical reason (rules.md, section 6). */
  readonly reason: string;
}

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
  /** Loại; absent where the roll does not say. */
  readonly kind?: StaffKind;
  /** Email khác: further addresses that are this person's too. */
  readonly otherEmails?: readonly string[];
  /** Nghỉ dài hạn. */
  readonly leave?: LongLeave;
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
  /** Tách từ: the unit it was part of before `validFrom`. */
  readonly splitFrom?: string;
  /** Email cấp phó: may prepare an appraisal; the head confirms it. */
  readonly deputyEmail?: string;
}

/** Who holds which step of the appraisal: the units, how each has its union step, who stands in for whom. */
export interface Staffing {
  readonly units: readonly Unit[];
  /** Tab `Bước Công đoàn`; a unit without a rule has the union step. */
  readonly unionSteps?: readonly UnionStepRule[];
  /** Tab `Ủy quyền`. */
  readonly delegations?: readonly Delegation[];
}

/** The units and people of the agency. */
export interface Roster extends Staffing {
  readonly people: readonly Person[];
}
