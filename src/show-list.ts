import type { OpenedList } from "./app/open-list.ts";
import type { Decided, Proposed, Revoked } from "./domain/dossier.ts";
import { rosterDifferences } from "./domain/list-changes.ts";
import type { Page } from "./pages/page.ts";

/** The page of a list, as it stands now: to decide, decided, or sent back. */
export function showList(opened: OpenedList, token: string): Page {
  const { list, members, cycle, streakOf, names, next } = opened;
  const shown = { number: list.number, compiledAt: list.compiledAt, contentHash: list.contentHash };
  switch (list.status) {
    case "decided":
      return {
        kind: "recorded-list",
        cycle,
        list: shown,
        people: members.filter(
          (member): member is Decided | Revoked => "proposal" in member && "decision" in member,
        ),
        decidedAt: list.decidedAt,
        decidedBy: list.decidedBy,
        decisionNumber: list.decisionNumber,
        decisionDate: list.decisionDate,
        signer: list.signer,
      };
    case "sentBack":
      return {
        kind: "sent-back-list",
        cycle,
        list: shown,
        sentBackAt: list.decidedAt,
        sentBackBy: list.decidedBy,
        reason: list.sentBackReason,
        next: next && { number: next.number, differences: rosterDifferences(list, next, names) },
      };
    case "undecided": {
      const people = members
        .filter((member): member is Proposed => member.state === "Proposed")
        .map((dossier) => ({ dossier, streak: dossier.proposal.proposed ? streakOf(dossier.personId) : 0 }));
      const { changes, onBehalfOf } = opened;
      return { kind: "decide", token, version: list.number, cycle, list: shown, people, changes, onBehalfOf };
    }
  }
}
