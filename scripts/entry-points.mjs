/**
 * The functions Google may call by name: the only top-level functions of the bundle. Whatever stands here can be
 * called by any visitor of the web app through `google.script.run`, so each of them guards itself.
 * Function name → parameter list.
 */
export const ENTRY_POINTS = {
  doGet: "e",
  rpc: "request",
  onOpen: "e",
  onFormSubmitBell: "e",
  onSweep: "e",
  onMorning: "e",
  onOutbox: "e",
  onGoOn: "e",
  menuSetup: "",
  menuOpenCycle: "",
  menuPropose: "",
  menuReport: "",
  menuCheck: "",
};

/**
 * The commands behind the items of the Office's submenus (`src/app/office/commands.ts`). Google calls a menu's function
 * by name and without an argument, so each has a top-level function, which opens its dialog.
 */
export const OFFICE_DIALOGS = [
  "close-cycle",
  "reopen-cycle",
  "freeze-cycle",
  "amend-cycle",
  "freeze-figures",
  "unit-figures",
  "enter-registration",
  "enter-self-assessment",
  "withdraw-for",
  "settle-attention",
  "sign-decision",
  "correct-decision",
  "revoke-title",
  "earlier-result",
  "typed-results",
  "year-totals",
  "inspection-file",
  "one-form",
  "resend-link",
  "reassign",
  "record-delegation",
  "end-delegation",
  "rule-union-step",
  "update-form",
  "restore",
  "rebuild",
  "archive-years",
  "restore-copy",
  "rotate-key",
  "record-meeting",
  "make-minutes",
  "make-paper",
  "issue-paper",
  "made-papers",
  "unit-message",
  "send-package",
  "record-delivery",
  "compare-package",
  "compare-scores",
];

/** `resend-link` → `menuResendLink`; `src/google/office-menu.ts` names it the same. */
export function menuFunction(command) {
  return `menu${command.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase())}`;
}
