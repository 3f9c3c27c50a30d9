import type { Book, HeldEvidence, Stored, Wanted } from "../../app/book.ts";
import { activityRow } from "../rows/activity-row.ts";
import { attentionRow } from "../rows/attention-row.ts";
import type { RowReading } from "../rows/cell.ts";
import { criteriaRowFrom, criteriaSets } from "../rows/criteria-rows.ts";
import { cycleRow } from "../rows/cycle-row.ts";
import { deliveryRow } from "../rows/delivery-row.ts";
import { DOSSIER_KEY, dossierRow } from "../rows/dossier-row.ts";
import { earlierResultFrom } from "../rows/earlier-result-row.ts";
import { evidenceFrom } from "../rows/evidence-row.ts";
import { frozenFiguresRow } from "../rows/frozen-figures-row.ts";
import { ledgerRow } from "../rows/ledger-row.ts";
import { listRow } from "../rows/list-row.ts";
import { meetingRow } from "../rows/meeting-row.ts";
import { letterStatusFrom, outboxRow } from "../rows/outbox-row.ts";
import { paperRow } from "../rows/paper-row.ts";
import { personFrom, unitFrom } from "../rows/roster-rows.ts";
import { RowReader } from "../rows/row-reader.ts";
import { settingsFrom } from "../rows/settings-rows.ts";
import { delegationRow, holidayFrom, unionStepFrom } from "../rows/staffing-rows.ts";
import { systemFrom } from "../rows/system-rows.ts";
import { unitProposalRow } from "../rows/unit-proposal-row.ts";
import { yearTotalsRow } from "../rows/year-totals-row.ts";
import { TABS, type TabName } from "../tabs.ts";
import type { PartName, TabsRead } from "./read-tabs.ts";

/** Reads the rows of tabs into values and gathers what could not be understood. */
class TabDecoder {
  readonly problems: string[];
  private readonly read: TabsRead;

  constructor(read: TabsRead) {
    this.read = read;
    this.problems = [...read.problems];
  }

  readers(name: PartName): readonly RowReader[] {
    const rows = this.read.tabs.get(name)?.rows ?? [];
    const { title } = TABS[name === "evidence" ? "dossiers" : name];
    return rows.map(({ row, cells }) => new RowReader(title, row, cells, this.problems));
  }

  stored<T>(
    name: TabName,
    from: (row: RowReading) => T | undefined,
    isWanted: (row: number) => boolean = () => true,
  ): readonly Stored<T>[] {
    return this.readers(name).flatMap((reader) => {
      if (!isWanted(reader.row)) return [];
      const value = from(reader);
      return value === undefined ? [] : [{ row: reader.row, value }];
    });
  }

  values<T>(name: TabName, from: (row: RowReading) => T | undefined): readonly T[] {
    return this.stored(name, from).map(({ value }) => value);
  }

  evidence(): readonly HeldEvidence[] {
    return this.readers("evidence").flatMap((reader) => evidenceFrom(reader) ?? []);
  }

  /** Key → row; a key that stands twice is told, the first row counts. */
  dossierRows(): ReadonlyMap<string, number> {
    const rows = new Map<string, number>();
    for (const reader of this.readers("dossiers")) {
      const key = reader.text(DOSSIER_KEY);
      const first = rows.get(key);
      if (key === "") reader.fail(DOSSIER_KEY, "", "khóa dạng 2026/CB0012");
      else if (first === undefined) rows.set(key, reader.row);
      else reader.fail(DOSSIER_KEY, key, `một khóa không trùng với dòng ${first}`);
    }
    return rows;
  }
}

/** Which rows of `Hồ sơ` were read whole. */
function wholeRows({ dossiers }: Wanted): (row: number) => boolean {
  if (dossiers === undefined || dossiers === "keys" || dossiers === "cells") return () => false;
  if (dossiers === "all") return () => true;
  const rows = new Set(dossiers.rows);
  return (row) => rows.has(row);
}

/** What a use case reads, from the tabs' rows. */
export function bookFromTabs(read: TabsRead, wanted: Wanted): Book {
  const decoder = new TabDecoder(read);
  const people = decoder.stored("staff", personFrom);
  const delegations = decoder.stored("delegations", delegationRow.read);
  const ledger = decoder.stored("ledger", ledgerRow.read);
  const book = {
    system: systemFrom(decoder.readers("system")),
    cycles: decoder.stored("cycles", cycleRow.read),
    settings: settingsFrom((read.tabs.get("settings")?.rows ?? []).map(({ cells }) => cells)),
    criteria: criteriaSets(decoder.values("criteria", criteriaRowFrom)),
    roster: {
      people: people.map(({ value }) => value),
      units: decoder.values("units", unitFrom),
      unionSteps: decoder.values("unionSteps", unionStepFrom),
      delegations: delegations.map(({ value }) => value),
    },
    people,
    delegations,
    activities: decoder.stored("activities", activityRow.read),
    attention: decoder.stored("attention", attentionRow.read),
    holidays: decoder.values("holidays", holidayFrom),
    meetings: decoder.stored("meetings", meetingRow.read),
    deliveries: decoder.stored("deliveries", deliveryRow.read),
    papers: decoder.stored("papers", paperRow.read),
    unitProposals: decoder.stored("unitProposals", unitProposalRow.read),
    yearTotals: decoder.stored("yearTotals", yearTotalsRow.read),
    frozenFigures: decoder.stored("frozenFigures", frozenFiguresRow.read),
    dossierRows: decoder.dossierRows(),
    dossiers: decoder.stored("dossiers", dossierRow.read, wholeRows(wanted)),
    evidence: decoder.evidence(),
    outbox: typeof wanted.outbox === "object" ? decoder.stored("outbox", outboxRow.read) : [],
    letterStatuses: wanted.outbox === "statuses" ? decoder.stored("outbox", letterStatusFrom) : [],
    lists: decoder.stored("lists", listRow.read),
    earlierResults: decoder.values("earlierResults", earlierResultFrom),
    ledger: ledger.map(({ value }) => value),
    ledgerPlaces: ledger.map(({ row }) => row),
  };
  return { ...book, problems: decoder.problems };
}
