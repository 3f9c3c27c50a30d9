import { htmlOutputContent, servedPage } from "./services/html/service.ts";
import type { ServedPage } from "./workspace-api.ts";

/**
 * The event of a GET on a web app.
 *
 * @see https://developers.google.com/apps-script/guides/web#request_parameters
 */
export function getEvent(parameters: Readonly<Record<string, string>>): object {
  const entries = Object.entries(parameters);
  return {
    parameter: { ...parameters },
    parameters: Object.fromEntries(entries.map(([name, value]) => [name, [value]])),
    queryString: new URLSearchParams(parameters).toString(),
    contextPath: "",
    contentLength: -1,
  };
}

/**
 * The page that `doGet` returned.
 *
 * @throws In Google's words for anything else.
 */
export function pageOf(value: unknown): ServedPage {
  const content = htmlOutputContent(value);
  if (content) return servedPage(content);
  if (value === undefined || value === null) {
    throw new Error("The script completed but did not return anything.");
  }
  throw new Error("The script completed but the returned value is not a supported return type.");
}
