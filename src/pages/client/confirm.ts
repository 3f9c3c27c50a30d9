/** Whether the box that says "I have compared this" is ticked; where it is not, the error is shown and the box focused. */
export function confirmed(form: HTMLFormElement): boolean {
  const box = form.querySelector<HTMLInputElement>('[name="confirm"]');
  const error = form.querySelector<HTMLElement>(".field-error");
  const ticked = box?.checked ?? true;
  if (error) error.textContent = ticked ? "" : (error.dataset.missing ?? "");
  box?.setAttribute("aria-invalid", String(!ticked));
  if (!ticked) box?.focus();
  return ticked;
}
