import { Exception, signatureMismatch } from "../services/exception.ts";

const countsItsOwn = new WeakSet<object>();

/** Marks a method that takes several numbers of arguments and looks at them itself (`MailApp.sendEmail`). */
export function variadic<T extends object>(method: T): T {
  countsItsOwn.add(method);
  return method;
}

/** The service that each class comes from, as Google's messages name it. */
const SERVICES: Readonly<Record<string, readonly string[]>> = {
  CacheService: ["Cache"],
  FormApp: ["Form", "FormResponse", "Item", "ItemResponse", "Choice"],
  HtmlService: ["HtmlOutput"],
  LockService: ["Lock"],
  PropertiesService: ["Properties"],
  ScriptApp: ["ClockTriggerBuilder", "FormTriggerBuilder", "Service", "SpreadsheetTriggerBuilder", "Trigger"],
  SpreadsheetApp: ["Spreadsheet"],
  UrlFetchApp: ["HTTPResponse"],
};

/**
 * Google takes no argument more than a method has.
 *
 * @param className Google's name of the class or service.
 * @throws Exception in Google's words.
 */
export function refuseExtraArguments(
  className: string,
  name: string,
  method: (...args: never[]) => unknown,
  args: readonly unknown[],
): void {
  if (args.length <= method.length || countsItsOwn.has(method)) return;
  // What JavaScript itself calls: JSON.stringify gives toJSON the key.
  if (name === "toJSON" || name === "toString") return;
  if (/^(Sheets|Drive)\b/.test(className)) {
    throw new Exception(`Invalid number of arguments provided. Expected ${method.length} only`);
  }
  throw signatureMismatch(`${prefixOf(className)}${className}.${name}`, args);
}

function prefixOf(className: string): string {
  const isItem = /Item$/.test(className);
  const service = Object.entries(SERVICES).find(([, classes]) => classes.includes(className))?.[0];
  const found = service ?? (isItem ? "FormApp" : undefined);
  return found === undefined ? "" : `${found}.`;
}
