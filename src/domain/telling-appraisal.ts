import { approversOf } from "./approvers.ts";
import type { Instant } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import type { Dossier } from "./dossier.ts";
import type { Letter } from "./letters.ts";
import { queueInvitation } from "./queue-invitation.ts";
import type { Staffing } from "./roster.ts";
import { normalizeAddress, sameAddress } from "./roster-rules.ts";
import type { Addressed } from "./telling.ts";

/** The deputy's letter beside the head's; none where the unit has no deputy or the deputy is the one who appraises. */
export function askDeputy(
  { to, letter }: Addressed & { readonly letter: Letter & { template: "unit-step" } },
  deputy: string | undefined,
): readonly Addressed[] {
  if (deputy === undefined || sameAddress(deputy, to)) return [];
  const { personName, personId, unitName, due, again, invitation } = letter;
  return [
    {
      to: deputy,
      letter: {
        template: "prepare-step",
        personName,
        personId,
        unitName,
        due,
        again,
        head: to,
        invitation: { ...invitation, approver: deputy },
      },
      invites: true,
    },
  ];
}

/** The person hears that nothing more is asked for. */
export function tellTakenBack(dossier: Dossier): readonly Addressed[] {
  if (dossier.state !== "Submitted" || !dossier.takenBack || dossier.email === "") return [];
  const letter = { template: "return-taken-back", personName: dossier.name, ...dossier.takenBack } as const;
  return [{ to: dossier.email, letter, invites: false }];
}

/** What telling of preparations stands on. */
export interface PreparedContext {
  readonly cycle: Cycle;
  readonly staffing: Staffing;
  readonly at: Instant;
}

/**
 * One letter to each head whose deputy has just prepared appraisals, however many; none to whoever kept their own
 * half-done work.
 */
export function tellPrepared(
  prepared: readonly Dossier[],
  by: string,
  { cycle, staffing, at }: PreparedContext,
): readonly Addressed[] {
  const posts = new Map<string, { readonly to: string; readonly people: { name: string; id: string }[] }>();
  for (const dossier of prepared) {
    const to = approversOf(dossier, staffing, cycle, at).unit?.address;
    if (to === undefined || sameAddress(to, by)) continue;
    const post = posts.get(normalizeAddress(to)) ?? { to, people: [] };
    post.people.push({ name: dossier.name, id: dossier.personId });
    posts.set(normalizeAddress(to), post);
  }
  return [...posts.values()].map(({ to, people }) => {
    const invitation = queueInvitation(to, cycle.year);
    return {
      to,
      letter: { template: "prepared", by, people, due: cycle.unitDue, invitation },
      invites: true,
    };
  });
}
