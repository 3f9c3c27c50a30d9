/** Writes the .docx templates: `npx tsx document-templates/builder/build-templates.ts`. They are committed, and the Office edits its own copy. */
import { writeFileSync } from "node:fs";
import { annualReport } from "./annual-report.ts";
import { assessmentForms } from "./assessment-forms.ts";
import { certificates } from "./certificates.ts";
import { commendedList } from "./commended-list.ts";
import { inspectionFile } from "./inspection-file.ts";
import { minutes } from "./minutes.ts";
import { publicList, registrationList } from "./name-lists.ts";
import { pack } from "./pack.ts";
import { proposalSubmission } from "./proposal-submission.ts";
import { recognitionDecision } from "./recognition-decision.ts";
import { unitProposal } from "./unit-proposal.ts";
import { unitScoreSheet } from "./unit-score-sheet.ts";

const folder = new URL("../", import.meta.url);
writeFileSync(new URL("annual-report.docx", folder), await pack(annualReport()));
writeFileSync(new URL("inspection-file.docx", folder), await pack(inspectionFile()));
writeFileSync(new URL("minutes.docx", folder), await pack(minutes()));
writeFileSync(new URL("proposal-submission.docx", folder), await pack(proposalSubmission()));
writeFileSync(new URL("public-list.docx", folder), await pack(publicList()));
writeFileSync(new URL("registration-list.docx", folder), await pack(registrationList()));
writeFileSync(new URL("recognition-decision.docx", folder), await pack(recognitionDecision()));
writeFileSync(new URL("assessment-forms.docx", folder), await pack(assessmentForms()));
writeFileSync(new URL("certificates.docx", folder), await pack(certificates()));
writeFileSync(new URL("commended-list.docx", folder), await pack(commendedList()));
writeFileSync(new URL("unit-proposal.docx", folder), await pack(unitProposal()));
writeFileSync(new URL("unit-score-sheet.docx", folder), await pack(unitScoreSheet()));
