import { foldUnitRow } from "./fold-units.ts";
import { type Figures, figuresOf, needed, ratio, rollOf, type Shown, shownUnits } from "./fold-year.ts";
import { CUT_OFF, isAtLeast, isPassed, isWaiting, type SampleYear, type Stage } from "./sample-year.ts";

/** 20/11/2026, the day on which the summaries are looked at. */
export const TODAY = CUT_OFF - 10;

/** 30/11 of the year: the last day before 1 December. */
function reportDue(year: number): number {
  return year === 2026 ? CUT_OFF : CUT_OFF - 365;
}

type Cells = Readonly<Record<string, Shown>>;

function progress(figures: Figures): Cells {
  const { total, recognised } = figures;
  const counts = [
    figures.registered,
    figures.submitted,
    figures.appraised,
    figures.proposed,
    recognised,
    figures.digital,
    figures.proficient,
    figures.notRecognised,
    figures.outstanding,
  ];
  const cells: Record<string, Shown> = { B11: total };
  counts.forEach((count, index) => {
    const row = 12 + index;
    cells[`B${row}`] = count;
    cells[`C${row}`] = ratio(count, row === 17 || row === 18 ? recognised : total);
  });
  return cells;
}

function distance(part: number, need: number | undefined): string | undefined {
  if (need === undefined) return undefined;
  return part >= need ? "đạt mục tiêu" : `còn thiếu ${need - part} người`;
}

function targetRows(figures: Figures, { targets, year: _ }: SampleYear): Cells {
  const { total, recognised, digital, proficient } = figures;
  const rows = [
    [recognised, total, targets.title, targets.strict, "người trong danh sách"],
    [digital, recognised, targets.digital, false, "người đạt"],
    [proficient, digital, targets.proficient, false, "người đạt có kỹ năng số"],
    [proficient, recognised, targets.proficient, false, "người đạt"],
  ] as const;
  const cells: Record<string, Shown> = {};
  rows.forEach(([part, whole, share, strict, who], index) => {
    const row = 23 + index;
    const need = whole === 0 ? undefined : needed(share, strict, whole);
    cells[`B${row}`] = ratio(part, whole);
    cells[`C${row}`] = share;
    cells[`D${row}`] = distance(part, need);
    cells[`E${row}`] = `trên ${whole} ${who}${strict ? "; phải vượt mục tiêu" : ""}`;
    cells[`F${row}`] = need;
    cells[`G${row}`] = strict ? "Có" : "Không";
  });
  return cells;
}

function lineRows({ total, recognised }: Figures): Cells {
  const cells: Record<string, Shown> = {};
  [0.6, 0.8, 0.9, 0.95].forEach((share, index) => {
    const need = total === 0 ? undefined : needed(share, index === 0, total);
    cells[`C${29 + index}`] = need;
    cells[`D${29 + index}`] = distance(recognised, need);
  });
  return cells;
}

/** Days of the cycle as the sample sets them. */
const DAYS = { opens: CUT_OFF - 60, self: CUT_OFF - 30, unit: CUT_OFF - 20, union: CUT_OFF - 15 };
const DECISION = CUT_OFF - 5;

function left(day: number): Shown {
  if (day === TODAY) return "hôm nay";
  return day < TODAY ? "đã qua" : day - TODAY;
}

function dayRows(year: number): Cells {
  const days = [DAYS.opens, DAYS.self, DAYS.unit, DAYS.union, DECISION, CUT_OFF, reportDue(year)];
  const rows = days.flatMap((day, index): [string, Shown][] => [
    [`B${36 + index}`, day],
    [`C${36 + index}`, left(day)],
  ]);
  return { B35: TODAY, ...Object.fromEntries(rows) };
}

type Waiting = Readonly<Record<"unit" | "person" | "union" | "office" | "head" | "registered", number>>;

function waitingOf(sample: SampleYear): Waiting {
  const at = (stage: Stage) => rollOf(sample).filter((person) => person.stage === stage).length;
  return {
    unit: at("submitted"),
    person: at("returned"),
    union: at("awaitingUnion"),
    office: at("appraised"),
    head: at("proposed"),
    registered: at("registered"),
  };
}

function waitingRows(sample: SampleYear, waiting: Waiting): Cells {
  return {
    B45: waiting.unit,
    B46: waiting.person,
    B47: waiting.union,
    B48: waiting.office,
    B49: waiting.head,
    B50: 0,
    B51: waiting.registered,
    B52: rollOf(sample).filter(isWaiting).length,
  };
}

function late(who: string, count: number, due: number): string {
  const overdue = count > 0 && due < TODAY ? `, quá hạn ${TODAY - due} ngày` : "";
  return `${who}: ${count} hồ sơ${overdue}`;
}

/** The forecast of this year's end, after the deadline of self-assessments: nothing more comes in. */
function recognisedAtEnd(figures: Figures, sample: SampleYear): string {
  const appraised = rollOf(sample).filter(
    (person) => isAtLeast(person, "awaitingUnion") && person.stage !== "decided",
  );
  const fit = appraised.filter((person) => isPassed(person, sample)).length;
  const passing = figures.recognised + fit;
  const judged = passing + figures.notRecognised + appraised.length - fit;
  const open = figures.submitted - judged;
  const low = passing + (judged === 0 ? 0 : Math.floor((passing * open) / judged));
  const high = passing + open;
  const need = needed(sample.targets.title, sample.targets.strict, figures.total);
  return `Dự báo cuối năm: ${low === high ? "" : `${low} đến `}${high} người đạt, cần ${need}`;
}

