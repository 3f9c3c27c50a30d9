/** A rendered page as what a web app returns. HtmlService ignores a viewport written in the page itself. */
export function servePage(page: {
  readonly title: string;
  readonly html: string;
}): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutput(page.html)
    .setTitle(page.title)
    .addMetaTag("viewport", "width=device-width, initial-scale=1");
}
