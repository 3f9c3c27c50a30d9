/**
 * The reason typed in this form or part of a page; undefined where it is blank. Then the error is shown, told to
 * screen readers and the field is focused.
 */
export function filledReason(scope: HTMLElement): string | undefined {
  const field = scope.querySelector<HTMLTextAreaElement | HTMLInputElement>('[name="reason"]');
  const error = scope.querySelector<HTMLElement>(".field-error");
  const reason = field?.value.trim() ?? "";
  const missing = reason === "";
  if (error) error.textContent = missing ? (error.dataset.missing ?? "") : "";
  field?.setAttribute("aria-invalid", String(missing));
  if (missing) field?.focus();
  return missing ? undefined : reason;
}
