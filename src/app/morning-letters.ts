import type { Cycle } from "../domain/cycle.ts";
import { digestItem, stillAsks, turnsOf } from "../domain/digest.ts";
import { dossierKey } from "../domain/dossier.ts";
import type { Invitation, Letter } from "../domain/letters.ts";
import { queueInvitation } from "../domain/queue-invitation.ts";
import type { Reminder } from "../domain/reminders.ts";
import { normalizeAddress } from "../domain/roster-rules.ts";
import type { Addressed } from "../domain/telling.ts";
import type { Book, OutboxRow } from "./book.ts";
import type { Draft } from "./draft.ts";

/**
 * Links of one digest: a hundred stay under the 102 KB at which Gmail cuts a letter. What is more waits behind the link to
 * everything, since an approver gets one letter a morning and no second.
 */
const MOST_ITEMS = 100;

/** What one person finds in their mail this morning. */
interface Post {
  readonly to: string;
  /** Letters with a link, kept for the digest or new this morning. */
  readonly invites: Letter[];
  readonly reminders: Reminder[];
}

/** What this morning adds to what was kept for the digest. */
export interface MorningNews {
  readonly reminders: readonly Reminder[];
  /** Links for those who newly hold a step. */
  readonly handed: readonly Addressed[];
  /** The letters that would go out about everything that waits now; undefined where nobody may act. */
  readonly waiting?: readonly Addressed[] | undefined;
}

function postByRecipient(
  kept: readonly OutboxRow[],
  { reminders, handed, waiting }: MorningNews,
): readonly Post[] {
  const posts = new Map<string, Post>();
  const postOf = (to: string): Post => {
    const key = normalizeAddress(to);
    const post = posts.get(key) ?? { to, invites: [], reminders: [] };
    posts.set(key, post);
    return post;
  };
  const turns = waiting && turnsOf(waiting);
  const stillTheirs = (row: OutboxRow) => turns === undefined || stillAsks(row, turns);
  for (const { to, letter } of [...kept.filter(stillTheirs), ...handed]) postOf(to).invites.push(letter);
  for (const reminder of reminders) postOf(reminder.to).reminders.push(reminder);
  return [...posts.values()];
}

function placeOf({ purpose, subject }: Invitation): string {
  return `${purpose} ${subject}`;
}

/** Reminders of one's own form, of the unit's report, and of the Office's own work, lead to no list of other people's dossiers. */
function asksApprover({ task }: Reminder): boolean {
  return !["submit", "supplement", "activities", "close", "package"].includes(task);
}

/** Where the recipient finds their own dossier and the way to the form, when it is that they are reminded of. */
function ownPage(
  to: string,
  reminders: readonly Reminder[],
  year: number,
): { readonly ownPage?: Invitation } {
  const own = reminders.find(({ task }) => task === "submit" || task === "supplement");
  const [whose] = own?.subjects ?? [];
  if (!whose) return {};
  const subject = dossierKey(year, whose.id);
  return { ownPage: { purpose: "person", subject, approver: to, version: 0, row: 0 } };
}

function writePost({ to, invites, reminders }: Post, draft: Draft, cycle: Cycle): void {
  const approves = invites.length > 0 || reminders.some(asksApprover);
  const ways = {
    ...(approves ? { queue: queueInvitation(to, cycle.year) } : {}),
    ...ownPage(to, reminders, cycle.year),
  };
  const items = new Map(invites.flatMap(digestItem).map((item) => [placeOf(item.invitation), item]));
  if (items.size === 0) {
    draft.write({ to, letter: { template: "reminder", reminders, ...ways }, invites: false }, cycle);
    return;
  }
  const shown = [...items.values()].slice(0, MOST_ITEMS);
  const more = items.size - shown.length;
  const letter = {
    template: "digest",
    items: shown,
    ...(more > 0 ? { more } : {}),
    ...(reminders.length > 0 ? { reminders } : {}),
    ...ways,
  } as const;
  draft.write({ to, letter, invites: false }, cycle);
}

/**
 * The morning's letters: what was kept for the digest and what is due, one letter a recipient; of what was kept
 * only what still waits for them, and of two kept letters about the same step the later. The kept ones are marked as folded.
 */
export function writeMorningLetters(book: Book, news: MorningNews, draft: Draft, cycle: Cycle): void {
  const kept = book.outbox.filter(({ value }) => value.status === "forDigest");
  const inDigest = cycle.mail === "digest";
  if (!inDigest) for (const addressed of news.handed) draft.write(addressed, cycle);
  const folded = inDigest ? news : { ...news, handed: [] };
  const letters = kept.map(({ value }) => value);
  for (const post of postByRecipient(letters, folded)) writePost(post, draft, cycle);
  draft.refile(kept.map(({ row, value }) => ({ row, value: { ...value, status: "folded" } })));
}
