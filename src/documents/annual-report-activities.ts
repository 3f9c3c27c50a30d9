import { type Activity, type ActivityKind, activitiesOf } from "../domain/activity.ts";
import { ofKind } from "../domain/activity-figures.ts";
import { type Day, vietnameseDay } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { Roster } from "../domain/roster.ts";
import { silentUnits } from "../domain/silent-units.ts";
import {
  ACTIVITY_ROW,
  type ActivityRow,
  activityRows,
  MONEY_FIELDS,
  type MoneyData,
  moneyData,
  oneLine,
} from "./activity-rows.ts";
import type { TextItem } from "./annual-report-data.ts";
import { asItems } from "./annual-report-phrases.ts";
import type { FieldsOf } from "./template-fields.ts";
import { inSentence } from "./vietnamese-numbers.ts";

/** Publicity, training or the emulation drive in section I.2. */
export interface ActivityGroup {
  readonly Ten: string;
  /** False where nobody told anything: people must write it. */
  readonly CoSoLieu: boolean;
  readonly Cau: string;
  /** Each activity, where they are few; else they stand in the annex alone. */
  readonly Muc: readonly TextItem[];
  readonly CanBoSung: string;
}

/** What people did and wrote: sections I.1 to I.3, III.2, IV.3 and Phụ lục V. */
export interface ActivityData extends MoneyData {
  readonly ChiDao: readonly TextItem[];
  readonly NhomHoatDong: readonly ActivityGroup[];
  readonly CoHoatDong: boolean;
  readonly HoatDong: readonly ActivityRow[];
  readonly KhongKinhPhi: boolean;
  readonly KhoKhan: readonly TextItem[];
  readonly KienNghi: readonly TextItem[];
}

export const ACTIVITY_FIELDS: FieldsOf<ActivityData> = {
  ChiDao: { NoiDung: "text" },
  NhomHoatDong: {
    Ten: "text",
    CoSoLieu: "choice",
    Cau: "text",
    Muc: { NoiDung: "text" },
    CanBoSung: "text",
  },
  CoHoatDong: "choice",
  HoatDong: ACTIVITY_ROW,
  ...MONEY_FIELDS,
  KhongKinhPhi: "choice",
  KhoKhan: { NoiDung: "text" },
  KienNghi: { NoiDung: "text" },
};

/** What the section is made from. */
export interface ActivityFacts {
  readonly cycle: Cycle;
  readonly roster: Roster;
  /** The tab, whole. */
  readonly activities: readonly Activity[];
  /** What is planned for a later day is not told as done. */
  readonly heldUntil: Day;
}

/** More activities of one kind than this stand in the annex alone. */
const MOST_TOLD = 5;

const GROUPS: readonly (readonly [ActivityKind, string, string, string])[] = [
  ["publicity", "a) Tuyên truyền", "tuyên truyền", "hoạt động tuyên truyền đã tổ chức"],
  [
    "training",
    "b) Tập huấn, bồi dưỡng",
    "tập huấn, bồi dưỡng",
    "lớp, hội nghị tập huấn, bồi dưỡng đã tổ chức",
  ],
  [
    "emulation",
    "c) Phong trào thi đua",
    "thi đua",
    "phong trào thi đua học tập suốt đời, gắn với phong trào thi đua của cơ quan",
  ],
];

function inWords({ day, what, unitName, participants }: Activity): string {
  const whose = unitName === "" ? "" : ` (${unitName})`;
  const many = participants === 0 ? "" : `, ${inSentence(participants)} lượt người tham gia`;
  return `Ngày ${vietnameseDay(day)}: ${oneLine(what)}${whose}${many}`;
}

function group(
  [kind, title, word, missing]: (typeof GROUPS)[number],
  held: readonly Activity[],
  everybodyAnswered: boolean,
): ActivityGroup {
  const { count, participants, activities } = ofKind(kind, held);
  const base = { Ten: title, CanBoSung: missing };
  if (count === 0) {
    const said = `Các phòng, đơn vị báo cáo không có hoạt động ${word} nào trong năm.`;
    return { ...base, CoSoLieu: everybodyAnswered, Cau: said, Muc: [] };
  }
  const many = participants === 0 ? "" : `, với ${inSentence(participants)} lượt người tham gia`;
  const told = count <= MOST_TOLD;
  return {
    ...base,
    CoSoLieu: true,
    Cau: `Đã thực hiện ${inSentence(count)} hoạt động ${word}${many}${told ? ":" : " (chi tiết tại Phụ lục V)."}`,
    Muc: told ? asItems(activities.map(inWords)) : [],
  };
}

/** What units wrote, under their names; who wrote the same words stands together, in the order in which they were told. */
export function written(
  activities: readonly Activity[],
  field: "difficulties" | "proposals",
): readonly TextItem[] {
  const units = new Map<string, Set<string>>();
  for (const { unitName, [field]: words } of activities) {
    const text = oneLine(words);
    if (text === "") continue;
    units.set(text, (units.get(text) ?? new Set()).add(unitName));
  }
  const sentences = [...units].map(([text, names]) => {
    const named = [...names].filter((name) => name !== "");
    return named.length === 0 ? text : `${named.join(", ")}: ${text}`;
  });
  return asItems(sentences);
}

/** The unit's name as it was told, else as the tab `Đơn vị` has it (a row typed with the code alone). */
function named(activity: Activity, { units }: Roster): Activity {
  if (activity.unitName !== "") return activity;
  return { ...activity, unitName: units.find(({ id }) => id === activity.unitId)?.name ?? "" };
}

/** Sections I.1 to I.3, III.2, IV.3 and Phụ lục V. */
export function activityData({ cycle, roster, activities, heldUntil }: ActivityFacts): ActivityData {
  const ofYear = activitiesOf(cycle.year, activities).map((activity) => named(activity, roster));
  const held = ofYear.filter(({ day, kind }) => day <= heldUntil && kind !== "none");
  const answered = silentUnits(activities, roster, cycle, heldUntil).length === 0 && ofYear.length > 0;
  const money = moneyData(held);
  return {
    ChiDao: asItems(ofKind("direction", held).activities.map(inWords)),
    NhomHoatDong: GROUPS.map((one) => group(one, held, answered)),
    CoHoatDong: held.length > 0,
    HoatDong: activityRows(held, cycle.agency),
    ...money,
    KhongKinhPhi: !money.CoKinhPhi && (held.length > 0 || answered),
    KhoKhan: written(ofYear, "difficulties"),
    KienNghi: written(ofYear, "proposals"),
  };
}
