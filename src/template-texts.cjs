/**
 * The Word templates in base64, in a file beside the script that is read when setup or a first paper needs one: a tenth
 * of a megabyte that every call of Google's would otherwise load.
 */
exports.templateTexts = () => ({
  annualReport: require("../document-templates/annual-report.docx"),
  inspectionFile: require("../document-templates/inspection-file.docx"),
  assessmentForms: require("../document-templates/assessment-forms.docx"),
  associationList: require("../document-templates/association-list.docx"),
  campaignNotice: require("../document-templates/campaign-notice.docx"),
  poster: require("../document-templates/poster.docx"),
  websiteArticle: require("../document-templates/website-article.docx"),
  certificates: require("../document-templates/certificates.docx"),
  commendedList: require("../document-templates/commended-list.docx"),
  unitProposal: require("../document-templates/unit-proposal.docx"),
  unitScoreSheet: require("../document-templates/unit-score-sheet.docx"),
  minutes: require("../document-templates/minutes.docx"),
  proposalSubmission: require("../document-templates/proposal-submission.docx"),
  publicList: require("../document-templates/public-list.docx"),
  recognitionDecision: require("../document-templates/recognition-decision.docx"),
  registrationList: require("../document-templates/registration-list.docx"),
  fiveYearReview: require("../document-templates/five-year-review.docx"),
  tenYearReview: require("../document-templates/ten-year-review.docx"),
  yearPlan: require("../document-templates/year-plan.docx"),
});
