const WEB_APP =
  /http:\/\/127\.0\.0\.1(?::\d+)?\/exec|https:\/\/script\.google\.com\/macros\/s\/[\w-]+\/exec/g;
const FORM = /https:\/\/docs\.google\.com\/forms\/d\/(?:e\/)?([\w-]+)\/viewform/g;
const SHEET = /https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+(?:\/edit)?(?:#gid=\d+)?/g;
const FILE =
  /https:\/\/(?:drive\.google\.com\/file\/d|docs\.google\.com\/document\/d)\/([\w-]+)(?:\/(?:view|edit))?(?:\?[\w=&;-]*)?/g;

/**
 * Turns Google's addresses in a letter or page into this workspace's own: the web app (whatever port the letter was
 * written under), forms, the workbook, files in Drive.
 *
 * @param origin put before the paths, where the reader of the text wants whole addresses
 */
export function localLinks(text: string, origin = ""): string {
  return text
    .replace(WEB_APP, `${origin}/exec`)
    .replace(FORM, `${origin}/forms/$1`)
    .replace(SHEET, `${origin}/workbook`)
    .replace(FILE, `${origin}/documents/$1`);
}
