import type { Dossier } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";
import type { Letter } from "./letters.ts";
import { total } from "./scoring.ts";
import { isOutstanding } from "./streak.ts";
import type { Addressed } from "./telling.ts";

type Event<T extends DossierEvent["type"]> = DossierEvent & { readonly type: T };

function tell(dossier: Dossier, letter: Letter): readonly Addressed[] {
  return dossier.email === "" ? [] : [{ to: dossier.email, letter, invites: false }];
}

/** The result, with scores and reasons; number and date as far as they are known. */
function tellResult(after: Dossier): readonly Addressed[] {
  if (after.state !== "Recognised" && after.state !== "NotRecognised") return [];
  const { decision, appraisal } = after;
  return tell(after, {
    template: "result",
    personName: after.name,
    recognised: decision.recognised,
    outstanding: isOutstanding(decision.streak),
    streak: decision.streak,
    scores: appraisal.scores,
    total: total(appraisal.scores),
    cause: decision.cause,
    appraisalReason: appraisal.reason,
    decisionNumber: decision.number,
    decisionDate: decision.date,
  });
}

/** A second letter only to whom the first one could not say the number, or to whom the document says otherwise. */
function tellSigned(
  event: Event<"DecisionSigned">,
  before: Dossier | undefined,
  after: Dossier,
): readonly Addressed[] {
  if (event.struckOut !== undefined) return tellResult(after);
  const told = before && "decision" in before && before.decision.number !== "";
  if (after.state !== "Recognised" || told) return [];
  const { number, date, signer } = event.signed;
  const { name: personName, year } = after;
  const { streak } = after.decision;
  return tell(after, { template: "decision-signed", personName, year, streak, number, date, signer });
}

/** What a person is told of a decision, and of what becomes of it later. */
export function tellDecision(
  event: Event<
    "DossierRecognised" | "DossierNotRecognised" | "DecisionSigned" | "DecisionCorrected" | "TitleRevoked"
  >,
  before: Dossier | undefined,
  after: Dossier,
): readonly Addressed[] {
  const { name: personName, year } = after;
  switch (event.type) {
    case "DossierRecognised":
    case "DossierNotRecognised":
      return tellResult(after);
    case "DecisionSigned":
      return tellSigned(event, before, after);
    case "DecisionCorrected": {
      if (after.state !== "Recognised") return [];
      const { what, document } = event.correction;
      return tell(after, { template: "decision-corrected", personName, year, what, document });
    }
    case "TitleRevoked": {
      const number = "decision" in after ? after.decision.number : "";
      const { document, reason } = event.revocation;
      return tell(after, { template: "title-revoked", personName, year, number, document, reason });
    }
  }
}
