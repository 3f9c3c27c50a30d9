import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSealed, writeSealed } from "./sealed-file.ts";

const WORLD = "world.json";
const LOCK = "server.pid";

export type Saved =
  | { readonly found: "nothing" }
  | { readonly found: "world"; readonly text: string }
  /** Unreadable: moved to `setAside`, never deleted. `why` is Vietnamese. */
  | { readonly found: "damaged"; readonly setAside: string; readonly why: string };

/** The folder that holds the local workspace's data: one sealed file, its snapshots, and who is using them. */
export class SaveFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
    mkdirSync(path, { recursive: true });
  }

  /** Where snapshots of this world lie. */
  get snapshots(): string {
    return join(this.path, "snapshots");
  }

  read(): Saved {
    const file = join(this.path, WORLD);
    if (!existsSync(file)) return { found: "nothing" };
    const save = readSealed(file);
    return save.whole ? { found: "world", text: save.text } : this.setAside(save.why);
  }

  write(world: string): void {
    writeSealed(join(this.path, WORLD), world);
  }

  /** Moves the present save out of the way and says where it is now. */
  setAside(why: string): Saved & { readonly found: "damaged" } {
    const stamp = new Date().toISOString().replaceAll(":", "-").slice(0, 19);
    const name = `${WORLD.replace(".json", "")}-set-aside-${stamp}.json`;
    renameSync(join(this.path, WORLD), join(this.path, name));
    return { found: "damaged", setAside: join(this.path, name), why };
  }

  /** Takes the folder for this process; the id of the living process that has it already, else 0. */
  take(): number {
    const file = join(this.path, LOCK);
    const owner = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
    if (owner > 0 && owner !== process.pid && isAlive(owner)) return owner;
    writeFileSync(file, String(process.pid));
    return 0;
  }

  release(): void {
    rmSync(join(this.path, LOCK), { force: true });
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
