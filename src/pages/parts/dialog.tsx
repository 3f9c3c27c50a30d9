import type { ComponentChildren } from "preact";
import type { DialogPage } from "../page.ts";
import { DIALOG_TITLES } from "../title-of.ts";

interface DialogProps {
  /** What stands in the form, above its button. */
  readonly asked?: ComponentChildren;
  readonly kind: DialogPage["kind"];
  /** Undefined where there is nothing to do yet. */
  readonly button?: string | undefined;
  readonly children: ComponentChildren;
}

/** A dialog with one button. */
export function Dialog({ kind, button, asked, children }: DialogProps) {
  return (
    <main id="page" class="page dialog">
      <h1>{DIALOG_TITLES[kind]}</h1>
      {children}
      {button === undefined ? null : (
        <form data-act={kind} noValidate>
          {asked}
          <div class="alert" data-alert role="alert" />
          <button type="submit" class="button">
            {button}
          </button>
        </form>
      )}
    </main>
  );
}
