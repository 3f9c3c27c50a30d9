import type { Inspection } from "../domain/inspection.ts";

/** Hồ sơ kiểm tra: one person's year, to be read and printed. */
export interface InspectionPage {
  readonly kind: "inspection";
  readonly inspection: Inspection;
}
