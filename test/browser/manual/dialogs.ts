import type { Page as Tab } from "playwright-core";
import type { Workspace } from "../../../emulator/workspace.ts";
import { OFFICE } from "./agency.ts";
import { type Camera, WIDTHS } from "./pictures.ts";

/** Opens a dialog of the Office's menu by its words, as it stands in the spreadsheet. */
export function openDialog(shot: Camera, workspace: Workspace, label: string): Promise<Tab> {
  const item = workspace.openSpreadsheet(OFFICE).find((entry) => entry.label === label);
  if (!item) throw new Error(`the menu has no ${label}`);
  const { dialog, error } = workspace.chooseMenuItem(OFFICE, item.functionName);
  if (error) throw error;
  return shot.show(workspace, dialog, WIDTHS.dialog, OFFICE);
}

/** Waits until the dialog has its answer, and the form that it brings. */
async function answered(tab: Tab): Promise<void> {
  await tab.waitForFunction("!document.querySelector('[data-waiting]')");
}

/** The first there is to choose, whatever it is called. */
export const FIRST = "(first)";

/** Types into the fields of a dialog, one after the other; a choice that the rest hangs on is asked for at once. */
export async function typeIn(tab: Tab, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = tab.locator(`[name="${name}"]`);
    const kind = await field.first().evaluate((one) => ("type" in one ? one.type : ""));
    if (kind === "checkbox") await tab.locator(`[name="${name}"][value="${value}"]`).check();
    else if (kind === "select-one") await field.selectOption(value === FIRST ? { index: 1 } : value);
    else await field.fill(value);
    await field.first().dispatchEvent("change");
    await answered(tab);
  }
}

/** Presses the dialog's button; what it answers stands in its place. */
export async function press(tab: Tab): Promise<string> {
  await tab.locator("form[data-act] button[type='submit'], form[data-act] button").last().click();
  await answered(tab);
  await tab.locator(".done, form[data-command]").first().waitFor();
  return (await tab.locator("main, #page").first().textContent()) ?? "";
}
