import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readLabel, readSealed, type Unsealed, writeSealed } from "./sealed-file.ts";

/** Snapshots made by themselves (before starting over, before a restore): only the newest ones are kept. */
const AUTOMATIC_KEPT = 5;
const LONGEST_NAME = 80;
const ID = /^\d{13}-\d+$/;

export interface Snapshot {
  /** Its file's name without the ending. */
  readonly id: string;
  /** As the person named it. */
  readonly name: string;
  /** Epoch ms of the world's clock. */
  readonly clock: number;
  /** Epoch ms of this machine's clock. */
  readonly takenAt: number;
  /** Made by itself before something was replaced. */
  readonly automatic: boolean;
}

/** The worlds kept aside in a folder, each a sealed file. */
export class SnapshotShelf {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Newest first; files that name no snapshot are left out. */
  list(): readonly Snapshot[] {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder)
      .filter((file) => file.endsWith(".json"))
      .flatMap((file) => {
        const id = file.slice(0, -".json".length);
        const snapshot = ID.test(id) ? this.#label(id) : undefined;
        return snapshot ? [snapshot] : [];
      })
      .sort((one, other) => other.id.localeCompare(one.id));
  }

  /** Keeps a world. A blank name becomes `Bản chụp`; a long one is cut. */
  take(world: string, clock: number, name: string, automatic = false): void {
    mkdirSync(this.folder, { recursive: true });
    const takenAt = Date.now();
    const label = {
      name: name.trim().replace(/\s+/g, " ").slice(0, LONGEST_NAME) || "Bản chụp",
      ...{ clock, takenAt, automatic },
    };
    writeSealed(this.#path(this.#freeId(takenAt)), world, label);
    const old = this.list().filter((snapshot) => snapshot.automatic);
    for (const { id } of old.slice(AUTOMATIC_KEPT)) this.remove(id);
  }

  /** The world of a snapshot; undefined where there is no such snapshot. */
  read(id: string): Unsealed | undefined {
    return ID.test(id) && existsSync(this.#path(id)) ? readSealed(this.#path(id)) : undefined;
  }

  remove(id: string): void {
    if (ID.test(id)) rmSync(this.#path(id), { force: true });
  }

  #label(id: string): Snapshot | undefined {
    const label = readLabel(this.#path(id));
    if (!label) return undefined;
    const { name, clock, takenAt, automatic } = label;
    return {
      ...{ id, name: String(name), clock: Number(clock), takenAt: Number(takenAt) },
      automatic: automatic === true,
    };
  }

  #path(id: string): string {
    return join(this.folder, `${id}.json`);
  }

  #freeId(takenAt: number): string {
    for (let number = 0; ; number += 1) {
      const id = `${takenAt}-${number}`;
      if (!existsSync(this.#path(id))) return id;
    }
  }
}
