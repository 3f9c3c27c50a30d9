import { certifiedPeople } from "../../domain/list-papers.ts";
import { agencySigning } from "../../domain/paper-signing.ts";
import { namedBy, yearlyPaper } from "./yearly-paper.ts";

const TEMPLATE = "Giấy chứng nhận";

/** Giấy chứng nhận of everybody recognised by a signed decision, a page each; the number is the first one's. */
export const certificatesPaper = yearlyPaper({
  name: "certificates",
  template: TEMPLATE,
  title: TEMPLATE,
  reads: { dossiers: "all", units: true },
  numbered: true,
  factsOf: (cycle, book) => {
    const { dossiers, unitOrder } = namedBy(book);
    const people = certifiedPeople(dossiers, cycle.year);
    return people.length === 0 ? undefined : { cycle, people, unitOrder };
  },
  note: ({ people }) => `${people.length} giấy, số ghi là số của giấy đầu tiên`,
  signing: ({ cycle }) => ({ ...agencySigning(cycle), byOrderOf: "" }),
  type: (facts, { typist, template, issue }) => typist.certificates({ ...facts, issue }, template),
});
