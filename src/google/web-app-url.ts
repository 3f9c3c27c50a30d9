import type { PropertyStore } from "./property-store.ts";

/** Script property in which deployment leaves the web app's address: `getUrl()` may give the `/dev` one. */
export const WEB_APP_URL = "webAppUrl";

/** The address that links in mails begin with, asked for once an execution; empty while the web app is not deployed. */
export function webAppUrl(store: PropertyStore): () => string {
  let url: string | undefined;
  return () => {
    url ??= store.all()[WEB_APP_URL] ?? ScriptApp.getService().getUrl() ?? "";
    return url;
  };
}
