/** One thing that is otherwise on Google than in the local workspace. */
export interface Difference {
  readonly area: string;
  readonly google: string;
  readonly here: string;
}

/**
 * What the local workspace is known to do otherwise. `emulator/DIFFERENCES.md` is made of it (`npm run differences`);
 * what it lacks altogether throws `unsupported("…")` and need not stand here.
 */
export const differences: readonly Difference[] = [
  {
    area: "Formulas",
    google: "Google computes them, with all its functions.",
    here: "IronCalc computes them. A function it lacks gives #NAME?, which a test sees; INDIRECT and OFFSET end the run.",
  },
  {
    area: "Formulas",
    google: "Under vi_VN a script's formula may be taken with commas; projects report both.",
    here: "Under vi_VN a formula with commas between arguments is refused: scripts set en_US, write, and set vi_VN back.",
  },
  {
    area: "Number formats",
    google: "Every pattern is shown.",
    here: "Patterns of numbers, shares, days and times are shown; any other ends the run instead of showing something else.",
  },
  {
    area: "Protection",
    google:
      "Protected ranges bind everybody but the owner and the editors named; those that only warn ask everybody.",
    here: "Only the owner types into the workbook, and is asked before changing any protected cell. Scripts are not bound.",
  },
  {
    area: "Data validation",
    google: "Every kind of rule; choices drop down.",
    here: "Lists, ranges, days, e-mail addresses, numbers and texts are checked as people type: refused where strict, else marked. Choices do not drop down; other strict rules end the typing by name.",
  },
  {
    area: "Alerts",
    google: "`Ui.alert` suspends the script until a button is pressed.",
    here: "It is shown when the script has ended, as if OK had been pressed; a choice of buttons ends the run by name.",
  },
  {
    area: "Forms",
    google: "Who may answer a new form that names no responder depends on the account.",
    here: "Anybody may, until somebody is named; then only they, and the owner.",
  },
  {
    area: "Forms",
    google: "Some twenty kinds of items, validation of text, quizzes, branching.",
    here: "The seven kinds that our forms use; the others end the run by name.",
  },
  {
    area: "Spreadsheets",
    google: "A script opens any spreadsheet its user may.",
    here: "There is one: the one the script is bound to.",
  },
  {
    area: "Clock triggers",
    google: "They fire within the hour, or 15 minutes around `nearMinute`, at a time that Google draws.",
    here: "They fire at the exact minute, so that a run repeats; lateness, loss, doubles and blanks are dealt by the test.",
  },
  {
    area: "Locks",
    google: "A lock let go while another execution waits for it goes to one that waits.",
    here: "So it does among executions that alternate; one that cut in at a call waits out its timeout.",
  },
  {
    area: "Time",
    google: "Calls take as long as they take.",
    here: "Each call has a fixed modelled time (`emulator/core/costs.ts`), the middle of what public projects report.",
  },
  {
    area: "Mail quota",
    google: "A Workspace account has 1,500 recipients a day, 2,000 where all are in its domain.",
    here: "1,500, wherever they are.",
  },
  {
    area: "Mail",
    google: "Google adds headers of its own (DKIM, Received) and draws the Message-ID.",
    here: "The source of a message carries what the script gave, with a Message-ID that repeats from run to run.",
  },
  {
    area: "Drive",
    google: "A .docx becomes a Google Doc, and a Doc's export is made anew.",
    here: "A Google Doc keeps the .docx it was made of, and exports that.",
  },
  {
    area: "Drive",
    google: "A Google Doc exported as PDF is a PDF of its pages.",
    here: "The script gets a PDF of one page that stands for them, the same bytes each time; whoever opens it in the local workspace sees the pages as LibreOffice sets them.",
  },
  {
    area: "Drive",
    google: "With the scope drive.file a script sees files it made and files opened with it.",
    here: "It sees the files it made.",
  },
  {
    area: "Web app",
    google: "Served from googleusercontent.com, below Google's banner where the account is a consumer's.",
    here: "Served in a sandboxed frame without the banner.",
  },
  {
    area: "Logs",
    google: "Logger and console write to Cloud Logging.",
    here: "Lines are kept for the execution and then gone.",
  },
];
