import type { Cycle } from "../domain/cycle.ts";
import { evolveCycle } from "../domain/cycle-history.ts";
import type { Delegation } from "../domain/delegation.ts";
import type { Delivery } from "../domain/delivery.ts";
import { type Dossier, dossierKey } from "../domain/dossier.ts";
import type { DossierEvent, LedgerEvent } from "../domain/events.ts";
import { evolve, isDossierEvent } from "../domain/evolve.ts";
import type { FrozenFigures } from "../domain/frozen-figures.ts";
import type { Meeting } from "../domain/meeting.ts";
import type { UnionStepRule } from "../domain/union-step.ts";
import type { UnitProposal } from "../domain/unit-proposal.ts";
import type { YearTotals } from "../domain/year-totals.ts";
import { archivedIn, isArchived } from "./archived.ts";
import type { LedgerRow, ListRow } from "./book.ts";
import { type DeliveriesTold, takeDelivery } from "./deliveries-told.ts";
import { eventIn } from "./event-in.ts";
import { listsTold } from "./lists-told.ts";

/** Everything that the ledger tells by itself, as the tabs of the software should show it; each by its key. */
export interface Told {
  readonly dossiers: ReadonlyMap<string, Dossier>;
  /** Dossiers it can no longer tell: content was erased or edited, or an event cannot follow. */
  readonly untold: ReadonlySet<string>;
  readonly cycles: ReadonlyMap<number, Cycle>;
  readonly lists: ReadonlyMap<string, ListRow>;
  readonly meetings: ReadonlyMap<string, Meeting>;
  readonly unitProposals: ReadonlyMap<string, UnitProposal>;
  readonly yearTotals: ReadonlyMap<number, YearTotals>;
  readonly frozenFigures: ReadonlyMap<number, FrozenFigures>;
  readonly deliveries: ReadonlyMap<string, Delivery>;
  readonly delegations: ReadonlyMap<string, Delegation>;
  readonly unionSteps: readonly UnionStepRule[];
  /** Up to this year the history lies in an archive: rows about it are left as they are. 0: everything is told. */
  readonly archivedUntil: number;
  /** Events that cannot follow what was before, in Vietnamese. */
  readonly findings: readonly string[];
}

function follow(dossier: Dossier | undefined, row: LedgerRow): Dossier | undefined {
  try {
    return evolve(dossier, JSON.parse(row.content) as DossierEvent);
  } catch {
    return undefined;
  }
}

/** Folds the ledger again. People may have changed it, so an event that cannot follow is a finding, not the end. */
function tellDossiers(ledger: readonly LedgerRow[], edited: ReadonlySet<number>, until: number) {
  const dossiers = new Map<string, Dossier>();
  const untold = new Set<string>();
  const findings: string[] = [];
  for (const row of ledger) {
    const key = dossierKey(row.year, row.personId);
    if (!isDossierEvent(row.type) || untold.has(key)) continue;
    if (isArchived(row, until)) {
      untold.add(key);
      continue;
    }
    const readable = row.content !== "" && !edited.has(row.number);
    const after = readable ? follow(dossiers.get(key), row) : undefined;
    if (after) {
      dossiers.set(key, after);
      continue;
    }
    dossiers.delete(key);
    untold.add(key);
    if (row.content !== "") {
      findings.push(`Nhật ký xử lý, sự kiện số ${row.number}: không nối tiếp được hồ sơ ${key}.`);
    }
  }
  return { dossiers, untold, findings };
}

/** What ends or follows a delegation is about the same one. */
function delegationKey({ principal, delegate, from, scope }: Delegation): string {
  return [principal, delegate, from, scope].join(" ").toLowerCase();
}

/** What events tell of the tabs beside `Hồ sơ`. */
class OtherTabs {
  readonly cycles = new Map<number, Cycle>();
  readonly meetings = new Map<string, Meeting>();
  readonly unitProposals = new Map<string, UnitProposal>();
  readonly yearTotals = new Map<number, YearTotals>();
  readonly frozenFigures = new Map<number, FrozenFigures>();
  readonly deliveries: DeliveriesTold = new Map();
  readonly delegations = new Map<string, Delegation>();
  readonly unionSteps: UnionStepRule[] = [];

  take(row: LedgerRow, event: LedgerEvent): void {
    switch (event.type) {
      case "CycleOpened":
      case "CycleStateChanged":
      case "CycleAmended":
        this.takeCycle(row.year, evolveCycle(this.cycles.get(row.year), event));
        return;
      case "MeetingRecorded":
        this.meetings.set(`${event.meeting.year}/${event.meeting.number}`, event.meeting);
        return;
      case "UnitProposed": {
        const { year, unitId, number } = event.proposal;
        this.unitProposals.set(`${year}/${unitId}/${number}`, event.proposal);
        return;
      }
      case "YearTotalsRecorded":
        this.yearTotals.set(event.totals.year, event.totals);
        return;
      case "FiguresFrozen":
        this.frozenFigures.set(event.figures.number, event.figures);
        return;
      case "PackageSent":
      case "PackageRecorded":
        takeDelivery(this.deliveries, row.year, event);
        return;
      case "DelegationRecorded":
      case "DelegationEnded":
        this.delegations.set(delegationKey(event.delegation), event.delegation);
        return;
      case "UnionStepRuled":
        this.unionSteps.push(event.rule);
        return;
      default:
    }
  }

  private takeCycle(year: number, cycle: Cycle | undefined): void {
    if (cycle) this.cycles.set(year, cycle);
  }
}

/**
 * The state of every tab that the ledger can tell, from its rows in the order in which they were written.
 *
 * @param edited Events whose content was changed by hand ({@link import("./chain.ts").examineChain}): they tell nothing.
 */
export function tell(ledger: readonly LedgerRow[], edited: ReadonlySet<number> = new Set()): Told {
  const others = new OtherTabs();
  const archivedUntil = archivedIn(ledger)?.until ?? 0;
  const trusted = ledger.filter((row) => !edited.has(row.number) && !isArchived(row, archivedUntil));
  for (const row of trusted) {
    const event = eventIn(row);
    if (event) others.take(row, event);
  }
  const { cycles, meetings, unitProposals, yearTotals, frozenFigures, delegations, unionSteps } = others;
  const { deliveries } = others;
  return {
    ...tellDossiers(ledger, edited, archivedUntil),
    archivedUntil,
    ...{ cycles, meetings, unitProposals, yearTotals, frozenFigures, delegations, unionSteps, deliveries },
    lists: listsTold(trusted),
  };
}
