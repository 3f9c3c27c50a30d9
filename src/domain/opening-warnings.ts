import { vietnameseDay } from "./calendar.ts";
import type { CriteriaSet } from "./criteria.ts";
import type { Cycle } from "./cycle.ts";
import { type CycleDate, isOutOfYear } from "./cycle-dates.ts";
import type { Holiday } from "./holidays.ts";
import { MAIL_A_DAY, mailPlan } from "./mail-plan.ts";
import { sameTargets, targetsOf } from "./targets.ts";

/** From so many people on, one letter a dossier is more than an approver reads, and more than a day's quota of mail. */
export const DIGEST_FROM_PEOPLE = 100;

/** What the plan asks for (307, II.2.b). */
const PLAN = { passTotal: 80, passFloor: 5 } as const;

export interface OpeningFacts {
  readonly cycle: Cycle;
  readonly dates: readonly CycleDate[];
  readonly holidays: readonly Holiday[];
  readonly people: number;
  readonly criteria: CriteriaSet | undefined;
}

function thresholds({ passTotal, passFloor, passTotalCitation }: Cycle): readonly string[] {
  const warnings: string[] = [];
  if (passTotal !== PLAN.passTotal && passTotalCitation === "") {
    warnings.push(
      `Tổng điểm tối thiểu là ${passTotal}, khác 80 điểm của Kế hoạch 307 (mục II.2.b), mà khóa “Văn bản về tổng điểm” đang để trống: cần ghi văn bản cho phép.`,
    );
  }
  if (passFloor !== PLAN.passFloor) {
    warnings.push(
      `Điểm tối thiểu mỗi chỉ số là ${passFloor}, khác 5 điểm của Kế hoạch 307 (mục II.2.b): đề nghị đối chiếu căn cứ.`,
    );
  }
  return warnings;
}

/** Each step ends before the next one does, and the results reach Hội Khuyến học before 1 December (plan 307, V.2). */
function order({ year, ...cycle }: Cycle, dates: readonly CycleDate[]): readonly string[] {
  const steps = dates.filter(({ name }) => name !== "registrationDue");
  const late = steps.flatMap(({ label, day }, index) => {
    const before = steps[index - 1];
    if (!before || before.day <= day) return [];
    return [
      `${label} (${vietnameseDay(day)}) sớm hơn ${before.label} (${vietnameseDay(before.day)}): đề nghị xem lại thứ tự các mốc.`,
    ];
  });
  const reports =
    cycle.decisionDue >= `${year}-12-01`
      ? [
          `Hạn quyết định (${vietnameseDay(cycle.decisionDue)}) không trước ngày 01/12/${year}, ngày phải gửi kết quả cho Hội Khuyến học tỉnh (Kế hoạch 307, mục V.2).`,
        ]
      : [];
  return [...late, ...reports];
}

/** A deadline of responses in another year: who answers then is told that this other year has no cycle. */
function outOfYear({ year }: Cycle, dates: readonly CycleDate[]): readonly string[] {
  return dates
    .filter(({ name, day }) => isOutOfYear(name, day, year))
    .map(
      ({ label, day }) =>
        `${label} (${vietnameseDay(day)}) không thuộc năm ${year}; phiếu gửi sang năm khác không được nhận vào kỳ năm ${year}.`,
    );
}

function daysOff({ cycle, dates, holidays }: OpeningFacts): readonly string[] {
  const stays = dates.filter(
    ({ name, typed, day, dayOff }) => name !== "opensOn" && dayOff !== "" && day === typed,
  );
  const kept = stays.map(
    ({ label, day, dayOff }) =>
      `${label} (${vietnameseDay(day)}) rơi vào ${dayOff} và được giữ nguyên theo khóa “Hạn trùng ngày nghỉ”.`,
  );
  const empty = holidays.some(({ day }) => day.startsWith(`${cycle.year}-`))
    ? []
    : [
        `Tab “Ngày nghỉ” chưa có ngày nào của năm ${cycle.year}: các hạn mới chỉ được đối chiếu với thứ Bảy, Chủ nhật.`,
      ];
  return [...kept, ...empty];
}

/** The day of the results is more than an account may send in a day: they go out over several. */
function quota({ people, cycle }: OpeningFacts): readonly string[] {
  const { busiestDay, days } = mailPlan(people, cycle);
  if (days.personal === 1) return [];
  const workspace =
    days.workspace === 1
      ? "tài khoản Google Workspace gửi xong trong ngày"
      : `tài khoản Google Workspace (${MAIL_A_DAY.workspace} thư một ngày) gửi trong ${days.workspace} ngày`;
  return [
    `Ngày báo kết quả có khoảng ${busiestDay} thư: ${workspace}, tài khoản Gmail cá nhân (${MAIL_A_DAY.personal} thư một ngày) gửi trong ${days.personal} ngày. Thư của người thẩm định và Thủ trưởng được gửi trước.`,
  ];
}

/** What the Office should look at once more before it opens a cycle; none of it stands in the way. */
export function openingWarnings(facts: OpeningFacts): readonly string[] {
  const { cycle, dates, people, criteria } = facts;
  const digest =
    people >= DIGEST_FROM_PEOPLE && cycle.mail === "immediate"
      ? [
          `Danh sách có ${people} người: đề nghị đặt khóa “Thư” là “gộp”, để mỗi người thẩm định nhận mỗi sáng một thư thay vì mỗi hồ sơ một thư.`,
        ]
      : [];
  const targets = sameTargets(cycle.targets, targetsOf(cycle.year))
    ? []
    : ["Mục tiêu đã nhập khác mục tiêu của Kế hoạch 307 (mục I.2): đề nghị đối chiếu căn cứ."];
  const unchecked =
    criteria && !criteria.checkedAgainstOriginal
      ? [`Bộ tiêu chí ${criteria.id} chưa đối chiếu bản gốc.`]
      : [];
  const head =
    cycle.headName === ""
      ? ["Khóa “Họ tên Thủ trưởng” đang để trống; tên này được in ở chỗ ký của văn bản."]
      : [];
  return [
    ...thresholds(cycle),
    ...order(cycle, dates),
    ...outOfYear(cycle, dates),
    ...daysOff(facts),
    ...digest,
    ...quota(facts),
    ...targets,
    ...unchecked,
    ...head,
  ];
}
