import type { QuotaWindow } from "../daily-quota.ts";

/** One store: key → value. */
export type PropertyStore = Readonly<Record<string, string>>;

export interface PropertiesState {
  readonly script: PropertyStore;
  readonly document: PropertyStore;
  /** By the user's address. */
  readonly users: Readonly<Record<string, PropertyStore>>;
  readonly quota: QuotaWindow | null;
}

export const emptyProperties: PropertiesState = { script: {}, document: {}, users: {}, quota: null };
