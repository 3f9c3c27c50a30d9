import { randomFrom } from "../../../bench/random-from.ts";
import { csv, HEADERS, NUMBERS } from "./small-agency.ts";

/** A repeatable source of chance. */
export class Chance {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = randomFrom(seed);
  }

  is(probability: number): boolean {
    return this.next() < probability;
  }

  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.whole(0, choices.length - 1)] as T;
  }
}

const YEAR = 2026;

/** The cycle of these agencies: its deadlines lie close together, since each day that passes takes its time. */
const CYCLE = [
  ["Ngày mở tự đánh giá", "12/10/2026"],
  ["Hạn tự đánh giá", "23/10/2026"],
  ["Hạn đơn vị", "30/10/2026"],
  ["Hạn Công đoàn cho ý kiến", "02/11/2026"],
  ["Hạn quyết định", "06/11/2026"],
  ["Ngày chốt", "10/11/2026"],
] as const;

/** Between which days, both whole, things are drawn: the calendar's days, counted on from 1 October. */
const DAYS = {
  registering: [9, 25],
  assessing: [12, 23],
  /** Before the opening, and up to after every deadline of a self-assessment. */
  anyDay: [9, 35],
  acting: [12, 38],
  listing: [26, 40],
} as const;
type Days = (typeof DAYS)[keyof typeof DAYS];

/** Nothing happens in these agencies before. */
export const BEGINS = Date.parse("2026-10-08T00:00:00+07:00");
/** The morning after the last day that counts. */
export const ENDS = Date.parse("2026-11-11T09:00:00+07:00");
const HEAD = "giam.doc@so.example";
const CHAIR = "chu.tich@so.example";
const OFFICE = "van.phong@so.example";
const SUPERIOR = "cap.tren@tinh.example";

/**
 * A small agency in which anything may happen: its files. Everything happens at whole ten minutes, at working hours:
 * ties are many, and nothing happens while the morning mail goes out (see the oracle).
 */
export function randomAgency(seed: number): Record<string, string> {
  const chance = new Chance(seed);
  const people = makePeople(chance);
  const units = makeUnits(chance);
  return {
    "settings.csv": csv([
      ["Khóa", "Giá trị"],
      ["Năm", YEAR],
      ["Email Thủ trưởng", HEAD],
      ["Email cấp trên", SUPERIOR],
      ["Email Văn phòng", OFFICE],
      ["Email Chủ tịch Công đoàn", chance.is(0.8) ? CHAIR : ""],
      ["Thẩm định", chance.of(["tuần tự", "song song"])],
      ["Thư", chance.of(["ngay", "gộp"])],
      ["Tổng điểm tối thiểu", chance.of([80, 75])],
      ...CYCLE,
    ]),
    "units.csv": csv([HEADERS.units, ...units]),
    "staff.csv": csv([HEADERS.staff, ...people]),
    "history.csv": csv([HEADERS.history, ...makeHistory(chance, people)]),
    "registrations.csv": csv([
      HEADERS.registrations,
      ...Array.from({ length: chance.whole(2, 8) }, () => [
        moment(chance, DAYS.registering),
        address(chance, people),
        "Tôi đăng ký",
      ]),
    ]),
    "self-assessments.csv": csv([HEADERS.selfAssessments, ...makeSelfAssessments(chance, people)]),
    "actions.csv": csv([HEADERS.actions, ...makeActions(chance, people, units)]),
  };
}

function makePeople(chance: Chance): string[][] {
  const count = chance.whole(6, 10);
  const ordinary = Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const left = chance.is(0.2) ? chance.of(["15/10/2026", "10/11/2026", "11/11/2026"]) : "";
    const joined = chance.is(0.2) ? chance.of(["01/09/2026", "10/11/2026", "11/11/2026"]) : "";
    const email = `nguoi${number}@so.example`;
    const unit = chance.of(["P1", "P2", "P3"]);
    return [`B${number}`, `Người ${number}`, email, unit, "Chuyên viên", left ? "" : joined, left];
  });
  return [
    ["A1", "Lê Văn Giám", HEAD, "P1", "Giám đốc", "", ""],
    ["A2", "Vi Thị Tịch", CHAIR, "P1", "Chủ tịch Công đoàn", "", ""],
    ...ordinary,
  ];
}

/** P3 becomes part of P2, before the assessment begins or in its midst; `nguoi1` and `nguoi2` head units and may lead a union. */
function makeUnits(chance: Chance): string[][] {
  const some = (address: string) => (chance.is(0.75) ? address : "");
  return [
    ["P1", "Phòng Một", some("nguoi1@so.example"), CHAIR, some("pho@so.example"), "", "", ""],
    ["P2", "Phòng Hai", some(" Nguoi2@so.example"), some("nguoi1@so.example"), "", "", "", ""],
    ["P3", "Phòng Ba", "nguoi3@so.example", "", "", "", chance.of(["30/06/2026", "15/10/2026"]), "P2"],
  ];
}

