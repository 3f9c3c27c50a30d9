import type { Caller, WorkspaceOptions } from "../workspace-api.ts";
import type { World } from "./world.ts";

/** What a service says of a call before it takes effect. */
export interface CallSpec {
  /** As `run.json` shows it: `Sheets.Spreadsheets.batchUpdate`, `Form.getResponses`. */
  readonly name: string;
  /** False for what only makes or reads an object already at hand. Default true. */
  readonly roundTrip?: boolean;
  /** False for getters of loaded objects, `Utilities`, `Logger`, `HtmlService`. Default true. */
  readonly numbered?: boolean;
  /** True for getters of an object that was loaded whole: no other execution can be seen or touched by it, so that it takes no turn. */
  readonly atHand?: true;
  /** Default: 50 for a round trip, else 0 (`costs.ts`). */
  readonly modelledMs?: number;
  /** A function is asked after the call took effect. */
  readonly cellsRead?: number | (() => number);
  readonly cellsWritten?: number | (() => number);
  /** What it reads or writes, for the executions page: ranges, a key, a file's name; no personal data. */
  readonly about?: string | (() => string);
}

/** What the services of one execution stand on. */
export interface Runtime {
  /** The present state. Read it again after every call: another execution may have moved it. */
  readonly world: World;
  /** Changes the world through a draft (immer). */
  update(recipe: (draft: Mutable<World>) => void): void;
  /** Replaces one slice by a new value: for large slices, where a draft would be slow. */
  set<K extends keyof World>(slice: K, value: World[K]): void;
  /** Epoch ms inside the execution: the clock at its start and the modelled time so far. */
  readonly now: number;
  readonly execution: {
    readonly id: number;
    readonly caller: Caller;
    /** The top-level function that Google called. */
    readonly entry: string;
    /** `trigger`, `web app`, `menu`, `dialog`. */
    readonly source: string;
    /** True where a person has the spreadsheet open before them (menu, dialog), so that `getUi` works. */
    readonly hasUi: boolean;
  };
  readonly options: WorkspaceOptions;
  /**
   * Makes one service call: numbers and records it, applies faults and the death latch, adds its
   * modelled cost, enforces six minutes.
   *
   * @throws What `effect` throws, as an error of the script's own realm.
   */
  call<T>(spec: CallSpec, effect: () => T): T;
  /**
   * Modelled ms that the next call waits for a lock: its whole patience where another live execution holds it and
   * cannot go on meanwhile, less where executions alternate and it comes free before.
   */
  wait(isTaken: boolean, patienceMs: number): number;
  /** Deterministic bytes, 0 to 255 each: the world keeps the counter. */
  randomBytes(count: number): Uint8Array;
  /** The text of one of the project's HTML files, by its name without ending; undefined where there is none. */
  projectPage(name: string): string | undefined;
  /** Notes a window the script opened (dialog, alert), for the person at the keyboard. */
  show(window: ShownWindow): void;
}

/** What appeared on the screen of the person who chose the menu item. */
export type ShownWindow =
  | { readonly kind: "dialog"; readonly title: string; readonly html: string }
  | { readonly kind: "alert"; readonly title: string; readonly text: string }
  | { readonly kind: "toast"; readonly title: string; readonly text: string }
  | { readonly kind: "menu"; readonly title: string; readonly items: readonly MenuItem[] };

export interface MenuItem {
  /** Caption of the submenu it stands in; absent in the menu itself. */
  readonly group?: string;
  readonly label: string;
  readonly functionName: string;
}

/** A draft of a readonly tree. */
export type Mutable<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;
