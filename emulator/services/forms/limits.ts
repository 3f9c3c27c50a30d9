/** @see https://developers.google.com/apps-script/reference/forms/scale-item#setBounds(Integer,Integer) */
export const formsLimits = {
  /** "The lower bound must be 0 or 1." */
  scaleLower: [0, 1] as readonly number[],
  /** "The upper bound must be between 3 and 10, inclusive." */
  scaleUpper: { min: 3, max: 10 },
  /** Google's words for most of what a form refuses from a script. */
  invalidData: "Invalid data updating form.",
  invalidResponse: "Invalid response submitted to item.",
  notFound: "No item with the given ID could be found, or you do not have permission to access it.",
} as const;
