/** The part of a Forms API `Form` resource that our definitions use (https://developers.google.com/workspace/forms/api/reference/rest/v1/forms#Form). */
export interface FormResource {
  readonly info: { readonly title: string; readonly documentTitle: string; readonly description: string };
  readonly items: readonly FormItemResource[];
}

/** An item; `itemId` is our key for it (`scores.1`), recorded beside the id that Google gives. */
export interface FormItemResource {
  readonly itemId: string;
  readonly title: string;
  readonly description: string;
  readonly pageBreakItem?: object;
  readonly questionItem?: { readonly question: QuestionResource };
}

export interface QuestionResource {
  readonly required: boolean;
  readonly scaleQuestion?: {
    readonly low: number;
    readonly high: number;
    readonly lowLabel: string;
    readonly highLabel: string;
  };
  readonly textQuestion?: { readonly paragraph: boolean };
  readonly choiceQuestion?: {
    readonly type: string;
    readonly options: readonly { readonly value: string }[];
  };
}