function makeHistory(chance: Chance, people: readonly string[][]): (string | number)[][] {
  return people.flatMap(([id = ""]) =>
    [2022, 2023, 2024, 2025]
      .filter(() => chance.is(0.85))
      .map((year) => [id, year, chance.is(0.93) ? "Đạt" : "Không đạt", `${year}/QĐ`, `20/11/${year}`, "Sở"]),
  );
}

function makeSelfAssessments(chance: Chance, people: readonly string[][]): string[][] {
  return people
    .flatMap((person) => Array.from({ length: chance.of([0, 1, 1, 1, 2, 3]) }, () => person))
    .map(([, , email = ""]) => {
      const who = chance.is(0.06) ? "la@ngoai.example" : chance.is(0.2) ? ` ${email.toUpperCase()}` : email;
      const scores = NUMBERS.map(() => String(chance.whole(7, 10)));
      if (chance.is(0.1)) scores[chance.whole(0, 9)] = chance.of(["", "0", "11", "8.0", "chín"]);
      if (chance.is(0.1)) scores[chance.whole(0, 9)] = chance.of(["4", " 8 "]);
      const digital = chance.of(["Có", "Có", "Không", ""]);
      const proficient = digital === "Có" ? chance.of(["Có", "Không"]) : "Không";
      const time = moment(chance, chance.is(0.8) ? DAYS.assessing : DAYS.anyDay);
      return [
        time,
        who,
        ...scores,
        ...NUMBERS.map(() => chance.of(["", "=1+1", "văn bản"])),
        digital,
        proficient,
        "",
      ];
    });
}

function makeActions(chance: Chance, people: readonly string[][], units: readonly string[][]): string[][] {
  const onDossiers = people.flatMap((person) =>
    Array.from({ length: chance.whole(3, 10) }, () => {
      const kind = chance.of([
        "appraise",
        "appraise",
        "appraise",
        "return",
        "concur",
        "concur",
        "concur",
        "object",
      ]);
      const reason = chance.is(0.8) ? { reason: "có lý do" } : {};
      const changes = chance.is(0.4) ? { scores: { [chance.whole(0, 11)]: chance.whole(3, 11) } } : {};
      const answers = chance.is(0.15) ? { digital: chance.is(0.5) } : {};
      const content = kind === "appraise" ? { ...changes, ...answers, ...reason } : reason;
      const actor = likelyApprover(chance, kind, person, units);
      return [moment(chance, DAYS.acting), actor, kind, person[0] ?? "", JSON.stringify(content)];
    }),
  );
  const lists = Array.from({ length: 5 }, () => [
    [moment(chance, DAYS.listing), chance.is(0.9) ? OFFICE : HEAD, "propose", "", ""],
    [moment(chance, DAYS.listing), chance.is(0.9) ? HEAD : OFFICE, "decide", "", decision(chance)],
  ]).flat();
  return [...onDossiers, ...lists];
}

/** Whom a glance at the unit suggests; now and then anybody. */
function likelyApprover(
  chance: Chance,
  kind: string,
  [id, , email = "", unitId]: readonly string[],
  units: readonly string[][],
): string {
  const anybody = ["nguoi1@so.example", "nguoi2@so.example", "pho@so.example", CHAIR, HEAD, SUPERIOR];
  if (chance.is(0.12)) return chance.of(anybody);
  const [, , head = "", union = "", deputy = ""] = units.find(([unit]) => unit === unitId) ?? [];
  const isUnit = kind === "appraise" || kind === "return";
  if (isUnit && id === "A1") return SUPERIOR;
  const chain = isUnit ? [head, deputy, HEAD] : [union, CHAIR, HEAD];
  const other = (address: string) => address !== "" && address.trim().toLowerCase() !== email;
  return chain.find(other) ?? HEAD;
}

function decision(chance: Chance): string {
  const except = chance.is(0.4) ? { except: { [`B${chance.whole(1, 6)}`]: chance.of(["vì thế", " "]) } } : {};
  return JSON.stringify({ ...except, ...(chance.is(0.7) ? { number: "9/QĐ", date: "2026-11-25" } : {}) });
}

function address(chance: Chance, people: readonly string[][]): string {
  return chance.is(0.1) ? "la@ngoai.example" : String(chance.of(people)[2]);
}

/** A whole ten minutes of a day between two, both whole, counted on from 1 October. */
function moment(chance: Chance, [first, last]: Days): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = chance.whole(first, last);
  const at = [chance.whole(8, 22), chance.whole(0, 5) * 10].map(two).join(":");
  return `${two(day > 31 ? day - 31 : day)}/${day > 31 ? "11" : "10"}/${YEAR} ${at}:00`;
}
