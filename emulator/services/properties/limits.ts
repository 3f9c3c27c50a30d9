/** @see https://developers.google.com/apps-script/guides/services/quotas */
export const propertiesLimits = {
  /** "Properties value size: 9 KB / val". */
  valueBytes: 9 * 1024,
  /** "Properties total storage: 500 KB / property store", keys and values together. */
  storeBytes: 500 * 1024,
  /** "Properties read/write a day". */
  requestsPerDay: { consumer: 50_000, workspace: 500_000 },
  valueMessage: "Argument too large: value",
  storeMessage: "You have exceeded the property storage quota. Please remove some properties and try again.",
  quotaMessage: "Service invoked too many times for one day: properties.",
} as const;
