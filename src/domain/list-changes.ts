import type { Dossier, Proposed } from "./dossier.ts";
import { total } from "./scoring.ts";

/** A member of a list, by which the list is compared. */
type Member = Extract<Dossier, { proposal: unknown }>;

function isMember(dossier: Dossier): dossier is Member {
  return "proposal" in dossier;
}

function named({ name, personId }: Pick<Dossier, "name" | "personId">): string {
  return `${name} (${personId})`;
}

/** What a member's line said and now says, in words. */
function differences(before: Member, after: Member): readonly string[] {
  const scores = before.appraisal.scores.flatMap((score, index) => {
    const now = after.appraisal.scores[index];
    return now === score ? [] : [`chỉ số ${index + 1}: ${score} → ${now}`];
  });
  const totals =
    scores.length === 0 ? [] : [`tổng: ${total(before.appraisal.scores)} → ${total(after.appraisal.scores)}`];
  const said = ({ proposed }: Proposed["proposal"]) => (proposed ? "được đề nghị" : "chưa được đề nghị");
  const proposal =
    before.proposal.proposed === after.proposal.proposed
      ? []
      : [`${said(before.proposal)} → ${said(after.proposal)}`];
  const cause =
    before.proposal.cause === after.proposal.cause || proposal.length > 0 ? [] : ["nguyên nhân đã khác"];
  return [...scores, ...totals, ...proposal, ...cause];
}

/**
 * What changed in a list since it was sent, one line a person, in words. `before` holds the members as they were then;
 * both in any order.
 */
export function listChanges(before: readonly Dossier[], after: readonly Dossier[]): readonly string[] {
  const now = new Map(after.filter(isMember).map((member) => [member.personId, member]));
  const then = new Set(before.map(({ personId }) => personId));
  const changed = before.filter(isMember).flatMap((member) => {
    const found = now.get(member.personId);
    if (!found) return [`${named(member)}: không còn trong danh sách`];
    const lines = differences(member, found);
    return lines.length === 0 ? [] : [`${named(member)}: ${lines.join("; ")}`];
  });
  const added = after
    .filter((member) => isMember(member) && !then.has(member.personId))
    .map((member) => `${named(member)}: không có trong danh sách đã trình`);
  return [...changed, ...added];
}

/** Whom a list names. */
interface Named {
  readonly proposed: readonly string[];
  readonly notProposed: readonly string[];
}

/** How a list compiled later differs from an earlier one in whom it names, one line a person. `names`: Mã CCVC → họ tên. */
export function rosterDifferences(
  earlier: Named,
  later: Named,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const who = (id: string) => `${names.get(id) ?? id} (${id})`;
  const all = ({ proposed, notProposed }: Named) => [...proposed, ...notProposed];
  const gone = all(earlier).filter((id) => !all(later).includes(id));
  const come = all(later).filter((id) => !all(earlier).includes(id));
  const raised = later.proposed.filter((id) => earlier.notProposed.includes(id));
  const lowered = later.notProposed.filter((id) => earlier.proposed.includes(id));
  return [
    ...gone.map((id) => `${who(id)}: không còn trong danh sách`),
    ...come.map((id) => `${who(id)}: thêm vào danh sách`),
    ...raised.map((id) => `${who(id)}: nay được đề nghị`),
    ...lowered.map((id) => `${who(id)}: nay không được đề nghị`),
  ];
}
