import type { ActKind } from "../client/contract.ts";
import { ReasonField } from "./reason-field.tsx";

interface ReasonFormProps {
  readonly act: ActKind;
  /** The way in, closed at first: the less usual of two answers. */
  readonly summary: string;
  readonly explanation: string;
  readonly label: string;
  readonly hint: string;
  readonly missing: string;
  readonly button: string;
}

/** An answer that needs a reason, behind a disclosure. */
export function ReasonForm({ act, summary, explanation, label, hint, missing, button }: ReasonFormProps) {
  return (
    <details class="other-way">
      <summary>{summary}</summary>
      <form data-act={act} noValidate>
        <p>{explanation}</p>
        <ReasonField id={`reason-${act}`} label={label} hint={hint} missing={missing} />
        <div class="alert" data-alert role="alert" />
        <button type="submit" class="button secondary">
          {button}
        </button>
      </form>
    </details>
  );
}
