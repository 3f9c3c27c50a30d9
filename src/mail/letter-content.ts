import type { Invitation, Letter, Letterhead } from "../domain/letters.ts";
import type { LetterContent } from "./content.ts";
import { appraisalLetter } from "./letters/appraisal-letters.ts";
import { digest, listToDecide, reportMade, unionStep, unitStep } from "./letters/approver-letters.ts";
import { decisionCorrected, decisionSigned, titleRevoked } from "./letters/decision-letters.ts";
import { listSentBack } from "./letters/list-letters.ts";
import { notTaken, received, registered, result, returned } from "./letters/person-letters.ts";
import {
  appraised,
  dismissed,
  noLongerWaits,
  ownPageBlock,
  reviewAnswered,
  reviewRequested,
  withdrawn,
} from "./letters/person-matters.ts";

import { reminder } from "./letters/reminder-letter.ts";
import { resultsPackage } from "./letters/results-package.ts";
import { systemFindings } from "./letters/system-letters.ts";

/** What a letter says; the way to their own page stands last in every letter to a person. */
export function letterContent(
  letter: Letter,
  head: Letterhead,
  urlOf: (invitation: Invitation) => string,
): LetterContent {
  const content =
    letter.template === "system-findings" ? systemFindings(letter) : contentOf(letter, head, urlOf);
  const ownPage = "ownPage" in letter ? letter.ownPage : undefined;
  return ownPage ? { ...content, blocks: [...content.blocks, ownPageBlock(urlOf(ownPage))] } : content;
}

/** What a letter says, by its template. */
function contentOf(
  letter: Exclude<Letter, { readonly template: "system-findings" }>,
  head: Letterhead,
  urlOf: (invitation: Invitation) => string,
): LetterContent {
  switch (letter.template) {
    case "unit-step":
      return unitStep(letter, head, urlOf);
    case "union-step":
      return unionStep(letter, head, urlOf);
    case "list-to-decide":
      return listToDecide(letter, head, urlOf);
    case "digest":
      return digest(letter, head, urlOf);
    case "reminder":
      return reminder(letter, head, urlOf);
    case "prepare-step":
    case "prepared":
    case "return-taken-back":
      return appraisalLetter(letter, head, urlOf);
    case "report-made":
      return reportMade(letter, head);
    case "registered":
      return registered(letter, head);
    case "received":
      return received(letter, head);
    case "not-taken":
      return notTaken(letter, head);
    case "returned":
      return returned(letter, head);
    case "result":
      return result(letter, head);
    case "withdrawn":
      return withdrawn(letter, head);
    case "no-longer-waits":
      return noLongerWaits(letter, head);
    case "appraised":
      return appraised(letter, head);
    case "review-requested":
      return reviewRequested(letter, head, urlOf);
    case "review-answered":
      return reviewAnswered(letter, head);
    case "dismissed":
      return dismissed(letter, head);
    case "decision-signed":
      return decisionSigned(letter, head);
    case "decision-corrected":
      return decisionCorrected(letter);
    case "list-sent-back":
      return listSentBack(letter, head);
    case "results-package":
      return resultsPackage(letter, head);
    case "title-revoked":
      return titleRevoked(letter, head);
  }
}
