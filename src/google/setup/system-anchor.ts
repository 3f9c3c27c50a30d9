import type { SystemState } from "../../app/book.ts";
import type { PropertyStore } from "../property-store.ts";

/** What only the tab `_Hệ thống` knows: which forms, folders and templates are ours. */
export type Anchor = Pick<SystemState, "forms" | "folders">;

const KEYS = { forms: "anchor.forms", folders: "anchor.folders" } as const;

/** A property holds 9 KB (https://developers.google.com/apps-script/guides/services/quotas); what is longer is kept without this convenience. */
const MOST_CHARACTERS = 4_500;

/** What of a form cannot be found out again from the form itself. */
function withoutEntries(forms: SystemState["forms"]): SystemState["forms"] {
  return Object.fromEntries(Object.entries(forms).map(([name, { entries: _, ...form }]) => [name, form]));
}

function texts({ forms, folders }: Anchor): Readonly<Record<string, string>> {
  const whole = JSON.stringify(forms);
  return {
    [KEYS.forms]: whole.length > MOST_CHARACTERS ? JSON.stringify(withoutEntries(forms)) : whole,
    [KEYS.folders]: JSON.stringify(folders),
  };
}

/** Keeps a second copy of what only `_Hệ thống` knows, outside the workbook, so that deleting the tab makes no second set of forms. */
export function keepAnchor(anchor: Anchor, store: PropertyStore): void {
  const wanted = texts(anchor);
  const kept = store.all();
  if (Object.entries(wanted).every(([key, text]) => kept[key] === text)) return;
  store.put(wanted);
}

function parsed<T>(text: string | undefined): T | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

/** The second copy; undefined where setup has not run. */
export function keptAnchor(store: PropertyStore): Anchor | undefined {
  const kept = store.all();
  const forms = parsed<Anchor["forms"]>(kept[KEYS.forms]);
  const folders = parsed<Anchor["folders"]>(kept[KEYS.folders]);
  return forms && folders ? { forms, folders } : undefined;
}
