import { servePage } from "./serve-page.ts";

const MENU = "Công dân học tập";
const WIDTH = 560;
const HEIGHT = 480;

/** One entry of the menu: what people read, and the function Google calls; `null` draws a line. */
export type MenuEntry = { readonly label: string; readonly functionName: string } | null;

/** Puts the Office's menu into the spreadsheet's menu bar. */
export function addMenu(entries: readonly MenuEntry[]): void {
  const menu = SpreadsheetApp.getUi().createMenu(MENU);
  for (const entry of entries) {
    if (entry === null) menu.addSeparator();
    else menu.addItem(entry.label, entry.functionName);
  }
  menu.addToUi();
}

/**
 * The spreadsheet's user interface, asked for first by every menu function: it throws where there is none, so that a
 * visitor of the web app who calls the function by name gets nothing.
 */
export function officeUi(): GoogleAppsScript.Base.Ui {
  return SpreadsheetApp.getUi();
}

/** Opens a rendered page as a dialog over the spreadsheet. */
export function openDialog(
  ui: GoogleAppsScript.Base.Ui,
  page: { readonly title: string; readonly html: string },
): void {
  ui.showModalDialog(servePage(page).setWidth(WIDTH).setHeight(HEIGHT), page.title);
}

/** Who is at the spreadsheet; blank where Google does not tell. */
export function officer(): string {
  return Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail();
}
