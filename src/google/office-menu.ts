import { servePage } from "./serve-page.ts";

const MENU = "Công dân học tập";
/** Of a dialog, in pixels: a short text with a button, a form to fill in. */
const SIZES = { note: { width: 560, height: 480 }, form: { width: 720, height: 620 } };

/** One item of a menu: what people read, and the top-level function that Google calls. */
export interface MenuChoice {
  readonly label: string;
  readonly functionName: string;
}

/** One entry of the menu: an item or a submenu; `null` draws a line. */
export type MenuEntry = MenuChoice | { readonly label: string; readonly items: readonly MenuChoice[] } | null;

/** Puts the Office's menu into the spreadsheet's menu bar. */
export function addMenu(entries: readonly MenuEntry[]): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu(MENU);
  for (const entry of entries) {
    if (entry === null) menu.addSeparator();
    else if ("functionName" in entry) menu.addItem(entry.label, entry.functionName);
    else menu.addSubMenu(submenu(ui, entry.label, entry.items));
  }
  menu.addToUi();
}

function submenu(ui: GoogleAppsScript.Base.Ui, label: string, items: readonly MenuChoice[]) {
  return items.reduce((menu, item) => menu.addItem(item.label, item.functionName), ui.createMenu(label));
}

/**
 * The top-level function behind a dialog of a submenu: Google calls it by name, without an argument. The build makes it
 * (`scripts/entry-points.mjs`): `resend-link` → `menuResendLink`.
 */
export function menuFunction(command: string): string {
  return `menu${command.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`;
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
  size: keyof typeof SIZES = "note",
): void {
  const { width, height } = SIZES[size];
  ui.showModalDialog(servePage(page).setWidth(width).setHeight(height), page.title);
}

/** Who is at the spreadsheet; blank where Google does not tell. */
export function officer(): string {
  return Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail();
}
