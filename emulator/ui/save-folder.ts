import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";

/** Raised whenever what a save holds can no longer be read by this version. */
const FORMAT = 1;
const WORLD = "world.json";
const LOCK = "server.pid";

export type Saved =
  | { readonly found: "nothing" }
  | { readonly found: "world"; readonly text: string }
  /** Unreadable: moved to `setAside`, never deleted. `why` is Vietnamese. */
  | { readonly found: "damaged"; readonly setAside: string; readonly why: string };

/**
 * The folder that holds the local workspace's data. A save is written beside the former one and renamed over it, so
 * that a kill at any moment leaves the former save or the new one, whole. Its first line names the format and the
 * SHA-256 of the rest: a truncated or hand-edited file is noticed, not half believed.
 */
export class SaveFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
    mkdirSync(path, { recursive: true });
  }

  read(): Saved {
    const file = join(this.path, WORLD);
    if (!existsSync(file)) return { found: "nothing" };
    const whole = readFileSync(file, "utf8");
    const end = whole.indexOf("\n");
    const body = whole.slice(end + 1);
    const problem = end < 0 ? "tệp không có dòng đầu" : problemOf(whole.slice(0, end), body);
    return problem === "" ? { found: "world", text: body } : this.setAside(problem);
  }

  write(world: string): void {
    const temporary = join(this.path, `${WORLD}.new`);
    const descriptor = openSync(temporary, "w");
    try {
      writeSync(descriptor, `${JSON.stringify({ format: FORMAT, sha256: digest(world) })}\n${world}`);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, join(this.path, WORLD));
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

function problemOf(firstLine: string, body: string): string {
  let head: { readonly format?: unknown; readonly sha256?: unknown };
  try {
    head = JSON.parse(firstLine);
  } catch {
    return "dòng đầu của tệp không đọc được";
  }
  if (head.format !== FORMAT)
    return `tệp thuộc phiên bản dữ liệu ${String(head.format)}, cần phiên bản ${FORMAT}`;
  return head.sha256 === digest(body) ? "" : "nội dung tệp không còn nguyên vẹn";
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
