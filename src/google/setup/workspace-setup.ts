import type { Keys, Ledger, Setup } from "../../app/ports.ts";
import { createSpreadsheetApi } from "../spreadsheet-api.ts";
import { ensureFolders } from "./ensure-folders.ts";
import { ensureForms } from "./ensure-forms.ts";
import { ensureTabs } from "./ensure-tabs.ts";
import { ensureTriggers } from "./triggers.ts";

/** The Word templates (.docx in base64) by name; reading them takes a call, so that only setup does. */
type Templates = () => Readonly<Record<string, string>>;

function apply(ledger: Ledger, keys: Keys, templates: Templates): readonly string[] {
  const tabs = ensureTabs(createSpreadsheetApi());
  const book = ledger.read({ settings: true, criteria: true });
  const named = book.criteria.find(({ id }) => id === book.settings["Bộ tiêu chí"]);
  const forms = ensureForms(book.system, ledger, named ?? book.criteria[0]);
  const folders = ensureFolders(forms.system, ledger, templates(), book.settings["Tên cơ quan"] ?? "");
  const triggers = ensureTriggers(folders.system.forms);
  keys.signing();
  return [...tabs, ...forms.made, ...folders.made, ...triggers];
}

/**
 * Makes or mends what the software stands on: tabs, forms, folders and templates (.docx in base64, by name), triggers,
 * the signing key. It begins by asking for every permission at once
 * (https://developers.google.com/apps-script/reference/script/script-app#requireAllScopes(AuthMode)), and
 * wants the lock held, since it writes the same state as an intake. A second run changes nothing.
 */
export function workspaceSetup(ledger: Ledger, keys: Keys, templates: Templates): Setup {
  return {
    apply: () => {
      ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
      return apply(ledger, keys, templates);
    },
  };
}
