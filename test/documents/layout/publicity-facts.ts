import { packageFacts } from "../../../src/domain/package-facts.ts";
import { NOT_ISSUED } from "../../../src/domain/paper-issue.ts";
import type { ArticleFacts, CampaignFacts, PosterFacts } from "../../../src/domain/publicity.ts";
import type { Cohort } from "./cohorts.ts";

const BY_ORDER = { ...NOT_ISSUED, office: "TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG", signer: "Nông Thị Yến" };

const URL = `https://docs.google.com/forms/d/e/1FAIpQLS${"x".repeat(50)}/viewform`;

export function campaignFacts({ cycle }: Cohort): CampaignFacts {
  return { cycle, issue: BY_ORDER, registrationUrl: URL, selfAssessmentUrl: URL };
}

export function posterFacts({ cycle }: Cohort): PosterFacts {
  return { cycle, form: "registration", url: URL };
}

export function articleFacts(cohort: Cohort): ArticleFacts {
  return { cycle: cohort.cycle, figures: packageFacts(cohort, "").figures };
}

/** The list replaces another where the cohort is the sample agency. */
export function associationFacts(cohort: Cohort) {
  const replaces = cohort.name === "the sample agency" ? "lần 1, ngày 27/11/2026" : "";
  const issue = { ...NOT_ISSUED, number: "15", date: "2026-11-27" };
  return { facts: packageFacts(cohort, replaces), issue };
}
