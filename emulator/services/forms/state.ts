/** A form's kind of item, as `FormApp.ItemType` names it; the kinds the workspace has. */
export type FormItemType =
  | "TEXT"
  | "PARAGRAPH_TEXT"
  | "SCALE"
  | "MULTIPLE_CHOICE"
  | "CHECKBOX"
  | "SECTION_HEADER"
  | "PAGE_BREAK";

/** An item of a form. What does not belong to its type stays at its default. */
export interface FormItemState {
  /** A positive 32-bit number, as Google's. */
  readonly id: number;
  readonly type: FormItemType;
  /** Number of the question inside the item, which pre-filled addresses use (`entry.123`). */
  readonly entryId: number;
  readonly title: string;
  readonly helpText: string;
  readonly required: boolean;
  /** SCALE: 0 or 1. */
  readonly lowerBound: number;
  /** SCALE: 3 to 10. */
  readonly upperBound: number;
  readonly lowerLabel: string;
  readonly upperLabel: string;
  /** MULTIPLE_CHOICE and CHECKBOX. */
  readonly choices: readonly string[];
  /** MULTIPLE_CHOICE and CHECKBOX: has the choice "Mục khác". */
  readonly otherOption: boolean;
}

/** One answer: text, or the ticked choices of a CHECKBOX item. */
export type StoredAnswer = string | readonly string[];

/** A submitted response in the form's own store. */
export interface FormResponseState {
  readonly id: string;
  /** Epoch ms of the submission, or of the latest edit. */
  readonly at: number;
  /** Address of who submitted or last edited it; empty where the form collects none. */
  readonly email: string;
  /** Answers by item id; an unanswered item is absent. */
  readonly answers: Readonly<Record<string, StoredAnswer>>;
}

export type EmailCollection = "DO_NOT_COLLECT" | "VERIFIED" | "RESPONDER_INPUT";

export interface FormState {
  readonly id: string;
  /** The id in the address that people open (`…/d/e/<published id>/viewform`). */
  readonly publishedId: string;
  readonly title: string;
  readonly description: string;
  readonly published: boolean;
  readonly acceptingResponses: boolean;
  readonly emailCollection: EmailCollection;
  readonly allowResponseEdits: boolean;
  readonly confirmationMessage: string;
  readonly closedMessage: string;
  readonly progressBar: boolean;
  readonly limitOneResponse: boolean;
  readonly respondAgainLink: boolean;
  /** Addresses given responder access by `addPublishedReaders` (may-answer.ts). */
  readonly publishedReaders: readonly string[];
  readonly items: readonly FormItemState[];
  /** Oldest first by `at`. */
  readonly responses: readonly FormResponseState[];
}

/** Forms by id, in the order they were made. */
export type FormsState = Readonly<Record<string, FormState>>;

export const emptyForms: FormsState = {};
