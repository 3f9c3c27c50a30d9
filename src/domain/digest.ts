import { dossierKey } from "./dossier.ts";
import type { DigestItem, Invitation, Letter, StandIn } from "./letters.ts";
import { normalizeAddress } from "./roster-rules.ts";

/** A letter and whom it goes to. */
interface Sent {
  readonly to: string;
  readonly letter: Letter;
}

function turnOf(to: string, { purpose, subject }: Pick<Invitation, "purpose" | "subject">): string {
  return `${normalizeAddress(to)} ${purpose} ${subject}`;
}

/** Whose turn it is at what, from the letters that would go out about everything that waits now. */
export function turnsOf(letters: readonly Sent[]): ReadonlySet<string> {
  return new Set(
    letters.flatMap(({ to, letter }) => ("invitation" in letter ? [turnOf(to, letter.invitation)] : [])),
  );
}

/**
 * Whether a letter kept for the digest still asks for something: what was done, withdrawn or given to somebody else since
 * it was kept does not belong into the morning's list of what waits.
 */
export function stillAsks({ to, letter }: Sent, turns: ReadonlySet<string>): boolean {
  if (letter.template === "prepared") {
    const year = Number(letter.invitation.subject);
    return letter.people.some(({ id }) =>
      turns.has(turnOf(to, { purpose: "unit", subject: dossierKey(year, id) })),
    );
  }
  return !("invitation" in letter) || turns.has(turnOf(to, letter.invitation));
}

/** In whose place it is asked; empty for nobody's. */
function inPlaceOf(standIn: StandIn | undefined): string {
  return standIn?.onBehalfOf === undefined ? "" : ` (thay ${standIn.onBehalfOf})`;
}

/** What a letter with a link becomes as one line of the morning's digest; nothing for letters without a link. */
export function digestItem(letter: Letter): readonly DigestItem[] {
  switch (letter.template) {
    case "unit-step": {
      const { personName, personId, unitName, due, invitation } = letter;
      const objector = letter.council ? "Hội đồng xét" : "Công đoàn";
      const why =
        letter.objection !== "" ? ` (${objector} không nhất trí)` : letter.again ? " (nộp lại)" : "";
      const place = inPlaceOf(letter.standIn);
      return [
        { title: `Thẩm định: ${personName} (${personId}), ${unitName}${why}${place}`, due, invitation },
      ];
    }
    case "union-step": {
      const { personName, personId, unitName, due, invitation } = letter;
      const giver = letter.council ? "Hội đồng xét" : "Công đoàn";
      const place = inPlaceOf(letter.standIn);
      return [
        { title: `Ý kiến ${giver}: ${personName} (${personId}), ${unitName}${place}`, due, invitation },
      ];
    }
    case "prepare-step": {
      const { personName, personId, unitName, due, invitation } = letter;
      const title = `Chuẩn bị thẩm định: ${personName} (${personId}), ${unitName}`;
      return [{ title, due, invitation }];
    }
    case "prepared": {
      const { people, due, invitation } = letter;
      return [{ title: `Xác nhận thẩm định ${people.length} hồ sơ do cấp phó chuẩn bị`, due, invitation }];
    }
    case "review-requested": {
      const { personName, personId, unitName, due, invitation } = letter;
      const title = `Trả lời đề nghị xem xét lại: ${personName} (${personId}), ${unitName}`;
      return [{ title, due, invitation }];
    }
    case "list-to-decide":
      return [
        {
          title: `Phê duyệt danh sách số ${letter.listNumber}: ${letter.proposed} người đề nghị công nhận${inPlaceOf(letter.standIn)}`,
          due: letter.due,
          invitation: letter.invitation,
        },
      ];
    default:
      return [];
  }
}
