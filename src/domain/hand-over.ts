import type { Invitation, Letter, LinkPurpose } from "./letters.ts";
import { sameAddress } from "./roster-rules.ts";
import type { Addressed } from "./telling.ts";

/** A letter about a step that was written before: to whom, about what, when. */
export interface AskedBefore {
  readonly to: string;
  readonly purpose: LinkPurpose;
  readonly subject: string;
  /** Letters are numbered in their order: of two the higher is the later. */
  readonly number: number;
  /** Letters of one moment were written together: the appraiser's and the deputy's. */
  readonly at: string;
}

function invitationOf(letter: Letter): Invitation | undefined {
  return "invitation" in letter ? letter.invitation : undefined;
}

function keyOf({ purpose, subject }: Pick<Invitation, "purpose" | "subject">): string {
  return `${purpose} ${subject}`;
}

/** What was written about before, from a letter in the outbox; nothing where it invites to no step. */
export function askedBefore(
  to: string,
  letter: Letter,
  { number, at }: Pick<AskedBefore, "number" | "at">,
): readonly AskedBefore[] {
  const invitation = invitationOf(letter);
  if (!invitation) return [];
  return [{ to, purpose: invitation.purpose, subject: invitation.subject, number, at }];
}

/** Of each step, those who were written to last. */
function lastAsked(asked: readonly AskedBefore[]): ReadonlyMap<string, readonly AskedBefore[]> {
  const last = new Map<string, readonly AskedBefore[]>();
  for (const one of [...asked].sort((first, second) => first.number - second.number)) {
    const others = last.get(keyOf(one)) ?? [];
    const [newest] = others;
    last.set(keyOf(one), newest?.at === one.at ? [...others, one] : [one]);
  }
  return last;
}

/**
 * The letters of steps whose holder changed since the last letter about them: a delegation began or ended, a council took
 * the union's place, units merged, a unit has a new head.
 * @param waiting the letters that would go out now about everything that waits; of each step the holder's first
 * @param asked what was written before, in any order
 */
export function handOvers(
  waiting: readonly Addressed[],
  asked: readonly AskedBefore[],
): readonly Addressed[] {
  const last = lastAsked(asked);
  const changed = new Map<string, boolean>();
  return waiting.filter(({ to, letter }) => {
    const invitation = invitationOf(letter);
    if (!invitation) return false;
    const key = keyOf(invitation);
    const told = last.get(key)?.some((one) => sameAddress(one.to, to)) ?? false;
    if (!changed.has(key)) changed.set(key, !told);
    return changed.get(key);
  });
}
