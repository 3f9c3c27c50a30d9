/** @see https://developers.google.com/apps-script/guides/services/quotas */
export const scriptLimits = {
  /** "Triggers: 20 / user / script". */
  triggers: 20,
  triggersMessage:
    "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
  /** @see https://developers.google.com/apps-script/reference/script/clock-trigger-builder#everyMinutes(Integer) */
  everyMinutes: [1, 5, 10, 15, 30] as readonly number[],
  everyMinutesMessage:
    "The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.",
  /** Not on the reference page; what the editor offers. */
  everyHours: [1, 2, 4, 6, 8, 12] as readonly number[],
  everyHoursMessage: "The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.",
} as const;
