import { vietnameseDay } from "../../src/domain/calendar.ts";
import {
  type OnTheWay,
  type OutstandingHolder,
  outstandingHolders,
} from "../../src/domain/outstanding-holders.ts";
import { personOrder } from "../../src/domain/person-order.ts";
import type { ManyYears } from "../../src/domain/years-compared.ts";
import { addressed, type Expected } from "./compared-cells.ts";
import type { Shown } from "./fold-year.ts";

/** Rows that each of the two lists has. */
const ROWS = 20;

function decisionsOf({ decisions }: OutstandingHolder, year: number): string {
  const words = decisions.map((decision, index) => {
    if (!decision) return `${year - 4 + index}: không có hồ sơ`;
    const number = decision.number === "" ? "chưa có số" : `số ${decision.number}`;
    const date = decision.date === "" ? "" : ` ngày ${vietnameseDay(decision.date)}`;
    return `${decision.year}: ${number}${date}`;
  });
  return words.join("; ");
}

function shown(text: string): Shown {
  return text === "" ? undefined : text;
}

type Listed = Pick<OutstandingHolder, "personId" | "name" | "unitName">;

/** Twenty rows from column A on: the hidden order (0 where nobody follows), who, and what else is said of them. */
function rowsOf<Person extends Listed>(
  people: readonly Person[],
  more: (person: Person) => readonly Shown[],
  width: number,
): readonly (readonly Shown[])[] {
  return Array.from({ length: ROWS }, (_, index) => {
    const person = people[index];
    if (!person) return [0, ...Array(width - 1).fill(undefined)];
    const { personId, name, unitName } = person;
    return [personOrder(personId), personId, shown(name), shown(unitName), ...more(person)];
  });
}

function summaryOf({ year, outstanding, inFourthYear }: OnTheWay): string {
  const more = Math.max(outstanding.length, inFourthYear.length) > ROWS;
  const rest = more ? ". Mỗi bảng hiện 20 người đầu theo mã; xem đủ ở tab Hồ sơ, lọc cột Số năm liền" : "";
  return `Năm ${year}: ${outstanding.length} người đạt từ 5 năm liền, ${inFourthYear.length} người đạt 4 năm liền${rest}`;
}

/** Every formula cell of `Tiêu biểu xuất sắc`. */
export function foldOutstanding(facts: ManyYears): Expected {
  const found = outstandingHolders(facts);
  return {
    B2: summaryOf(found),
    ...addressed(
      rowsOf(found.outstanding, (person) => [decisionsOf(person, found.year)], 5),
      5,
    ),
    ...addressed(
      rowsOf(found.inFourthYear, () => [], 4),
      28,
    ),
  };
}
