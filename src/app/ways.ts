import { approversOf, holds, unionStepChain } from "../domain/approvers.ts";
import { type Day, dayOf } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import { dossierKey } from "../domain/dossier.ts";
import { invitationExpiry, type LinkPurpose } from "../domain/letters.ts";
import { hasOpenReview } from "../domain/review.ts";
import type { Staffing } from "../domain/roster.ts";
import { sameAddress } from "../domain/roster-rules.ts";
import { unionRuleOn } from "../domain/union-step.ts";
import type { Book } from "./book.ts";
import { issueToken } from "./link.ts";
import type { Ports } from "./ports.ts";
import { unitKey, unitsLedBy } from "./unit-place.ts";

/** A page that leads on from another: what it is, and its address. */
export interface Way {
  readonly label: string;
  readonly url: string;
}

/** The way to a page of this reader's; none while the web app has no address. */
function way(
  label: string,
  purpose: LinkPurpose,
  subject: string,
  approver: string,
  ports: Ports,
): readonly Way[] {
  const address = ports.webApp.address();
  if (address === "") return [];
  const invitation = { purpose, subject, approver, version: 0, row: 0 };
  const token = issueToken(invitation, invitationExpiry(invitation), ports.keys, ports.dice);
  return [{ label, url: `${address}?t=${token}` }];
}

/** True for whoever gives the opinion of the union, or of a council, for some unit that day, and for their delegates. */
export function givesOpinion(address: string, staffing: Staffing, cycle: Cycle, day: Day): boolean {
  const { units, unionSteps = [], delegations = [] } = staffing;
  const givers = units.flatMap((unit) =>
    unionStepChain([], unit, cycle, unionRuleOn(unionSteps, unit.id, day)).slice(0, 1),
  );
  const all = [...givers, cycle.unionChairEmail];
  const isOne = (one: string) => all.some((giver) => sameAddress(giver, one));
  const delegated = delegations.some(
    ({ principal, delegate, from, to }) =>
      sameAddress(delegate, address) && isOne(principal) && from <= day && (to === "" || day <= to),
  );
  return isOne(address) || delegated;
}

/** The way to where self and appraised scores are compared. */
export function wayToComparison(approver: string, year: number, ports: Ports): readonly Way[] {
  return way("Đối chiếu tự chấm và thẩm định", "leniency", String(year), approver, ports);
}

/** The requests for review that wait for this appraiser's answer, each with its page. */
export function waysToReviews(approver: string, book: Book, cycle: Cycle, ports: Ports): readonly Way[] {
  if (cycle.state !== "open") return [];
  const at = ports.clock.now();
  return book.dossiers
    .map(({ value }) => value)
    .filter((dossier) => dossier.year === cycle.year && hasOpenReview(dossier))
    .filter((dossier) => holds(approversOf(dossier, book.roster, cycle, at).unit, approver))
    .flatMap((dossier) => {
      const { year, personId, name, unitName } = dossier;
      const label = `${name} (${personId}), ${unitName}`;
      return way(label, "review", dossierKey(year, personId), approver, ports);
    });
}

/** What else an approver may open: their unit's meeting and proposal, and the comparison for who gives an opinion. */
export function waysFor(approver: string, book: Book, cycle: Cycle, ports: Ports): readonly Way[] {
  const at = ports.clock.now();
  const ofUnits = unitsLedBy(approver, book, cycle, at).flatMap(({ unit, holder }) => {
    const key = unitKey(cycle.year, unit.id);
    return [
      ...way(`Ghi cuộc họp ${unit.name}`, "meeting", key, approver, ports),
      ...(holds(holder, approver)
        ? way(`Đề nghị của ${unit.name}`, "unit-proposal", key, approver, ports)
        : []),
    ];
  });
  const compares = givesOpinion(approver, book.roster, cycle, dayOf(at));
  return [...ofUnits, ...(compares ? wayToComparison(approver, cycle.year, ports) : [])];
}
