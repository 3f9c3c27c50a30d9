/**
 * Modelled duration of service calls in milliseconds, the middle of what public projects report.
 * For budgets, never a measurement.
 */
export const costs = {
  /** Starting an execution and loading the script. */
  start: 400,
  sheetsRead: 300,
  sheetsWrite: 350,
  propertiesGet: 30,
  propertiesSet: 60,
  cacheGet: 10,
  cachePut: 10,
  lock: 40,
  sendEmail: 600,
  formCreate: 2500,
  /** Each item added to a form. */
  formItem: 300,
  formResponses: 300,
  /** Opening a form, reading or setting one of its properties. */
  formProperty: 100,
  driveCreate: 800,
  driveGet: 300,
  /** One fetch, for example the bytes of a Drive file. */
  urlFetch: 400,
  triggers: 100,
  /** Opening a spreadsheet or a window in it. */
  spreadsheetProperty: 50,
  /** Any other call that goes to Google's servers. */
  other: 50,
  setValues: 150,
  setValuesPerCell: 0.12,
  getValues: 175,
  getValuesPerCell: 0.01,
} as const;
