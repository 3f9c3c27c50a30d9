import type { CriteriaSet } from "../domain/criteria.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { CycleDate } from "../domain/cycle-dates.ts";
import type {
  Appraised,
  AwaitingUnion,
  Decided,
  Dossier,
  Proposed,
  Returned,
  Revoked,
  Submitted,
} from "../domain/dossier.ts";
import type { EvidenceFinding } from "../domain/evidence-findings.ts";
import type { OfficeForm } from "../domain/office-form.ts";
import type { AnswerLink } from "./client/contract.ts";
import type { FormPage } from "./page-form.ts";
import type { InspectionPage } from "./page-inspection.ts";
import type { SentBackListPage } from "./page-list.ts";
import type { PersonPage, ReviewPage } from "./page-person.ts";
import type { QueuePage } from "./page-queue.ts";

/** What a page that acts carries: the token of the state shown, and that state's version. */
interface Acting {
  readonly token: string;
  readonly version: number;
}

/** What an approver finds beside a dossier. */
interface Beside {
  readonly lastYear?: Dossier | undefined;
  readonly findings: readonly EvidenceFinding[];
  /** Who delegated to the reader; empty where the reader acts in person. */
  readonly onBehalfOf: string;
}

/** Bước đơn vị: the unit appraises one dossier. */
export interface UnitStepPage extends Acting, Beside {
  readonly kind: "unit-step";
  readonly cycle: Cycle;
  readonly criteria: CriteriaSet;
  readonly dossier: Submitted;
  /** The deputy prepares: the head confirms. */
  readonly prepares: boolean;
  /** Who appraises. */
  readonly head: string;
  /** What happened since the link was sent; empty for nothing. */
  readonly notice: string;
}

/** Bước Công đoàn: the union gives its opinion; before the unit where both work side by side. */
export interface UnionStepPage extends Acting, Beside {
  readonly kind: "union-step";
  readonly cycle: Cycle;
  readonly criteria: CriteriaSet;
  /** Công đoàn, or Hội đồng xét in its place. */
  readonly giver: string;
  /** Where self and appraised scores are compared. */
  readonly ways: readonly AnswerLink[];
  readonly dossier: AwaitingUnion | Submitted;
  readonly notice: string;
}

/** One person of a list, with what the title would be if recognised. */
export interface ListedPerson {
  readonly dossier: Proposed;
  /** Số năm liền if recognised this year; 0 where not proposed. */
  readonly streak: number;
}

/** The list (Danh sách đề nghị) as it was compiled. */
export interface ListShown {
  readonly number: number;
  readonly compiledAt: string;
  /** SHA-256, hex: the content that is approved. */
  readonly contentHash: string;
}

/** Phê duyệt danh sách: the head of the agency decides a list. */
export interface DecidePage extends Acting {
  readonly kind: "decide";
  readonly cycle: Cycle;
  readonly list: ListShown;
  /** In the order of the list; those not proposed too. */
  readonly people: readonly ListedPerson[];
  /** What changed since the list was sent, in words: it cannot be approved then. */
  readonly changes: readonly string[];
  /** Who delegated, where it is the delegate who decides; empty otherwise. */
  readonly onBehalfOf: string;
}

/** What was just done, or may be read: a message and where to go on. */
export interface DonePage {
  readonly kind: "done";
  readonly message: string;
  readonly details: readonly string[];
  readonly links: readonly AnswerLink[];
}

/** A step that is done already: shows what was recorded for this dossier. With a token a return may be taken back. */
export interface RecordedPage extends Partial<Acting> {
  readonly kind: "recorded";
  readonly cycle: Cycle;
  readonly criteria: CriteriaSet;
  readonly dossier: Submitted | Returned | AwaitingUnion | Appraised | Proposed | Decided | Revoked;
}

