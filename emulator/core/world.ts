import type { CacheState } from "../services/cache/state.ts";
import type { QuotaWindow } from "../services/daily-quota.ts";
import type { DriveState } from "../services/drive/state.ts";
import type { FormsState } from "../services/forms/state.ts";
import type { LockState } from "../services/lock/state.ts";
import type { MailState } from "../services/mail/state.ts";
import type { PropertiesState } from "../services/properties/state.ts";
import type { DelayedFiring } from "../services/script/firing.ts";
import type { TriggersState } from "../services/script/state.ts";
import type { SheetsUsage } from "../services/sheets/state.ts";
import type { SpreadsheetState } from "../services/spreadsheet/state.ts";
import type { ExecutionRecord } from "../workspace-api.ts";

/**
 * Everything the workspace knows: one immutable tree of plain JSON. A snapshot is a reference to it,
 * a fork starts from it, a file holds it.
 */
export interface World {
  /** Epoch ms, moved by hand only. */
  readonly clock: number;
  /** Numbered calls so far. */
  readonly calls: number;
  /** Executions so far; the next one's id is one more. */
  readonly executionCount: number;
  /** Position in the world's stream of random bytes. */
  readonly randomCounter: number;
  readonly executions: readonly ExecutionRecord[];
  readonly spreadsheet: SpreadsheetState;
  readonly sheetsUsage: SheetsUsage;
  readonly forms: FormsState;
  readonly mail: MailState;
  readonly drive: DriveState;
  readonly properties: PropertiesState;
  readonly cache: CacheState;
  readonly lock: LockState;
  readonly triggers: TriggersState;
  /** Rings of triggers that come late. */
  readonly delayedFirings: readonly DelayedFiring[];
  /** Modelled ms that triggers have run today. */
  readonly triggerRuntime: QuotaWindow | null;
}
