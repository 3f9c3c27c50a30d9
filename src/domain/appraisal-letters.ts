import type { Day, Instant } from "./calendar.ts";
import type { Invitation } from "./letters.ts";

/** Letters about the unit's step, besides the one that a dossier waits. */
export type AppraisalLetter =
  /** To the unit's deputy: a dossier may be prepared for the head. */
  | {
      readonly template: "prepare-step";
      readonly personName: string;
      readonly personId: string;
      readonly unitName: string;
      readonly due: Day;
      readonly again: boolean;
      /** Who confirms what the deputy prepares. */
      readonly head: string;
      readonly invitation: Invitation;
    }
  /** To the unit's head: the deputy has prepared these; `invitation` leads to everything that waits. */
  | {
      readonly template: "prepared";
      readonly by: string;
      readonly people: readonly { readonly name: string; readonly id: string }[];
      readonly due: Day;
      readonly invitation: Invitation;
    }
  /** To the person: nothing more is asked for. */
  | {
      readonly template: "return-taken-back";
      readonly personName: string;
      readonly at: Instant;
      readonly by: string;
      readonly ownPage?: Invitation;
    };