/** A list that is decided already: shows the recorded decision. */
export interface RecordedListPage {
  readonly kind: "recorded-list";
  readonly cycle: Cycle;
  readonly list: ListShown;
  /** Everybody on the list, decided; whose title was withdrawn since is no longer recognised, and the cause says why. */
  readonly people: readonly (Decided | Revoked)[];
  readonly decidedAt: string;
  readonly decidedBy: string;
  readonly decisionNumber: string;
  readonly decisionDate: string;
  /** Who signed, as the decision has it; empty until the signed decision is recorded. */
  readonly signer: string;
}

/** The link cannot be used: `code` chooses the heading, `message` says what was found and what to do. */
export interface RefusedPage {
  readonly kind: "refused";
  readonly code: string;
  readonly message: string;
}

/** Several Google logins in one browser break links: the page for that case explains itself. */
export interface LoginsPage {
  readonly kind: "logins";
}

/** Something broke. `message` without technical detail; `reference` finds it in the log. */
export interface ErrorPage {
  readonly kind: "error";
  readonly message: string;
  readonly reference: string;
}

/** Menu: Thiết lập. */
export interface SetupDialog extends Acting {
  readonly kind: "setup";
}

/** Menu: Mở kỳ đánh giá. The settings as read; with problems there is no button. */
export interface OpenCycleDialog extends Acting {
  readonly kind: "open-cycle";
  /** Undefined where the settings cannot be read as a cycle. */
  readonly cycle?: Cycle | undefined;
  readonly dates: readonly CycleDate[];
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  readonly people: number;
  readonly units: number;
  /** Digest of what is shown. */
  readonly confirms: string;
}

/** Menu: Lập danh sách đề nghị. */
export interface ProposeDialog extends Acting {
  readonly kind: "propose";
  readonly cycle: Cycle;
  /** Appraised by unit and union, not yet on a list. */
  readonly ready: number;
  /** Of those, how many meet both rules. */
  readonly passing: number;
  /** Submitted, but unit or union not done. */
  readonly unfinished: number;
  /** Appraised, but a request for review waits for its answer. */
  readonly underReview: number;
  /** Of those who are ready, how many may still ask for a review, and to which day the last of them. */
  readonly mayAsk?: { readonly people: number; readonly until: string };
  /** What each unit has proposed. */
  readonly units: readonly {
    readonly name: string;
    readonly ready: number;
    readonly passing: number;
    readonly unfinished: number;
    /** When the unit proposed, in words. */
    readonly proposal: string;
  }[];
  /** Whom the list will not propose, with the cause. */
  readonly notProposed: readonly {
    readonly name: string;
    readonly unitName: string;
    readonly cause: string;
  }[];
}

/** Menu: Lập báo cáo. */
export interface ReportDialog extends Acting {
  readonly kind: "report";
  readonly cycle: Cycle;
  /** Dossiers that nobody has decided: the report will count them as undecided. */
  readonly undecided: number;
}

/** Menu: Kiểm tra. */
export interface CheckDialog extends Acting {
  readonly kind: "check";
}

/** Menu, a submenu's item: a dialog that asks. */
export interface OfficeFormDialog extends Acting {
  readonly kind: "office-form";
  /** Name of the command that asks. */
  readonly command: string;
  readonly form: OfficeForm;
}

export type DialogPage = SetupDialog | OpenCycleDialog | ProposeDialog | ReportDialog | CheckDialog;

/** Whatever the web app or the sheet's menu shows. */
export type Page =
  | PersonPage
  | ReviewPage
  | UnitStepPage
  | QueuePage
  | UnionStepPage
  | DecidePage
  | DonePage
  | RecordedPage
  | RecordedListPage
  | SentBackListPage
  | FormPage
  | InspectionPage
  | RefusedPage
  | LoginsPage
  | ErrorPage
  | OfficeFormDialog
  | DialogPage;

/** Script and style of every page, as text; put in place by the build. */
export interface Assets {
  readonly script: string;
  readonly style: string;
}
