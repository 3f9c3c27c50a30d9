import { variadic } from "../../core/argument-count.ts";
import type { MenuItem, Runtime } from "../../core/runtime.ts";
import { serviceObject } from "../../core/service-object.ts";
import { unsupported } from "../../core/unsupported.ts";
import { type EnumValue, enumeration } from "../enumeration.ts";
import { signatureMismatch, textArgument } from "../exception.ts";
import { htmlOutputContent, servedPage } from "../html/service.ts";

const Button = enumeration("Ui.Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
const ButtonSet = enumeration("Ui.ButtonSet", ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);

/**
 * The spreadsheet's user interface: menus and windows, shown to whoever chose the menu item.
 *
 * @see https://developers.google.com/apps-script/reference/base/ui
 */
export function createUi(runtime: Runtime): object {
  return serviceObject("Ui", {
    Button,
    ButtonSet,
    createMenu: (caption: unknown) =>
      runtime.call({ name: "Ui.createMenu", roundTrip: false }, () =>
        createMenu(runtime, textArgument("Ui.createMenu", caption)),
      ),
    showModalDialog: (output: unknown, title: unknown): void =>
      runtime.call({ name: "Ui.showModalDialog" }, () => showDialog(runtime, output, title)),
    alert: variadic(
      (...args: readonly unknown[]): EnumValue =>
        runtime.call({ name: "Ui.alert" }, () => alert(runtime, args)),
    ),
  });
}

function showDialog(runtime: Runtime, output: unknown, title: unknown): void {
  const content = htmlOutputContent(output);
  if (!content) throw signatureMismatch("Ui.showModalDialog", [output, title]);
  const heading = textArgument("Ui.showModalDialog", title);
  runtime.show({ kind: "dialog", title: heading, html: servedPage(content).html });
}

/**
 * `alert(prompt)`, `alert(prompt, buttons)`, `alert(title, prompt, buttons)`: shown when the script has ended, with OK
 * pressed. A choice of buttons would need an answer before the script goes on: nobody's is guessed.
 */
function alert(runtime: Runtime, args: readonly unknown[]): EnumValue {
  const [first, second, third] = args;
  const buttons = args.length === 3 ? third : second;
  const title = args.length === 3 ? textArgument("Ui.alert", first) : "";
  const text = textArgument("Ui.alert", args.length === 3 ? second : first);
  const choices: readonly unknown[] = [ButtonSet.OK_CANCEL, ButtonSet.YES_NO, ButtonSet.YES_NO_CANCEL];
  if (choices.includes(buttons)) unsupported(`Ui.alert with ${String(buttons)}`);
  const isKnown = buttons === undefined || buttons === ButtonSet.OK;
  if (!isKnown || args.length > 3) throw signatureMismatch("Ui.alert", args);
  runtime.show({ kind: "alert", title, text });
  return Button.OK;
}

/** What menus hold, for the menu that takes one in. */
const builtMenus = new WeakMap<object, { readonly title: string; readonly items: readonly MenuItem[] }>();

interface Menu {
  addItem(caption: unknown, functionName: unknown): Menu;
  addSeparator(): Menu;
  addSubMenu(menu: unknown): Menu;
  addToUi(): void;
}

function createMenu(runtime: Runtime, title: string): Menu {
  const items: MenuItem[] = [];
  const local = <T>(name: string, effect: () => T): T =>
    runtime.call({ name: `Menu.${name}`, roundTrip: false }, effect);
  const menu: Menu = serviceObject<Menu>("Menu", {
    addItem: (caption, functionName) =>
      local("addItem", () => {
        const label = textArgument("Menu.addItem", caption);
        items.push({ label, functionName: textArgument("Menu.addItem", functionName) });
        return menu;
      }),
    addSeparator: () => local("addSeparator", () => menu),
    addSubMenu: (subMenu) =>
      local("addSubMenu", () => {
        const added = typeof subMenu === "object" && subMenu !== null ? builtMenus.get(subMenu) : undefined;
        if (!added) throw signatureMismatch("Menu.addSubMenu", [subMenu]);
        if (added.items.some(({ group }) => group !== undefined)) unsupported("a submenu in a submenu");
        items.push(...added.items.map((item) => ({ group: added.title, ...item })));
        return menu;
      }),
    addToUi: () => {
      runtime.call({ name: "Menu.addToUi" }, () => {
        if (title === "") unsupported("Menu without a caption");
        runtime.show({ kind: "menu", title, items: [...items] });
      });
    },
  });
  builtMenus.set(menu, { title, items });
  return menu;
}
