import fc from "fast-check";
import type { Cycle } from "../../src/domain/cycle.ts";
import type { Dossier } from "../../src/domain/dossier.ts";
import type { FrozenFigures } from "../../src/domain/frozen-figures.ts";
import type { Person, StaffKind, Unit } from "../../src/domain/roster.ts";
import { type Targets, targetsOf } from "../../src/domain/targets.ts";
import type { YearTotals } from "../../src/domain/year-totals.ts";
import type { ManyYears } from "../../src/domain/years-compared.ts";
import type { Cells } from "../../src/google/rows/cell.ts";
import { cycleRow } from "../../src/google/rows/cycle-row.ts";
import { dossierRow } from "../../src/google/rows/dossier-row.ts";
import { frozenFiguresRow } from "../../src/google/rows/frozen-figures-row.ts";
import { personCells } from "../../src/google/rows/roster-rows.ts";
import { serialOfDay } from "../../src/google/rows/serial-time.ts";
import { yearTotalsRow } from "../../src/google/rows/year-totals-row.ts";
import { CYCLE } from "../domain/given.ts";
import { anyDossier } from "../google/any-dossier.ts";
import { type DataTabs, headersOf } from "./summary-book.ts";

/** A workbook of several years, and the day on which it is looked at. */
export interface ManyYearsSample {
  readonly facts: ManyYears;
  readonly today: string;
}

const KINDS: readonly (StaffKind | undefined)[] = ["civil-servant", "public-employee", "labourer", undefined];
const STRICTER: Targets = { ...targetsOf(2026), title: { percent: 65, strict: true } };

/** A day around Ngày chốt of a year, or none. */
function dayAround(year: number): fc.Arbitrary<string> {
  return fc.constantFrom("", `${year}-11-29`, `${year}-11-30`, `${year}-12-01`, `${year - 1}-06-01`);
}

function cycleOf(year: number): fc.Arbitrary<Cycle> {
  const dates = Object.fromEntries(
    Object.entries(CYCLE).map(([field, value]) => [
      field,
      typeof value === "string" ? value.replace(/^2026-/, `${year}-`) : value,
    ]),
  );
  return fc
    .record({
      countLongLeave: fc.boolean(),
      passTotal: fc.constantFrom(55, 80),
      targets: fc.constantFrom(targetsOf(year), STRICTER),
    })
    .map((drawn): Cycle => ({ ...CYCLE, ...dates, ...drawn, year }));
}

function unitAt(index: number, year: number): fc.Arbitrary<Unit> {
  const other = index < 4 ? fc.constantFrom("", `P${index + 1}`, "P4") : fc.constant("");
  const blank = { headEmail: "", unionEmail: "", deputyDirectorEmail: "" };
  return fc
    .record({ validFrom: dayAround(year), validTo: dayAround(year), mergedInto: other, splitFrom: other })
    .map((drawn) => ({ ...blank, ...drawn, id: `P${index}`, name: index === 2 ? "" : `Phòng ${index}` }));
}

function personAt(index: number, year: number): fc.Arbitrary<Person> {
  const leave = fc.record({ from: dayAround(year).filter((day) => day !== ""), to: dayAround(year) });
  return fc
    .record({
      joined: dayAround(year),
      left: dayAround(year),
      kind: fc.constantFrom(...KINDS),
      leave: fc.option(leave, { nil: undefined }),
    })
    .filter(({ joined, left }) => left === "" || joined <= left)
    .map(({ joined, left, kind, leave: away }) => ({
      ...{ id: `${index % 2 === 0 ? "CB" : "VC"}${index >> 1}`, name: `Người ${index}`, email: "" },
      ...{ unitId: `P${index % 6}`, position: "", joined, left },
      ...(kind ? { kind } : {}),
      ...(away ? { leave: { ...away, reason: "" } } : {}),
    }));
}

function dossierIn(year: number, person: Person, hasCycle: boolean): fc.Arbitrary<Dossier> {
  return fc
    .record({
      drawn: anyDossier.filter(({ state }) => (state === "EarlierResult") !== hasCycle),
      onRoll: fc.boolean(),
      unit: fc.nat(6),
    })
    .map(({ drawn, onRoll, unit }): Dossier => {
      const { kind: _kind, rollUnitId: _unit, ...dossier } = drawn;
      const whose = { year, personId: person.id, onRoll: hasCycle && onRoll };
      const kind = person.kind ? { kind: person.kind } : {};
      const withdrawn = "revocation" in dossier && "decision" in dossier;
      const decision = withdrawn ? { decision: { ...dossier.decision, recognised: false, streak: 0 } } : {};
      return {
        ...dossier,
        ...decision,
        ...whose,
        ...kind,
        unitId: hasCycle ? `P${unit}` : "",
      } as Dossier;
    });
}

