import type { Cycle } from "../domain/cycle.ts";
import { digestItem } from "../domain/digest.ts";
import type { Invitation } from "../domain/letters.ts";
import type { Reminder } from "../domain/reminders.ts";
import { normalizeAddress } from "../domain/roster-rules.ts";
import type { Book, OutboxRow } from "./book.ts";
import { outboxRowOf } from "./deliver.ts";
import type { Draft } from "./draft.ts";

/** Lines of one digest: a hundred stay under the 102 KB at which Gmail cuts a letter. */
const MOST_ITEMS = 100;

/** What one person finds in their mail this morning. */
interface Post {
  readonly to: string;
  readonly kept: OutboxRow[];
  readonly reminders: Reminder[];
}

function postByRecipient(kept: readonly OutboxRow[], reminders: readonly Reminder[]): readonly Post[] {
  const posts = new Map<string, Post>();
  const postOf = (to: string): Post => {
    const key = normalizeAddress(to);
    const post = posts.get(key) ?? { to, kept: [], reminders: [] };
    posts.set(key, post);
    return post;
  };
  for (const row of kept) postOf(row.to).kept.push(row);
  for (const reminder of reminders) postOf(reminder.to).reminders.push(reminder);
  return [...posts.values()];
}

function inParts<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

function placeOf({ purpose, subject }: Invitation): string {
  return `${purpose} ${subject}`;
}

/** Everything that waits for one approver, behind one link. */
export function queueInvitation(approver: string, year: number): Invitation {
  return { purpose: "queue", subject: String(year), approver, version: 0, row: 0 };
}

/** Reminders of one's own form lead to no list of other people's dossiers. */
function asksApprover({ task }: Reminder): boolean {
  return task !== "submit" && task !== "supplement";
}

function writePost({ to, kept, reminders }: Post, draft: Draft, cycle: Cycle): void {
  const approves = kept.length > 0 || reminders.some(asksApprover);
  const queue = approves ? { queue: queueInvitation(to, cycle.year) } : {};
  const items = new Map(
    kept.flatMap((row) => digestItem(row.letter)).map((item) => [placeOf(item.invitation), item]),
  );
  if (items.size === 0) {
    draft.write({ to, letter: { template: "reminder", reminders, ...queue }, invites: false }, cycle);
    return;
  }
  inParts([...items.values()], MOST_ITEMS).forEach((part, index) => {
    const due = index === 0 && reminders.length > 0 ? { reminders } : {};
    draft.write({ to, letter: { template: "digest", items: part, ...due, ...queue }, invites: false }, cycle);
  });
}

/**
 * The morning's letters: what was kept for the digest and what is due, one letter a recipient; of two kept letters about
 * the same step the later counts. The kept ones are marked as folded.
 */
export function writeMorningLetters(
  book: Book,
  reminders: readonly Reminder[],
  draft: Draft,
  cycle: Cycle,
): void {
  const kept = book.outbox.map(({ value }) => value).filter((row) => row.status === "forDigest");
  for (const post of postByRecipient(kept, reminders)) writePost(post, draft, cycle);
  draft.refile(kept.map((row) => ({ row: outboxRowOf(row), value: { ...row, status: "folded" } })));
}
