import type { Cycle } from "./cycle.ts";
import { type Dossier, dossierKey } from "./dossier.ts";
import type { Invitation, LinkPurpose } from "./letters.ts";
import type { FormAddress } from "./prefilled-form.ts";
import type { Staffing } from "./roster.ts";

/** What telling people stands on. `row` hints where the dossier's row is; `formUrl` is the self-assessment form. */
export interface TellingContext {
  readonly cycle: Cycle;
  readonly staffing: Staffing;
  readonly row: number;
  readonly formUrl: string;
  /** Which entry of the self-assessment form's address fills in which question. */
  readonly entries?: FormAddress["entries"];
  /** The registration form; absent where there is none. */
  readonly registrationUrl?: string;
  readonly at: string;
}

/** The invitation to act on a dossier, or to look at it, as it stands. */
export function invite(
  purpose: LinkPurpose,
  dossier: Dossier,
  approver: string,
  { row }: Pick<TellingContext, "row">,
): Invitation {
  const subject = dossierKey(dossier.year, dossier.personId);
  return { purpose, subject, approver, version: dossier.version, row };
}
