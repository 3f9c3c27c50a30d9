/** Letters about lists to those who compile them. */
export type LetterAboutList =
  /** To the Office: the head sent a list back. */
  {
    readonly template: "list-sent-back";
    readonly listNumber: number;
    /** Who sent it back. */
    readonly by: string;
    readonly reason: string;
  };
