import { readFileSync } from "node:fs";
import { annualReport } from "../../../src/documents/annual-report.ts";
import { assessmentForms } from "../../../src/documents/assessment-forms.ts";
import { associationList } from "../../../src/documents/association-list.ts";
import { campaignNotice } from "../../../src/documents/campaign-notice.ts";
import { certificates } from "../../../src/documents/certificates.ts";
import { commendedList } from "../../../src/documents/commended-list.ts";
import { minutes } from "../../../src/documents/minutes.ts";
import { publicList, registrationList } from "../../../src/documents/name-lists.ts";
import { poster } from "../../../src/documents/poster.ts";
import { programmeReview } from "../../../src/documents/programme-review.ts";
import { proposalSubmission } from "../../../src/documents/proposal-submission.ts";
import { recognitionDecision } from "../../../src/documents/recognition-decision.ts";
import { unitProposal } from "../../../src/documents/unit-proposal.ts";
import { unitScoreSheet } from "../../../src/documents/unit-score-sheet.ts";
import { websiteArticle } from "../../../src/documents/website-article.ts";
import { yearPlan } from "../../../src/documents/year-plan.ts";
import { FIVE_YEARS, TEN_YEARS } from "../../../src/domain/programme-review.ts";
import type { Outcome } from "../../../src/domain/refusal.ts";
import type { Cohort } from "./cohorts.ts";
import * as facts from "./facts.ts";
import type { PageForm } from "./page-findings.ts";
import type { PaperForm } from "./part-findings.ts";
import * as publicity from "./publicity-facts.ts";
import * as reports from "./report-facts.ts";

/** A part of a document with pages of its own. */
export interface SectionForm extends PageForm {
  /** A paper with head and title; else an annex, alone (`PHỤ LỤC`) or one of several (`Phụ lục I`), or neither. */
  readonly of: PaperForm | "single-annex" | "annex" | "other";
}

/** One of the papers as it must be laid out. */
export interface LaidPaper {
  /** Name of its template in `document-templates`. */
  readonly template: string;
  /** Its sections in order; the last stands for all further ones. */
  readonly sections: readonly SectionForm[];
  /** A field that no edited template may lose; `Nam` where left out. */
  readonly keeps?: string;
  /** Its letters, where they are others than the decree's: of what is no official document. */
  readonly font?: string;
  /** Colours of text beside black. */
  readonly colours?: readonly string[];
  /** The paper made for these people; undefined where there is none to make. */
  readonly make: (cohort: Cohort, template: string) => Outcome<string> | undefined;
}

const PAPER = { number: true, date: true, recipients: true, closed: true } as const;
const RECORD = { number: false, date: true, recipients: false, closed: false } as const;
const ANNEX: SectionForm = { of: "single-annex" };

/** Every paper, a line each: what is made, and how it must look. */
export const LAID_PAPERS: readonly LaidPaper[] = [
  {
    template: "recognition-decision",
    sections: [{ of: { ...PAPER, head: "agency", kind: "QUYẾT ĐỊNH" } }, ANNEX],
    make: (cohort, template) => recognitionDecision(facts.listFacts(cohort), template),
  },
  {
    template: "proposal-submission",
    sections: [{ of: { ...PAPER, head: "inside", kind: "TỜ TRÌNH" } }, ANNEX],
    make: (cohort, template) => proposalSubmission(facts.submissionFacts(cohort), template),
  },
  {
    template: "minutes",
    sections: [{ of: { ...PAPER, head: "agency", kind: "BIÊN BẢN", date: false, recipients: false } }],
    make: (cohort, template) => minutes(facts.minutesFacts(cohort), template),
  },
  {
    template: "registration-list",
    sections: [ANNEX],
    make: (cohort, template) => registrationList(facts.registrationFacts(cohort), template),
  },
  {
    template: "public-list",
    sections: [ANNEX],
    make: (cohort, template) => {
      const named = facts.publicFacts(cohort);
      return named.people.length === 0 ? undefined : publicList(named, template);
    },
  },
  {
    template: "commended-list",
    sections: [ANNEX],
    make: (cohort, template) => {
      const commended = facts.commendedFacts(cohort);
      return commended.people.length === 0 ? undefined : commendedList(commended, template);
    },
  },
  {
    template: "certificates",
    sections: [{ of: "other", landscape: true, numbered: false }],
    colours: ["9C1C1C"],
    make: (cohort, template) => {
      const certified = facts.certificateFacts(cohort);
      return certified.people.length === 0 ? undefined : certificates(certified, template);
    },
  },
  {
    template: "unit-score-sheet",
    sections: [{ of: { ...RECORD, head: "inside", kind: "BẢNG ĐIỂM" }, landscape: true }],
    make: (cohort, template) => unitScoreSheet(facts.scoreSheetFacts(cohort), template),
  },
  {
    template: "unit-proposal",
    sections: [{ of: { ...RECORD, head: "inside", kind: "DANH SÁCH" } }],
    make: (cohort, template) => unitProposal(facts.unitProposalFacts(cohort), template),
  },
  {
    template: "assessment-forms",
    sections: [{ of: { ...RECORD, head: "inside", kind: "PHIẾU TỰ ĐÁNH GIÁ, THẨM ĐỊNH" } }],
    make: (cohort, template) => assessmentForms(facts.assessmentFacts(cohort), template),
  },
  {
    template: "annual-report",
    sections: [{ of: { ...PAPER, head: "agency", kind: "BÁO CÁO" } }, { of: "annex", landscape: true }],
    make: (cohort, template) => annualReport(reports.reportFacts(cohort), template),
  },
  {
    template: "year-plan",
    sections: [{ of: { ...PAPER, head: "agency", kind: "KẾ HOẠCH" } }],
    make: (cohort, template) => yearPlan(reports.planFacts(cohort), template),
  },
  {
    template: "five-year-review",
    keeps: "DenNam",
    sections: [{ of: { ...PAPER, head: "agency", kind: "BÁO CÁO" } }, { of: "annex", landscape: true }],
    make: (cohort, template) => programmeReview(reports.reviewFacts(cohort, FIVE_YEARS), template),
  },
  {
    template: "ten-year-review",
    keeps: "DenNam",
    sections: [{ of: { ...PAPER, head: "agency", kind: "BÁO CÁO" } }, { of: "annex", landscape: true }],
    make: (cohort, template) => programmeReview(reports.reviewFacts(cohort, TEN_YEARS), template),
  },
  {
    template: "campaign-notice",
    sections: [{ of: { ...PAPER, head: "agency", kind: "THÔNG BÁO" } }],
    make: (cohort, template) => campaignNotice(publicity.campaignFacts(cohort), template),
  },
  {
    template: "association-list",
    sections: [ANNEX],
    make: (cohort, template) => associationList(publicity.associationFacts(cohort), template),
  },
  {
    template: "website-article",
    sections: [{ of: "other" }],
    make: (cohort, template) => websiteArticle(publicity.articleFacts(cohort), template),
  },
  {
    template: "poster",
    sections: [{ of: "other", paper: "A3", numbered: false }],
    font: "Arial",
    colours: ["0B4F54", "1F2D33", "FFFFFF"],
    make: (cohort, template) => poster(publicity.posterFacts(cohort), template),
  },
];

/** The committed template (.docx, base64). */
export function templateOf(name: string): string {
  return readFileSync(new URL(`../../../document-templates/${name}.docx`, import.meta.url)).toString(
    "base64",
  );
}
