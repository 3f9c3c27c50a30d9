/** A label and what stands behind it. */
export interface InspectionFact {
  readonly label: string;
  readonly value: string;
}

/** The fact, or none where there is nothing to say. */
export function fact(label: string, value: string | undefined): readonly InspectionFact[] {
  return value === undefined || value === "" ? [] : [{ label, value }];
}
