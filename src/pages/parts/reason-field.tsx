interface ReasonFieldProps {
  /** Unique in the page. */
  readonly id: string;
  readonly label: string;
  /** What a good reason says. */
  readonly hint: string;
  /** Said when it is left blank. */
  readonly missing: string;
  /** What was written before. */
  readonly value?: string;
}

/** A reason (Lý do), required; its error stands beside it. */
export function ReasonField({ id, label, hint, missing, value = "" }: ReasonFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        id={id}
        name="reason"
        rows={3}
        maxLength={2000}
        required
        aria-describedby={`${id}-hint ${id}-error`}
      >
        {value}
      </textarea>
      <p class="field-error" id={`${id}-error`} data-missing={missing} role="alert" />
    </div>
  );
}
