import type { CriteriaSet } from "../../../src/domain/criteria.ts";
import type { Cycle } from "../../../src/domain/cycle.ts";
import type { Dossier } from "../../../src/domain/dossier.ts";
import type { Roster } from "../../../src/domain/roster.ts";
import { pastFrom } from "../sample-list.ts";
import { CRITERIA, CYCLE, dossier, people, sampleYear, unit } from "../sample-year.ts";

/** A year in memory, from which any paper is made: nothing is simulated. */
export interface Cohort {
  readonly name: string;
  readonly cycle: Cycle;
  readonly criteria: CriteriaSet;
  readonly roster: Roster;
  /** Names of units frozen, decisions signed. */
  readonly dossiers: readonly Dossier[];
  readonly pastOf: ReturnType<typeof pastFrom>;
}

/** As the software freezes them once the decision is signed. */
function frozen(dossiers: readonly Dossier[], { units }: Roster): readonly Dossier[] {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return dossiers.map((one) => {
    const unitName = names.get(one.unitId) ?? one.unitId;
    if (one.state !== "Recognised") return { ...one, unitName };
    return { ...one, unitName, decision: { ...one.decision, signer: "GIÁM ĐỐC Hoàng Minh Đức" } };
  });
}

function cohort(name: string, roster: Roster, dossiers: readonly Dossier[]): Cohort {
  const all = frozen(dossiers, roster);
  return { name, cycle: CYCLE, criteria: CRITERIA, roster, dossiers: all, pastOf: pastFrom(all) };
}

function sample(name: string, count: number): Cohort {
  const { roster, dossiers } = sampleYear(count);
  return cohort(name, roster, dossiers);
}

const POOR = [8, 8, 7, 7, 8, 4, 7, 7, 8, 8];

/** Everybody was appraised, nobody passed. */
function nobodyPassed(): Cohort {
  const { roster } = sampleYear(12);
  const all = roster.people.map((of) => dossier(of, { state: "NotRecognised", appraised: POOR }));
  return cohort("nobody passed", roster, all);
}

function oneUnit(): Cohort {
  const units = [unit("VP", "Văn phòng Sở")];
  const staff = people(9, units);
  return cohort(
    "one unit",
    { people: staff, units },
    staff.map((of) => dossier(of, { state: "Recognised" })),
  );
}

/** 40 letters and more, as no column expects them. */
const LONG_NAMES = [
  "Nguyễn Hoàng Thị Phương Thảo Quỳnh Hương",
  "Công Tằng Tôn Nữ Hoàng Thị Nguyệt Quỳnh Như",
  "Hoàng Nghiêm Phương Trường Thanh Khiết Đoan",
];

/** Names, positions and units that fill more than a line, and evidence that fills many. */
function longNames(): Cohort {
  const units = [
    unit("TTTV", "Trung tâm Tư vấn, Hỗ trợ Doanh nghiệp nhỏ và vừa và Dịch vụ tài chính công tỉnh"),
  ];
  const position = "Phó Trưởng phòng phụ trách công tác tổ chức cán bộ";
  const staff = people(9, units).map((of, index) => ({
    ...of,
    name: LONG_NAMES[index % LONG_NAMES.length] ?? of.name,
    position,
  }));
  const evidence = [
    "Chứng chỉ bồi dưỡng kiến thức quản lý nhà nước; https://drive.google.com/file/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789/view?usp=drive_link",
  ];
  const all = staff.map((of, index) => {
    const made = dossier(of, { state: index % 3 === 2 ? "NotRecognised" : "Recognised", streak: 5 });
    return "submission" in made
      ? {
          ...made,
          submission: { ...made.submission, evidence: made.submission.scores.flatMap(() => evidence) },
        }
      : made;
  });
  return cohort("names of 40 letters", { people: staff, units }, all);
}

/** The sample agency, and the years that break a layout. */
export const COHORTS: readonly Cohort[] = [
  sample("the sample agency", 60),
  nobodyPassed(),
  oneUnit(),
  sample("700 people", 700),
  longNames(),
];