function inTime(figures: Figures, waiting: Waiting, year: number): string {
  const { unit, person, union, office, head } = waiting;
  const open = unit + person + union + office + head;
  const due = reportDue(year);
  if (open === 0) {
    const decided = figures.recognised + figures.notRecognised > 0;
    return decided ? "Sẵn sàng: mọi hồ sơ đã nộp đều có quyết định" : "Chưa có hồ sơ nào được quyết định";
  }
  if (due < TODAY) return `Đã quá hạn gửi ${TODAY - due} ngày, còn ${open} hồ sơ chưa có quyết định`;
  const days = due - TODAY + 1;
  return `Chưa: còn ${open} hồ sơ chưa có quyết định trong ${days} ngày\nMỗi ngày cần xong ít nhất ${Math.ceil(open / days)} hồ sơ`;
}

/** The unit with most to appraise, as `Theo đơn vị` has it. */
function slowestUnit(sample: SampleYear): readonly string[] {
  const rows = Array.from({ length: 36 }, (_, index) => foldUnitRow(sample, index + 2));
  const most = Math.max(...rows.map((row) => Number(row[8] ?? 0)));
  const slowest = rows.find((row) => row[8] === most);
  return most === 0 ? [] : [`nhiều nhất: ${slowest?.[1]} (${most})`];
}

function share(name: string, part: number, whole: number, [percent, strict]: readonly [number, boolean]) {
  const reached = Math.floor((100 * part) / whole);
  return `${name} ${reached}%, mục tiêu ${strict ? "trên " : ""}${Math.round(100 * percent)}%`;
}

function headline(figures: Figures, waiting: Waiting, sample: SampleYear): Cells {
  const { total, recognised, digital, proficient } = figures;
  if (total === 0) {
    return Object.fromEntries(["A3", "B3", "E3", "H3"].map((cell) => [cell, "Chưa có số liệu"]));
  }
  const rows = targetRows(figures, sample);
  const { targets } = sample;
  const title = share("Danh hiệu", recognised, total, [targets.title, targets.strict]);
  const skills = share("Kỹ năng số", digital, recognised, [targets.digital, false]);
  const able = share("Thành thạo", proficient, digital, [targets.proficient, false]);
  return {
    A3: [
      `MỤC TIÊU NĂM ${sample.year}`,
      ...[title, `${recognised}/${total} người: ${rows.D23}`],
      ...(recognised === 0
        ? ["Kỹ năng số: chưa có người đạt"]
        : [skills, `${digital}/${recognised} người: ${rows.D24}`]),
      ...(digital === 0 ? ["Thành thạo: chưa có"] : [able, `${proficient}/${digital} người: ${rows.D25}`]),
    ].join("\n"),
    B3: [
      "HỒ SƠ ĐANG Ở AI, AI CHẬM",
      late("Đơn vị", waiting.unit, DAYS.unit),
      ...slowestUnit(sample),
      late("Công đoàn", waiting.union, DAYS.union),
      late("Người nộp bổ sung", waiting.person, DAYS.unit),
      `Đã đăng ký, chưa nộp: ${waiting.registered} người${waiting.registered > 0 ? ", đã hết hạn nộp" : ""}`,
    ].join("\n"),
    E3: [
      "CẦN QUYẾT ĐỊNH",
      late("Thủ trưởng phê duyệt", waiting.head, DECISION),
      late("Văn phòng lập danh sách", waiting.office, DECISION),
      "Phản hồi ở tab Cần xử lý: 0",
    ].join("\n"),
    H3: [
      "KỊP GỬI HỘI KHUYẾN HỌC TRƯỚC 01/12?",
      inTime(figures, waiting, sample.year),
      recognisedAtEnd(figures, sample),
    ].join("\n"),
  };
}

function checks(): Cells {
  const rows = [56, 57, 58, 59, 60, 61].flatMap((row): [string, Shown][] => [
    [`B${row}`, "đúng"],
    [`C${row}`, undefined],
  ]);
  return { ...Object.fromEntries(rows), F61: 0 };
}

/** Every formula cell of `Tổng quan`, by its address, folded from the people. */
export function foldOverview(sample: SampleYear): Cells {
  const figures = figuresOf(rollOf(sample), sample);
  const waiting = waitingOf(sample);
  return {
    A2: `Sở Tài chính, năm ${sample.year}`,
    B5: sample.year,
    C5: 3,
    B6: CUT_OFF,
    C6: shownUnits(sample).length,
    D6: sample.countLongLeave ? undefined : "không tính người nghỉ dài hạn",
    B7: sample.passTotal,
    B8: sample.passFloor,
    ...headline(figures, waiting, sample),
    ...progress(figures),
    ...targetRows(figures, sample),
    ...lineRows(figures),
    ...dayRows(sample.year),
    ...waitingRows(sample, waiting),
    ...checks(),
  };
}
