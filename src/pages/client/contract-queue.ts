/** What the digital answer rests on. */
export interface Basis {
  readonly kind: "confirmation" | "certificate" | "unit";
  readonly note: string;
}

/** Scores and answers as somebody gave them. */
export interface Answered {
  readonly scores: readonly number[];
  readonly digital: boolean;
  readonly proficient: boolean;
  readonly basis?: Basis;
}

/** What an appraisal says, or starts from. */
export interface Choice extends Answered {
  readonly reason: string;
}

/** One person who waits, as the script needs it. */
export interface QueuePersonData {
  /** Finds the person on the page: task and Mã CCVC. */
  readonly item: string;
  readonly subject: string;
  readonly row: number;
  readonly version: number;
  readonly name: string;
  readonly answered: Answered;
  readonly evidence: readonly string[];
  /** Indicator, words, whether they ask for a second look. */
  readonly findings: readonly (readonly [number, string, boolean])[];
  /** Last year's scores, one an indicator: the person's own and the appraised one; 0 where there was none. */
  readonly former?: readonly (readonly [number, number])[];
  /** What was prepared: the form starts from it. */
  readonly start?: Choice;
  /** What the unit found, at the union's step. */
  readonly found?: Choice & { readonly by: string };
}

export interface QueueData {
  readonly year: number;
  readonly passTotal: number;
  readonly passFloor: number;
  /** The indicators' texts, with their numbers. */
  readonly indicators: readonly string[];
  readonly people: readonly QueuePersonData[];
  /** What waits besides, behind links of its own. */
  readonly besides: number;
}

/** What an act on one of many names besides: its key, and the row it stood in. */
export interface Addressee {
  readonly subject?: string;
  readonly row?: number;
}

/** One dossier among many that a click is about. */
export interface OneOfMany extends Required<Addressee> {
  readonly version: number;
  readonly scores?: Readonly<Record<string, number>>;
  readonly digital?: boolean;
  readonly proficient?: boolean;
  readonly digitalBasis?: Basis;
  readonly reason?: string;
}

/** What became of one of them. */
export interface PersonAnswer {
  readonly subject: string;
  readonly ok: boolean;
  readonly message: string;
  readonly version?: number;
}