function totalsOf(year: number): fc.Arbitrary<YearTotals> {
  return fc.array(fc.nat(30), { minLength: 7, maxLength: 7 }).map((drawn) => {
    const [total = 0, registered = 0, submitted = 0, recognised = 0, ...rest] = [...drawn].sort(
      (a, b) => b - a,
    );
    const [digitalSkills = 0, proficient = 0, notRecognised = 0] = rest;
    const counts = { total, registered, submitted, recognised, notRecognised, digitalSkills, proficient };
    return { year, agency: "Sở", ...counts, decisionNumber: "", decisionDate: "", source: "báo cáo" };
  });
}

/** One to three cycles, the newest in 2026 or 2027; years before them by totals, by names, by both or not at all. */
export const manyYears: fc.Arbitrary<ManyYearsSample> = fc
  .record({
    newest: fc.constantFrom(2026, 2027),
    count: fc.integer({ min: 1, max: 3 }),
    people: fc.nat(14),
    today: fc.constantFrom("2026-09-20", "2026-10-05", "2026-10-31", "2026-11-20", "2026-12-05"),
  })
  .chain(({ newest, count, people, today }) => {
    const cycleYears = Array.from({ length: count }, (_, back) => newest - back);
    const before = [2021, 2022, 2023, 2024, 2025].filter((year) => !cycleYears.includes(year));
    return fc
      .record({
        cycles: fc.tuple(...cycleYears.map(cycleOf)),
        units: fc.tuple(...[0, 1, 2, 3, 4, 5].map((index) => unitAt(index, newest))),
        people: fc.tuple(...Array.from({ length: people }, (_, index) => personAt(index, newest))),
        totalYears: fc.subarray(before),
        nameYears: fc.subarray(before),
      })
      .chain((drawn) => {
        const years = [...cycleYears, ...drawn.nameYears];
        const dossiers = drawn.people.flatMap((person) =>
          years.map((year) => fc.option(dossierIn(year, person, cycleYears.includes(year)))),
        );
        return fc
          .record({ dossiers: fc.tuple(...dossiers), totals: fc.tuple(...drawn.totalYears.map(totalsOf)) })
          .map(
            ({ dossiers: found, totals }): ManyYearsSample => ({
              today,
              facts: {
                cycles: drawn.cycles,
                roster: { people: drawn.people, units: drawn.units },
                dossiers: found.flatMap((dossier) => dossier ?? []),
                totals,
              },
            }),
          );
      });
  });

function serial(day: string): number | "" {
  return day === "" ? "" : serialOfDay(day);
}

function unitCells(unit: Unit): Cells {
  return {
    "Mã đơn vị": unit.id,
    "Tên đơn vị": unit.name,
    "Hiệu lực từ": serial(unit.validFrom),
    "Hiệu lực đến": serial(unit.validTo),
    "Sáp nhập vào": unit.mergedInto,
    "Tách từ": unit.splitFrom ?? "",
  };
}

function rows(tab: string, records: readonly Cells[]) {
  const headers = headersOf(tab);
  return records.map((record) =>
    headers.map((header) => {
      const cell = record[header] ?? "";
      return typeof cell === "boolean" ? String(cell) : cell;
    }),
  );
}

/** Where the number of the freeze to compare is typed: U14. */
const CHOICE = { row: 14 - 2, column: 20 };

function frozenRows(frozen: readonly FrozenFigures[], chosen: number | undefined) {
  const written = rows("Số liệu đã chốt", frozen.map(frozenFiguresRow.write));
  if (chosen === undefined) return written;
  return Array.from({ length: CHOICE.row + 1 }, (_, index) => {
    const row = written[index] ?? [];
    if (index !== CHOICE.row) return row;
    const blanks = Array(Math.max(0, CHOICE.column - row.length)).fill("");
    return [...row.slice(0, CHOICE.column), ...blanks, chosen];
  });
}

/** The workbook's data tabs, as the software writes them; of frozen figures the one of this number is compared with today. */
export function manyYearsTabs(
  { cycles, roster, dossiers, totals }: ManyYears,
  frozen: readonly FrozenFigures[] = [],
  comparedNumber?: number,
): DataTabs {
  return {
    "Số liệu đã chốt": frozenRows(frozen, comparedNumber),
    "Kỳ đánh giá": rows("Kỳ đánh giá", cycles.map(cycleRow.write)),
    "Đơn vị": rows("Đơn vị", roster.units.map(unitCells)),
    "Danh sách CCVC, NLĐ": rows("Danh sách CCVC, NLĐ", roster.people.map(personCells)),
    "Hồ sơ": rows("Hồ sơ", dossiers.map(dossierRow.write)),
    "Số liệu tổng các năm": rows("Số liệu tổng các năm", totals.map(yearTotalsRow.write)),
  };
}
