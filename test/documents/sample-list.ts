import type { Dossier } from "../../src/domain/dossier.ts";
import { type ListFacts, listedPeople } from "../../src/domain/list-papers.ts";
import { NOT_ISSUED } from "../../src/domain/paper-issue.ts";
import type { Past } from "../../src/domain/run-of-years.ts";
import { sampleYear } from "./sample-year.ts";

/** What is known of everybody's years, of 2026 as the only year with a cycle. */
export function pastFrom(dossiers: readonly Dossier[]): (personId: string) => Past {
  return (personId) => ({
    dossiers: dossiers.filter((dossier) => dossier.personId === personId),
    cycleYears: new Set([2026]),
    totalsYears: new Set(),
  });
}

/** The dossiers of a sample year with the names of their units, as the software freezes them. */
export function sampleDossiers(count = 60): readonly Dossier[] {
  const { roster, dossiers } = sampleYear(count);
  const names = new Map(roster.units.map(({ id, name }) => [id, name]));
  return dossiers.map((dossier) => ({ ...dossier, unitName: names.get(dossier.unitId) ?? dossier.unitId }));
}

/** Nothing is given yet but who signs: the Office's own papers. */
export const BY_OFFICE = { ...NOT_ISSUED, office: "CHÁNH VĂN PHÒNG", signer: "Nông Thị Yến" };

/** The only list of a sample year of `count` people, not signed. */
export function sampleList(count = 60): ListFacts {
  const { cycle, roster } = sampleYear(count);
  const dossiers = sampleDossiers(count);
  const members = dossiers.filter((dossier) => dossier.year === cycle.year);
  return {
    cycle,
    listNumber: 1,
    compiledOn: "2026-11-18",
    members: listedPeople(members, pastFrom(dossiers)),
    unitOrder: roster.units.map(({ id }) => id),
    decision: { number: "", date: "", signer: "" },
  };
}
