import { publicPeople } from "../../domain/list-papers.ts";
import { namedBy, yearlyPaper } from "./yearly-paper.ts";

const TEMPLATE = "Danh sách công khai";

/** Danh sách công khai: who is recognised by a signed decision and agreed to be named. */
export const publicListPaper = yearlyPaper({
  name: "public",
  template: TEMPLATE,
  title: TEMPLATE,
  reads: { dossiers: "all", units: true },
  numbered: true,
  factsOf: (cycle, book) => {
    const { dossiers, unitOrder } = namedBy(book);
    const named = publicPeople(dossiers, cycle.year);
    return named.people.length === 0 ? undefined : { cycle, ...named, unitOrder };
  },
  type: (facts, { typist, template, issue }) => typist.publicList({ ...facts, issue }, template),
});
