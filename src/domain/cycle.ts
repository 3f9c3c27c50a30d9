import type { Day } from "./calendar.ts";
import type { CriteriaSet } from "./criteria.ts";
import type { Targets } from "./targets.ts";

/** How the union step runs (setting `Thẩm định`): after the unit, or side by side with it. */
export type AppraisalOrder = "sequential" | "parallel";

/** How links reach approvers (setting `Thư`): at once, or in one digest each morning. */
export type MailMode = "immediate" | "digest";

/**
 * Where a cycle stands (Trạng thái): `open` takes responses and acts; `closed` takes no more of either (the Office may
 * reopen it); `frozen` (chốt số liệu) never changes again but by a document (đính chính, hủy).
 */
export type CycleState = "open" | "closed" | "frozen";

/**
 * One year's assessment (Kỳ đánh giá), frozen when it is opened: the identity of the agency, the dates, the
 * thresholds. Plan 307, II.2 and I.2; defaults in `cycleFrom`.
 */
export interface Cycle {
  readonly year: number;
  /** Tên cơ quan. */
  readonly agency: string;
  /** Cơ quan chủ quản. */
  readonly parentAgency: string;
  /** Viết tắt, as in "Số: 05/BC-SKHĐT". */
  readonly abbreviation: string;
  /** Địa danh. */
  readonly place: string;
  readonly headName: string;
  /** Chức vụ Thủ trưởng, in capitals as it is signed. */
  readonly headTitle: string;
  /** Email Thủ trưởng: decides the list. */
  readonly headEmail: string;
  /** Email cấp trên: appraises the head's own dossier. */
  readonly superiorEmail: string;
  /** Email Văn phòng. */
  readonly officeEmail: string;
  /** Email Chủ tịch Công đoàn. */
  readonly unionChairEmail: string;
  /** Email Hội Khuyến học. */
  readonly associationEmail: string;
  /** Ngày mở tự đánh giá. */
  readonly opensOn: Day;
  /** Hạn đăng ký; absent where registering has no deadline of its own. */
  readonly registrationDue?: Day;
  /** Hạn tự đánh giá. */
  readonly selfAssessmentDue: Day;
  /** Hạn đơn vị. */
  readonly unitDue: Day;
  /** Hạn Công đoàn cho ý kiến. */
  readonly unionDue: Day;
  /** Hạn quyết định. */
  readonly decisionDue: Day;
  /** Ngày chốt: the roll and the figures are taken on this day. */
  readonly cutOff: Day;
  /** Tổng điểm tối thiểu (80 in the plan). */
  readonly passTotal: number;
  /** Điểm tối thiểu mỗi chỉ số (5 in the plan). */
  readonly passFloor: number;
  readonly order: AppraisalOrder;
  readonly mail: MailMode;
  /** Id of the criteria set frozen into this cycle (tab `Tiêu chí, chỉ số`). */
  readonly criteriaSet: string;
  /** What that set asked when it was frozen, without its guides; absent in cycles opened before it was kept. */
  readonly criteria?: CriteriaSet;
  readonly state: CycleState;
  /** Phiên bản: 1 when opened; a change of what was frozen is a new version. */
  readonly version: number;
  /** Văn bản điều chỉnh: the document that orders the newest version; empty for the first. */
  readonly amendedBy: string;
  /** Văn bản về tổng điểm: cited where `passTotal` is not the plan's 80; empty otherwise. */
  readonly passTotalCitation: string;
  /** Số ngày làm việc được đề nghị xem xét lại after the appraisal; 0: no such step. */
  readonly reviewDays: number;
  /** Whether people on long leave at Ngày chốt count in the denominator. */
  readonly countLongLeave: boolean;
  /** Nhắc trước hạn: days before each deadline on which a reminder goes out, e.g. 3 and 1. */
  readonly remindBefore: readonly number[];
  /** Báo cấp trên sau: days after a deadline from which the next in the chain is told; 0: never. */
  readonly escalateAfter: number;
  /** The plan's targets for the year, as confirmed at opening. */
  readonly targets: Targets;
}

/** The cycle as figures made on a day may speak of it: before Ngày chốt they are of that day, never of one to come. */
export function asOf(cycle: Cycle, day: Day): Cycle {
  return day < cycle.cutOff ? { ...cycle, cutOff: day } : cycle;
}
