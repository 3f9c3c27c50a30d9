import type { Wanted } from "../../app/book.ts";
import { DOSSIER_KEY } from "../rows/dossier-row.ts";
import { EVIDENCE_COLUMNS } from "../rows/evidence-row.ts";
import { OUTBOX_STATUS } from "../rows/outbox-row.ts";
import { TABS, type TabName } from "../tabs.ts";
import type { Extent, TabPart } from "./read-tabs.ts";

function dossierExtent(wanted: Wanted["dossiers"]): Extent {
  if (wanted === undefined) return "header";
  if (wanted === "all" || wanted === "cells") return "all";
  if (wanted === "keys") return { columns: [DOSSIER_KEY] };
  return wanted.keys ? { columns: [DOSSIER_KEY], rows: wanted.rows } : { rows: wanted.rows };
}

/** Everybody's evidence, whichever rows are read whole. */
const EVIDENCE: TabPart = { tab: TABS.dossiers, extent: { columns: EVIDENCE_COLUMNS }, under: "evidence" };

function outboxExtent(wanted: Wanted["outbox"]): Extent {
  if (wanted === undefined) return "header";
  return wanted === "statuses" ? { columns: [OUTBOX_STATUS] } : wanted;
}

/** Whole where it is wanted, else not at all. */
function inFull(wanted: true | undefined): Extent | undefined {
  return wanted && "all";
}

/**
 * What to read for a use case. The headers of the tabs that a commit may write always come along: a commit must know
 * where the columns stand, and one more range costs no call.
 */
export function wantedParts(wanted: Wanted): readonly TabPart[] {
  const extents: Readonly<Record<TabName, Extent | undefined>> = {
    system: "all",
    cycles: "all",
    dossiers: dossierExtent(wanted.dossiers),
    outbox: outboxExtent(wanted.outbox),
    lists: inFull(wanted.lists) ?? "header",
    ledger: inFull(wanted.ledger) ?? "header",
    attention: inFull(wanted.attention) ?? "header",
    delegations: inFull(wanted.roster ?? wanted.units) ?? "header",
    unionSteps: inFull(wanted.roster ?? wanted.units) ?? "header",
    activities: inFull(wanted.activities) ?? "header",
    holidays: inFull(wanted.holidays),
    meetings: inFull(wanted.meetings) ?? "header",
    deliveries: inFull(wanted.deliveries) ?? "header",
    papers: inFull(wanted.papers) ?? "header",
    unitProposals: inFull(wanted.unitProposals) ?? "header",
    yearTotals: inFull(wanted.yearTotals) ?? "header",
    // Beside its rows stand formulas, which nobody here reads: asked for, Google would work them out first.
    frozenFigures: wanted.frozenFigures && { columns: TABS.frozenFigures.columns },
    settings: inFull(wanted.settings),
    criteria: inFull(wanted.criteria),
    staff: inFull(wanted.roster) ?? "header",
    units: inFull(wanted.roster ?? wanted.units),
    earlierResults: inFull(wanted.earlierResults),
  };
  const parts = Object.values(TABS).flatMap((tab): readonly TabPart[] => {
    const extent = extents[tab.name];
    return extent === undefined ? [] : [{ tab, extent }];
  });
  return wanted.evidence ? [...parts, EVIDENCE] : parts;
}
