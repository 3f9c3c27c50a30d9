import { commendedPeople } from "../../domain/list-papers.ts";
import { pastOf } from "../past-of.ts";
import { namedBy, yearlyPaper } from "./yearly-paper.ts";

const TEMPLATE = "Danh sách biểu dương";

/** Danh sách biểu dương of a year: five years in a row, each with the five decisions (plan 307, II.2.b and III.4). */
export const commendedListPaper = yearlyPaper({
  name: "commended",
  template: TEMPLATE,
  title: TEMPLATE,
  reads: { dossiers: "all", units: true, yearTotals: true },
  numbered: true,
  factsOf: (cycle, book) => {
    const { dossiers, unitOrder } = namedBy(book);
    const people = commendedPeople(dossiers, cycle.year, pastOf(book));
    return people.length === 0 ? undefined : { cycle, people, unitOrder };
  },
  type: (facts, { typist, template, issue }) => typist.commendedList({ ...facts, issue }, template),
});
