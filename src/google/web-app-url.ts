/** Script property in which deployment leaves the web app's address: `getUrl()` may give the `/dev` one. */
export const WEB_APP_URL = "webAppUrl";

/** The address that links in mails begin with, asked for once an execution; empty while the web app is not deployed. */
export function webAppUrl(): () => string {
  let url: string | undefined;
  return () => {
    url ??=
      PropertiesService.getScriptProperties().getProperty(WEB_APP_URL) ??
      ScriptApp.getService().getUrl() ??
      "";
    return url;
  };
}
