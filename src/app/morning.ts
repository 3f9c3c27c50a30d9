import type { Cycle } from "../domain/cycle.ts";
import { digestItem } from "../domain/digest.ts";
import type { Invitation } from "../domain/letters.ts";
import type { Roster } from "../domain/roster.ts";
import { isOnRoll } from "../domain/roster-rules.ts";
import type { Book, OutboxRow } from "./book.ts";
import { commitDraft } from "./commit-draft.ts";
import { deliverAfterCommit, outboxRowOf } from "./deliver.ts";
import { Draft } from "./draft.ts";
import { currentCycle } from "./find-in-book.ts";
import type { Ports } from "./ports.ts";
import { digest } from "./seal.ts";
import { underLock } from "./under-lock.ts";

const LOCK_MS = 30 * 1000;

/** Lines of one digest: a hundred stay under the 102 KB at which Gmail cuts a letter. */
const MOST_ITEMS = 100;

/** Who acts on something by nobody's hand. */
const SYSTEM = "hệ thống";

function groupByRecipient(rows: readonly OutboxRow[]): ReadonlyMap<string, readonly OutboxRow[]> {
  const groups = new Map<string, OutboxRow[]>();
  for (const row of rows) {
    groups.set(row.to, [...(groups.get(row.to) ?? []), row]);
  }
  return groups;
}

function inParts<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

function placeOf({ purpose, subject }: Invitation): string {
  return `${purpose} ${subject}`;
}

/** Folds letters kept for the digest into one an approver; of two about the same step the later stays. */
function foldDigests(book: Book, draft: Draft, cycle: Cycle): void {
  const kept = book.outbox.map(({ value }) => value).filter((row) => row.status === "forDigest");
  for (const [to, rows] of groupByRecipient(kept)) {
    const items = new Map(
      rows.flatMap((row) => digestItem(row.letter)).map((item) => [placeOf(item.invitation), item]),
    );
    for (const part of inParts([...items.values()], MOST_ITEMS)) {
      draft.write({ to, letter: { template: "digest", items: part }, invites: false }, cycle);
    }
  }
  draft.refile(kept.map((row) => ({ row: outboxRowOf(row), value: { ...row, status: "folded" } })));
}

/** Follows the roll: who came or left since the dossier was written is, or is not, counted at Ngày chốt. */
function followRoll(book: Book, draft: Draft, cycle: Cycle): void {
  const people = new Map(book.roster.people.map((person) => [person.id, person]));
  const moved = book.dossiers
    .map(({ value }) => value)
    .filter((dossier) => dossier.year === cycle.year && dossier.state !== "EarlierResult")
    .map((dossier) => {
      const person = people.get(dossier.personId);
      return { dossier, onRoll: person !== undefined && isOnRoll(person, cycle.cutOff) };
    })
    .filter(({ dossier, onRoll }) => dossier.onRoll !== onRoll);
  for (const { dossier, onRoll } of moved) {
    draft.happen(dossier, { type: "RollFollowed", onRoll }, SYSTEM, cycle);
  }
}

/** What the dossiers follow of the roll, as one text. */
function rollDigest(roster: Roster, cycle: Cycle): string {
  return digest(
    JSON.stringify([
      cycle.year,
      cycle.cutOff,
      roster.people.map(({ id, joined, left }) => [id, joined, left]),
    ]),
  );
}

/** Reads what this morning needs: most mornings nothing was kept for the digest and nobody came or left. */
function readMorning(
  ports: Ports,
): { readonly book: Book; readonly cycle: Cycle; readonly followed: string } | undefined {
  const glance = ports.ledger.read({ roster: true, outbox: "statuses" });
  const cycle = currentCycle(glance);
  if (!cycle) return undefined;
  const rows = glance.letterStatuses.filter(({ value }) => value === "forDigest").map(({ row }) => row);
  const followed = rollDigest(glance.roster, cycle);
  const moved = followed !== glance.system.rollFollowed;
  if (rows.length === 0 && !moved) return undefined;
  const rest = ports.ledger.read({ outbox: { rows }, ...(moved ? { dossiers: "all" } : {}) });
  return { book: { ...rest, roster: glance.roster }, cycle, followed };
}

/** The morning run (06:00): the digest of what waits for each approver, and the roll followed. */
export function morning(ports: Ports): void {
  const committed = underLock(ports, LOCK_MS, () => {
    const read = readMorning(ports);
    if (!read) return undefined;
    const { book, cycle, followed } = read;
    const draft = new Draft(book, ports.clock.now(), ports);
    foldDigests(book, draft, cycle);
    followRoll(book, draft, cycle);
    draft.remember({ rollFollowed: followed });
    return commitDraft(draft, book, ports);
  });
  if (committed) deliverAfterCommit(committed, ports);
}
