import { portalDossiers } from "../../domain/portal-table.ts";
import { namedBy, yearlyPaper } from "./yearly-paper.ts";

/** Bảng đối chiếu for congdanhoctap.vn (.xlsx): the Office types from it and ticks off in it. */
export const portalTablePaper = yearlyPaper({
  name: "portal",
  template: "",
  title: "Bảng đối chiếu congdanhoctap.vn",
  reads: { dossiers: "all", units: true },
  factsOf: (cycle, book) => {
    const { dossiers, unitOrder } = namedBy(book);
    const handedIn = portalDossiers(dossiers, cycle.year);
    return handedIn.length === 0 ? undefined : { cycle, dossiers: handedIn, unitOrder };
  },
  note: () => ".xlsx",
  type: (facts, { typist }) => typist.portalTable(facts),
});
