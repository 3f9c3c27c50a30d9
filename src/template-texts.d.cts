/** The texts of `document-templates/*.docx` in base64, by the file's name; read at the first call. */
export function templateTexts(): {
  readonly annualReport: string;
  readonly inspectionFile: string;
  readonly assessmentForms: string;
  readonly associationList: string;
  readonly campaignNotice: string;
  readonly poster: string;
  readonly websiteArticle: string;
  readonly certificates: string;
  readonly commendedList: string;
  readonly unitProposal: string;
  readonly unitScoreSheet: string;
  readonly minutes: string;
  readonly proposalSubmission: string;
  readonly publicList: string;
  readonly recognitionDecision: string;
  readonly registrationList: string;
  readonly fiveYearReview: string;
  readonly tenYearReview: string;
  readonly yearPlan: string;
};
