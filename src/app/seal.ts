import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Instant } from "../domain/calendar.ts";
import type { LedgerEvent } from "../domain/events.ts";
import type { LedgerRow, SystemState } from "./book.ts";
import type { Dice } from "./ports.ts";
import { utf8 } from "./utf8.ts";

/** An event before it is sealed: whose, in which year, by whom. */
export interface Happening {
  readonly event: LedgerEvent;
  readonly year: number;
  readonly personId: string;
  readonly by: string;
}

const SALT_BYTES = 8;

/** SHA-256 of a text, hex. */
export function digest(text: string): string {
  return bytesToHex(sha256(utf8(text)));
}

/** What the chain covers of a row: everything but content and salt, so that these can be erased later. */
export function chainedPart(row: LedgerRow): string {
  return JSON.stringify([
    row.number,
    row.commit,
    row.at,
    row.year,
    row.personId,
    row.type,
    row.by,
    row.contentHash,
  ]);
}

/** The next link of the chain over the rows of one commit. */
export function linkChain(head: string, rows: readonly LedgerRow[]): string {
  return digest([head, ...rows.map(chainedPart)].join("\n"));
}

/** Rows of the ledger for what happened in one commit, and the system state after it. */
export function seal(
  happenings: readonly Happening[],
  system: SystemState,
  at: Instant,
  dice: Dice,
): { readonly rows: readonly LedgerRow[]; readonly system: SystemState } {
  if (happenings.length === 0) return { rows: [], system };
  const commit = system.lastCommit + 1;
  const rows = happenings.map(({ event, year, personId, by }, index): LedgerRow => {
    const content = JSON.stringify(event);
    const salt = bytesToHex(dice.bytes(SALT_BYTES));
    const number = system.lastEvent + index + 1;
    return {
      number,
      commit,
      at,
      year,
      personId,
      type: event.type,
      by,
      content,
      salt,
      contentHash: digest(salt + content),
      chainHash: "",
    };
  });
  const chainHead = linkChain(system.chainHead, rows);
  const last = rows.length - 1;
  return {
    rows: rows.map((row, index) => (index === last ? { ...row, chainHash: chainHead } : row)),
    system: { ...system, lastCommit: commit, lastEvent: system.lastEvent + rows.length, chainHead },
  };
}
