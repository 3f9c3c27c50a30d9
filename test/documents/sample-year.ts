import type { AnnualReportFacts } from "../../src/documents/annual-report.ts";
import type { CriteriaSet } from "../../src/domain/criteria.ts";
import type { Cycle } from "../../src/domain/cycle.ts";
import type { Dossier } from "../../src/domain/dossier.ts";
import type { Person, Unit } from "../../src/domain/roster.ts";
import { targetsOf } from "../../src/domain/targets.ts";
import { type Course, decisionOf, dossier, holder, NINES } from "./dossier-course.ts";

export { type Course, dossier } from "./dossier-course.ts";

/** The year of Sở Tài chính, with the plan's thresholds. */
export const CYCLE: Cycle = {
  year: 2026,
  agency: "Sở Tài chính",
  parentAgency: "UBND TỈNH LẠNG SƠN",
  abbreviation: "STC",
  place: "Lạng Sơn",
  headName: "Hoàng Minh Đức",
  headTitle: "GIÁM ĐỐC",
  headEmail: "giamdoc@stc.example",
  superiorEmail: "ubnd@example",
  officeEmail: "vanphong@stc.example",
  unionChairEmail: "congdoan@stc.example",
  associationEmail: "khuyenhoc@example",
  opensOn: "2026-10-01",
  selfAssessmentDue: "2026-10-31",
  unitDue: "2026-11-10",
  unionDue: "2026-11-15",
  decisionDue: "2026-11-25",
  cutOff: "2026-11-30",
  passTotal: 80,
  passFloor: 5,
  order: "sequential",
  mail: "immediate",
  criteriaSet: "nhom-3",
  state: "open",
  version: 1,
  amendedBy: "",
  passTotalCitation: "",
  reviewDays: 0,
  countLongLeave: true,
  remindBefore: [3, 1],
  escalateAfter: 2,
  targets: targetsOf(2026),
};

const INDICATORS = [
  "Đọc, tra cứu, cập nhật thông tin và tri thức từ sách báo, phương tiện truyền thông, thiết bị số",
  "Xây dựng kế hoạch học tập theo yêu cầu công việc hoặc theo quy định của cơ quan, đoàn thể",
  "Sắp xếp công việc hợp lý để có thời gian tham gia hoạt động học tập, hội thảo, sinh hoạt cộng đồng",
  "Động viên, tạo điều kiện cho người thân và đồng nghiệp học tập thường xuyên",
  "Sử dụng công nghệ thông tin đáp ứng yêu cầu công việc",
  "Sử dụng ngoại ngữ theo yêu cầu công việc, vị trí đảm nhận",
  "Kỹ năng tính toán, cải tiến để công việc sáng tạo, đạt chất lượng và năng suất",
  "Tư duy biện chứng, tư duy phản biện trong công việc và hoạt động xã hội",
  "Tạo quan hệ thân thiện với mọi người, điều hòa quan hệ, tránh xung đột",
  "Hợp tác, chia sẻ với đồng nghiệp và cộng đồng trong lao động, hoạt động xã hội",
];

export const CRITERIA: CriteriaSet = {
  id: "nhom-3",
  citation: "Nhóm 3, Kế hoạch số 196/KH-KHVN ngày 16/6/2022 của Hội Khuyến học Việt Nam",
  checkedAgainstOriginal: false,
  indicators: INDICATORS.map((text, index) => ({
    number: index + 1,
    competence:
      index < 4
        ? "Năng lực tự học, học tập suốt đời"
        : index < 8
          ? "Năng lực sử dụng công cụ học tập, làm việc"
          : "Năng lực xây dựng và thực hiện các mối quan hệ xã hội",
    text,
  })),
};

export function unit(id: string, name: string, more: Partial<Unit> = {}): Unit {
  return {
    id,
    name,
    headEmail: `${id.toLowerCase()}@stc.example`,
    unionEmail: "",
    deputyDirectorEmail: "",
    validFrom: "",
    validTo: "",
    mergedInto: "",
    ...more,
  };
}

