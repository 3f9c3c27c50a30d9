import { vietnameseDay } from "../domain/calendar.ts";
import { share, type UnitFigures } from "../domain/figures.ts";
import type { PackageFacts, ReportedHolder } from "../domain/package-facts.ts";
import { yearsOfTitle } from "../domain/streak.ts";
import { type Target, targetInWords } from "../domain/targets.ts";
import { holderDecision } from "./holder-decision.ts";
import { type CellContent, type FileSheet, type SheetColumn, workbookFile } from "./workbook-file.ts";

type Row = readonly CellContent[];

const text = (title: string, width: number): SheetColumn => ({ title, width, kind: "text" });
const number = (title: string, width = 12): SheetColumn => ({ title, width, kind: "number" });
const percent = (title: string, width = 12): SheetColumn => ({ title, width, kind: "percent" });
const day = (title: string, width = 14): SheetColumn => ({ title, width, kind: "day" });

function heading({ cycle, replaces }: PackageFacts, what: string): readonly string[] {
  const replaced = replaces === "" ? [] : [`Thay thế số liệu đã gửi ${replaces}`];
  return [
    `${what} “CÔNG DÂN HỌC TẬP” NĂM ${cycle.year}`,
    `${cycle.agency}; số liệu tính theo danh sách đến ngày ${vietnameseDay(cycle.cutOff)}`,
    ...replaced,
  ];
}

/** The year's totals, each beside the target that the plan sets for it. */
function totals(facts: PackageFacts): FileSheet {
  const { counts, rates } = facts.figures;
  const { targets } = facts.cycle;
  const row = (what: string, count: number, rate?: number, target?: Target): Row => [
    what,
    count,
    rate,
    target && targetInWords(target),
  ];
  return {
    name: "Tổng hợp",
    heading: heading(facts, "TỔNG HỢP KẾT QUẢ"),
    columns: [text("Nội dung", 64), number("Số người"), percent("Tỷ lệ"), text("Mục tiêu", 14)],
    rows: [
      row("Tổng số công chức, viên chức, người lao động", counts.total),
      row("Đã đăng ký", counts.registered, share(counts.registered, counts.total)),
      row("Đã gửi phiếu tự đánh giá", counts.submitted, share(counts.submitted, counts.total)),
      row("Đã thẩm định xong", counts.appraised, share(counts.appraised, counts.total)),
      row(
        "Đạt danh hiệu “Công dân học tập” (trên tổng số)",
        counts.recognised,
        rates.recognised,
        targets.title,
      ),
      row("Không đạt", counts.notRecognised, share(counts.notRecognised, counts.total)),
      row(
        "Tiêu biểu xuất sắc (trên số người đạt)",
        counts.outstanding,
        share(counts.outstanding, counts.recognised),
      ),
      row("Có kỹ năng số (trên số người đạt)", counts.digital, rates.digital, targets.digital),
      row(
        "Thành thạo kỹ năng số (trên số người đạt có kỹ năng số)",
        counts.proficient,
        rates.proficient,
        targets.proficient,
      ),
      row(
        "Thành thạo kỹ năng số (trên số người đạt)",
        counts.proficient,
        rates.proficientOfRecognised,
        targets.proficient,
      ),
    ],
  };
}

function unitRow(
  { name, counts, rates }: Pick<UnitFigures, "name" | "counts" | "rates">,
  place?: number,
): Row {
  const { total, registered, submitted, recognised, notRecognised, outstanding } = counts;
  return [
    place,
    name,
    total,
    registered,
    submitted,
    recognised,
    rates.recognised,
    notRecognised,
    outstanding,
  ];
}

function byUnit(facts: PackageFacts): FileSheet {
  const { units, counts, rates } = facts.figures;
  return {
    name: "Theo đơn vị",
    heading: heading(facts, "KẾT QUẢ THEO ĐƠN VỊ"),
    columns: [
      number("TT", 6),
      text("Phòng, đơn vị", 46),
      number("Tổng số"),
      number("Đã đăng ký"),
      number("Đã nộp"),
      number("Đạt"),
      percent("Tỷ lệ đạt"),
      number("Không đạt"),
      number("Tiêu biểu xuất sắc"),
    ],
    rows: [
      ...units.map((unit, index) => unitRow(unit, index + 1)),
      unitRow({ name: "Tổng cộng", counts, rates }),
    ],
  };
}

function holderRow(
  { name, position, unitName, decisions, streak, outstanding }: ReportedHolder,
  year: number,
): Row {
  const own = decisions.find((decision) => decision.year === year);
  const title = outstanding ? "Tiêu biểu xuất sắc" : "Công dân học tập";
  return [name, position, unitName, own?.number, own?.date || undefined, streak, title];
}

function holders(facts: PackageFacts): FileSheet {
  return {
    name: "Danh sách",
    heading: heading(facts, "DANH SÁCH ĐƯỢC CÔNG NHẬN"),
    columns: [
      number("TT", 6),
      text("Họ và tên", 28),
      text("Chức vụ", 22),
      text("Phòng, đơn vị", 38),
      text("Số quyết định", 18),
      day("Ngày quyết định"),
      number("Số năm liền", 10),
      text("Danh hiệu", 22),
    ],
    rows: facts.holders.map((holder, index) => [index + 1, ...holderRow(holder, facts.cycle.year)]),
  };
}

/** Five-year holders with the number of each of the five decisions. */
function outstanding(facts: PackageFacts): FileSheet {
  const years = yearsOfTitle(facts.cycle.year);
  const people = facts.holders.filter((holder) => holder.outstanding);
  return {
    name: "Tiêu biểu xuất sắc",
    heading: heading(facts, "TIÊU BIỂU XUẤT SẮC"),
    columns: [
      number("TT", 6),
      text("Họ và tên", 26),
      text("Phòng, đơn vị", 30),
      ...years.map((then) => text(`Quyết định năm ${then}`, 22)),
    ],
    rows: people.map((holder, index) => [
      index + 1,
      holder.name,
      holder.unitName,
      ...years.map((then) => holderDecision(holder, then)),
    ]),
  };
}

/**
 * What the workbook says of the year for Hội Khuyến học tỉnh (.xlsx, base64): totals, by unit, who is recognised, and the five
 * decisions of who is for the fifth year. No score of anybody, no address.
 */
export function resultsExtract(facts: PackageFacts): string {
  return workbookFile([totals(facts), byUnit(facts), holders(facts), outstanding(facts)]);
}
