import type { Cycle } from "./cycle.ts";
import type { Dossier } from "./dossier.ts";

/** What the table for congdanhoctap.vn is made from: everybody with a dossier of the year, on the roll at Ngày chốt. */
export interface PortalFacts {
  readonly cycle: Cycle;
  readonly dossiers: readonly Dossier[];
  readonly unitOrder: readonly string[];
}

/** Whom the Office types into the national portal: whoever handed in, on the roll at Ngày chốt. */
export function portalDossiers(dossiers: readonly Dossier[], year: number): readonly Dossier[] {
  return dossiers.filter((dossier) => dossier.year === year && dossier.onRoll && "submission" in dossier);
}
