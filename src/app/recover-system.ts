import type { Instant } from "../domain/calendar.ts";
import type { Book, Cursor, FormName, LedgerRow, SystemState } from "./book.ts";
import { advance } from "./cursor.ts";
import { eventIn } from "./event-in.ts";

/** A response that an event was made of; registrations that were taken do not name theirs. */
interface Taken {
  readonly form: FormName;
  readonly at: Instant;
  readonly responseId: string;
}

/** The form's response behind an event, where it came from one. */
function takenBy(row: LedgerRow): Taken | undefined {
  const event = eventIn(row);
  switch (event?.type) {
    case "ResponsePlaced": {
      const { form, at, responseId } = event;
      return { form: form as FormName, at, responseId };
    }
    case "RegistrationRepeated":
      return { form: "registration", at: event.at, responseId: event.responseId };
    case "DossierRegistered":
      return event.registration?.enteredBy === "office"
        ? undefined
        : { form: "registration", at: event.at, responseId: "" };
    case "SelfAssessmentSubmitted": {
      const { at, responseId, enteredBy } = event.submission;
      return enteredBy === "office" ? undefined : { form: "selfAssessment", at, responseId };
    }
    case "ActivityReported": {
      const { enteredAt, responseId } = event.activity;
      return { form: "activities", at: enteredAt, responseId };
    }
    default:
      return undefined;
  }
}

/** Up to where each form had been read when the ledger was last written. */
function cursorsTold(ledger: readonly LedgerRow[]): SystemState["cursors"] {
  const cursors: Partial<Record<FormName, Cursor>> = {};
  const taken = ledger.flatMap((row) => takenBy(row) ?? []);
  for (const form of new Set(taken.map((one) => one.form))) {
    cursors[form] = advance(
      undefined,
      taken.filter((one) => one.form === form),
    );
  }
  return cursors;
}

/**
 * `_Hệ thống` as the ledger, the number of letters and the second copy tell it. What it remembers of mornings is left
 * out: the next morning looks again.
 */
export function recovered(
  { system, ledger, letterStatuses }: Pick<Book, "system" | "ledger" | "letterStatuses">,
  anchor: Pick<SystemState, "forms" | "folders">,
): SystemState {
  const last = ledger.reduce<LedgerRow | undefined>(
    (latest, row) => (latest && latest.number > row.number ? latest : row),
    undefined,
  );
  const letters = letterStatuses.reduce((most, { row }) => Math.max(most, row - 1), 0);
  return {
    ...system,
    ...anchor,
    lastEvent: last?.number ?? 0,
    lastCommit: last?.commit ?? 0,
    chainHead: last?.chainHash ?? "",
    lastMail: Math.max(system.lastMail, letters),
    cursors: cursorsTold(ledger),
  };
}
