import { portalDossiers } from "../../domain/portal-table.ts";
import type { Book } from "../book.ts";
import { currentCycle } from "../find-in-book.ts";
import { notOffered, type PaperKind } from "./paper-kind.ts";

function factsOf(book: Book) {
  const cycle = currentCycle(book);
  if (!cycle) return undefined;
  const dossiers = portalDossiers(
    book.dossiers.map(({ value }) => value),
    cycle.year,
  );
  return { cycle, dossiers, unitOrder: book.roster.units.map(({ id }) => id) };
}

/** Bảng đối chiếu for congdanhoctap.vn (.xlsx): the Office types from it and ticks off in it (rules.md, section 8). */
export const portalTablePaper: PaperKind = {
  name: "portal",
  template: "",
  reads: { dossiers: "all", units: true },
  offers: (book) => {
    const facts = factsOf(book);
    if (!facts || facts.dossiers.length === 0) return [];
    const { year } = facts.cycle;
    const label = `Bảng đối chiếu congdanhoctap.vn năm ${year} (.xlsx)`;
    return [{ about: String(year), label, year, title: `Bảng đối chiếu congdanhoctap.vn ${year}` }];
  },
  type: (offer, { book, typist }) => {
    const facts = factsOf(book);
    if (!facts) throw notOffered(offer);
    return typist.portalTable(facts);
  },
};
