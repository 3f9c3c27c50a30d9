import type { Cycle } from "../domain/cycle.ts";
import type { OfficeForm } from "../domain/office-form.ts";

/** A page of a link that asks as the Office's dialogs do: a unit's meeting, its proposal, scores compared. */
export interface FormPage {
  readonly kind: "form";
  readonly token: string;
  readonly version: number;
  readonly command: string;
  readonly cycle: Cycle;
  readonly form: OfficeForm;
}
