import { registeredPeople } from "../../domain/list-papers.ts";
import { namedBy, yearlyPaper } from "./yearly-paper.ts";

const TEMPLATE = "Danh sách đăng ký";

/** Danh sách đăng ký of a year, once somebody registered. */
export const registrationListPaper = yearlyPaper({
  name: "registrations",
  template: TEMPLATE,
  title: TEMPLATE,
  reads: { dossiers: "all", units: true },
  numbered: true,
  factsOf: (cycle, book) => {
    const { dossiers, unitOrder } = namedBy(book);
    const people = registeredPeople(dossiers, cycle.year);
    return people.length === 0 ? undefined : { cycle, people, unitOrder };
  },
  type: (facts, { typist, template, issue }) => typist.registrations({ ...facts, issue }, template),
});