export function person(id: string, name: string, unitId: string, more: Partial<Person> = {}): Person {
  return {
    id,
    name,
    email: `${id}@stc.example`,
    unitId,
    position: "Chuyên viên",
    joined: "",
    left: "",
    ...more,
  };
}

/** A result of an earlier year, as the Office entered it. */
export function earlier(of: Person, year: number, recognised = true): Dossier {
  const decision = decisionOf(year, recognised, 0, `${year - 1990}/QĐ-${year < 2025 ? "SKHĐT" : "STC"}`);
  const agency = year < 2025 ? "Sở Kế hoạch và Đầu tư" : "Sở Tài chính";
  return { ...holder(of, year), onRoll: false, state: "EarlierResult", decision: { ...decision, agency } };
}

const UNITS = [
  unit("VP", "Văn phòng Sở"),
  unit("TTR", "Thanh tra Sở", { validTo: "2026-06-30", mergedInto: "VP" }),
  unit("TH", "Phòng Tổng hợp và Quy hoạch"),
  unit("NS", "Phòng Quản lý ngân sách"),
  unit("HCSN", "Phòng Tài chính hành chính sự nghiệp"),
  unit("DN", "Phòng Doanh nghiệp, Kinh tế tập thể và Tư nhân"),
  unit("TTTV", "Trung tâm Tư vấn và Dịch vụ tài chính"),
];

const FAMILY = ["Nguyễn", "Hoàng", "Lương", "Nông", "Vi", "Lý", "Đặng", "Phạm", "Triệu", "Hứa"];
const MIDDLE = ["Thị Thu", "Văn", "Thị", "Minh", "Đức", "Thị Bích", "Quang"];
const GIVEN = ["Hằng", "Đạt", "An", "Ánh", "Thủy", "Dũng", "Đoàn", "Linh", "Ngọc", "Yến", "Hòa"];

function pick(from: readonly string[], index: number): string {
  return from[index % from.length] ?? "";
}

/** People in all units, one after the other; names repeat only after many hundreds. */
export function people(count: number, units: readonly Unit[] = UNITS): readonly Person[] {
  return Array.from({ length: count }, (_, index) =>
    person(
      `CB${String(index + 1).padStart(4, "0")}`,
      `${pick(FAMILY, index)} ${pick(MIDDLE, index)} ${pick(GIVEN, index)}`,
      units[index % units.length]?.id ?? "",
      { position: index % units.length === index ? "Trưởng phòng" : "Chuyên viên" },
    ),
  );
}

/** What happens to the people of the sample year, over and over. */
function courseOf(index: number): Course | undefined {
  if (index % 17 === 16) return undefined;
  if (index % 19 === 18) return { state: "Registered" };
  if (index % 13 === 12) return { state: "NotRecognised", appraised: [8, 8, 7, 7, 8, 4, 7, 7, 8, 8] };
  if (index % 23 === 22) return { state: "NotRecognised", proposed: true };
  if (index % 29 === 28) return { state: "AwaitingUnion" };
  const self = NINES.map((score, place) => score - ((index + place) % 3 === 0 ? 1 : 0));
  const streak = index % 8 === 0 ? 5 : 1 + (index % 4);
  return { state: "Recognised", self, digital: index % 9 !== 0, proficient: index % 5 !== 0, streak };
}

/** A whole year of `count` people: some of everything that happens. */
export function sampleYear(count = 60): AnnualReportFacts {
  const everybody = people(count);
  const dossiers = everybody.flatMap((of, index) => {
    const course = courseOf(index);
    const own = course ? [dossier(of, course)] : [];
    const years = course?.state === "Recognised" ? (course.streak ?? 1) : index % 2 === 0 ? 2 : 1;
    return [...own, ...Array.from({ length: years - 1 }, (_, back) => earlier(of, 2025 - back))];
  });
  return {
    cycle: CYCLE,
    criteria: CRITERIA,
    roster: { people: everybody, units: UNITS },
    dossiers,
    chainHead: "3f2a9c0d5b7e41f8a6c2d9e0b1f3a5c7d8e9f0a1b2c3d4e5f60718293a4b5c6d",
  };
}
