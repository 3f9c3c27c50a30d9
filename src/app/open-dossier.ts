import { actedFor } from "../domain/appraisal-gate.ts";
import { type Approvers, approversOf, holds } from "../domain/approvers.ts";
import type { CriteriaSet } from "../domain/criteria.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { Dossier } from "../domain/dossier.ts";
import {
  type EvidenceFinding,
  evidenceFindings,
  evidenceIndex,
  evidenceOf,
} from "../domain/evidence-findings.ts";
import { lostStep } from "../domain/lost-step.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { unitTask } from "../domain/waiting.ts";
import type { Book } from "./book.ts";
import { findDossier } from "./find-dossier.ts";
import { criteriaOf, cycleOf } from "./find-in-book.ts";
import type { TokenPayload } from "./link.ts";
import type { Ports } from "./ports.ts";
import { type Way, wayToComparison } from "./ways.ts";

/** One dossier at a step, as its approver sees it. */
export interface OpenedDossier {
  readonly kind: "unit" | "union";
  readonly dossier: Dossier;
  readonly cycle: Cycle;
  readonly criteria: CriteriaSet | undefined;
  readonly approvers: Approvers;
  /** Version of the dossier when the link was sent. */
  readonly sentVersion: number;
  /** The unit's deputy, who prepares what the head confirms. */
  readonly prepares: boolean;
  /** Who delegated, where it is the delegate who looks; empty otherwise. */
  readonly onBehalfOf: string;
  readonly lastYear?: Dossier;
  readonly findings: readonly EvidenceFinding[];
  /** Where self and appraised scores are compared; for who gives the union's opinion. */
  readonly ways: readonly Way[];
}

/** The same person's dossier of the year before: one more read, where there is one. */
function lastYearOf({ year, personId }: Dossier, { evidence }: Book, ports: Ports): Dossier | undefined {
  const held = evidence.find((one) => one.year === year - 1 && one.personId === personId);
  if (!held) return undefined;
  const { dossiers } = ports.ledger.read({ dossiers: { rows: [held.row] } });
  return dossiers.map(({ value }) => value).find((one) => one.year === year - 1 && one.personId === personId);
}

/** What there is to look at again in this evidence, among everybody's of this year and the year before. */
function findingsOf(dossier: Dossier, { evidence }: Book): readonly EvidenceFinding[] {
  const [own] = evidenceOf(dossier);
  if (!own) return [];
  return evidenceFindings(own, evidenceIndex(evidence.filter(({ year }) => dossier.year - year <= 1)));
}

/** GET of one dossier, at the unit's step or the union's. */
export function openDossier(
  token: TokenPayload,
  kind: "unit" | "union",
  ports: Ports,
): Outcome<OpenedDossier> {
  const wanted = { units: true, criteria: true, evidence: true } as const;
  const { book, stored } = findDossier(token.d, token.r, wanted, ports);
  const cycle = stored && cycleOf(book, stored.value.year);
  if (!stored || !cycle)
    return refuse("no-dossier", "Không tìm thấy hồ sơ của liên kết này. Đề nghị liên hệ Văn phòng.");
  const dossier = stored.value;
  const approvers = approversOf(dossier, book.roster, cycle, ports.clock.now());
  const prepares = kind === "unit" && unitTask(approvers, token.a) === "prepare";
  if (!prepares && !holds(approvers[kind], token.a)) {
    return lostStep(dossier, kind, approvers, token.a);
  }
  const acts = dossier.state === "Submitted" || dossier.state === "AwaitingUnion";
  const lastYear = acts ? lastYearOf(dossier, book, ports) : undefined;
  return accept({
    kind,
    dossier,
    cycle,
    criteria: criteriaOf(book, cycle),
    approvers,
    sentVersion: token.v,
    prepares,
    onBehalfOf: actedFor(approvers[kind], token.a).onBehalfOf ?? "",
    ways: kind === "union" ? wayToComparison(token.a, dossier.year, ports) : [],
    findings: acts ? findingsOf(dossier, book) : [],
    ...(lastYear ? { lastYear } : {}),
  });
}
