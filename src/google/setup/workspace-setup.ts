import type { Book, SystemState } from "../../app/book.ts";
import type { Damage, Keys, Ledger, Setup } from "../../app/ports.ts";
import { recovered } from "../../app/recover-system.ts";
import type { CriteriaSet } from "../../domain/criteria.ts";
import type { PropertyStore } from "../property-store.ts";
import { createSpreadsheetApi } from "../spreadsheet-api.ts";
import { ensureFolders } from "./ensure-folders.ts";
import { ensureForms } from "./ensure-forms.ts";
import { ensureTabs } from "./ensure-tabs.ts";
import { inspectForms, mendForms } from "./form-repairs.ts";
import { inspectWorkbook } from "./inspect-workbook.ts";
import { mendWorkbook } from "./mend-workbook.ts";
import { type Anchor, keepAnchor, keptAnchor } from "./system-anchor.ts";
import { ensureTriggers, inspectTriggers } from "./triggers.ts";
import { readWorkbook } from "./workbook-state.ts";

/** The Word templates (.docx in base64) by name; reading them takes a call, so that only setup does. */
type Templates = () => Readonly<Record<string, string>>;

/** The set that words the self-assessment form. */
function wording({ criteria, settings }: Book): CriteriaSet | undefined {
  return criteria.find(({ id }) => id === settings["Bộ tiêu chí"]) ?? criteria[0];
}

/** True where `_Hệ thống` knows nothing of forms that setup has made before: the tab was deleted, or emptied. */
function isForgotten(system: SystemState, anchor: Anchor | undefined): anchor is Anchor {
  return anchor !== undefined && Object.keys(system.forms).length === 0;
}

/** `_Hệ thống` written again from the ledger, the outbox and the second copy, where somebody has emptied it. */
function recoverSystem(
  ledger: Ledger,
  store: PropertyStore,
  system: SystemState,
): { system: SystemState; made: readonly string[] } {
  const anchor = keptAnchor(store);
  if (!isForgotten(system, anchor)) return { system, made: [] };
  const book = ledger.read({ ledger: true, outbox: "statuses" });
  const after = recovered(book, anchor);
  ledger.commit({ system: after });
  return { system: after, made: ["Tab “_Hệ thống”: số thứ tự, đầu chuỗi mã băm, biểu mẫu, thư mục"] };
}

function apply(ledger: Ledger, keys: Keys, store: PropertyStore, templates: Templates): readonly string[] {
  const tabs = ensureTabs(createSpreadsheetApi());
  const book = ledger.read({ settings: true, criteria: true });
  const known = recoverSystem(ledger, store, book.system);
  const forms = ensureForms(known.system, ledger, wording(book));
  const folders = ensureFolders(forms.system, ledger, templates(), book.settings["Tên cơ quan"] ?? "");
  const triggers = ensureTriggers(folders.system.forms);
  keys.signing();
  keepAnchor(folders.system, store);
  return [...tabs, ...known.made, ...forms.made, ...folders.made, ...triggers];
}

function inspect(ledger: Ledger, store: PropertyStore): readonly Damage[] {
  const workbook = inspectWorkbook(readWorkbook(createSpreadsheetApi()));
  const { system } = ledger.read({});
  const anchor = keptAnchor(store);
  if (isForgotten(system, anchor)) {
    const text =
      "Tab “_Hệ thống” đã bị xóa hoặc để trống: phần mềm không biết biểu mẫu nào của mình nên không nhận phiếu.";
    return [...workbook, { text, mends: true }, ...inspectTriggers(anchor.forms)];
  }
  return [...workbook, ...inspectTriggers(system.forms), ...inspectForms(system.forms)];
}

function mend(ledger: Ledger, store: PropertyStore, alsoLooks: boolean): readonly string[] {
  const api = createSpreadsheetApi();
  const workbook = mendWorkbook(readWorkbook(api), api, alsoLooks);
  const book = ledger.read({ settings: true, criteria: true });
  const known = recoverSystem(ledger, store, book.system);
  const { forms, made } = mendForms(known.system.forms, wording(book));
  const system = { ...known.system, forms };
  if (made.length > 0) ledger.commit({ system });
  const triggers = ensureTriggers(forms);
  keepAnchor(system, store);
  return [...workbook, ...known.made, ...made, ...triggers];
}

/**
 * Makes or mends what the software stands on: tabs, forms, folders and templates (.docx in base64, by name), triggers,
 * the signing key. It begins by asking for every permission at once
 * (https://developers.google.com/apps-script/reference/script/script-app#requireAllScopes(AuthMode)), and
 * wants the lock held, since it writes the same state as an intake. A second run changes nothing.
 */
export function workspaceSetup(
  ledger: Ledger,
  keys: Keys,
  store: PropertyStore,
  templates: Templates,
): Setup {
  return {
    apply: () => {
      ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
      return apply(ledger, keys, store, templates);
    },
    inspect: () => inspect(ledger, store),
    mend: (alsoLooks) => mend(ledger, store, alsoLooks),
  };
}
