/** @see https://developers.google.com/apps-script/reference/utilities/utilities#sleep(Integer) */
export const utilitiesLimits = {
  /** "The maximum allowed value is 300000 (or 5 minutes)." */
  sleepMs: { name: "milliseconds", max: 300_000 },
} as const;
