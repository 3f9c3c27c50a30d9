import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../../emulator/workspace-api.ts";
import type { DeathPlayed } from "./play-death.ts";

/** Lines kept in memory before they are written. */
const LINES_A_WRITE = 50;

/** Name of a death: `1234:before`. */
export function deathName({ call, when }: Fault): string {
  return `${call}:${when}`;
}

/** Deaths that were played, a line of JSON each, so that a run cut short goes on where it was. */
export class DeathRecords {
  private readonly folder: string;
  private readonly path: string;
  private lines: string[] = [];

  /** @param part which worker's file */
  constructor(folder: string, part: number) {
    mkdirSync(folder, { recursive: true });
    this.folder = folder;
    this.path = join(folder, `deaths-${part}.jsonl`);
  }

  add(death: DeathPlayed): void {
    this.lines.push(`${JSON.stringify(death)}\n`);
    if (this.lines.length >= LINES_A_WRITE) this.flush();
  }

  flush(): void {
    if (this.lines.length > 0) appendFileSync(this.path, this.lines.join(""));
    this.lines = [];
  }

  /** Everything that any worker has played; a line cut short is played again. */
  all(): readonly DeathPlayed[] {
    const files = readdirSync(this.folder).filter((name) => /^deaths-\d+\.jsonl$/.test(name));
    const deaths = new Map<string, DeathPlayed>();
    for (const line of files.flatMap((name) => readFileSync(join(this.folder, name), "utf8").split("\n"))) {
      const death = line.endsWith("}") ? parsed(line) : undefined;
      if (death) deaths.set(deathName(death), death);
    }
    return [...deaths.values()].sort(
      (a, b) => a.call - b.call || (a.when === b.when ? 0 : a.when === "before" ? -1 : 1),
    );
  }
}

function parsed(line: string): DeathPlayed | undefined {
  try {
    return JSON.parse(line) as DeathPlayed;
  } catch {
    return undefined;
  }
}

/** Digest of files and of whatever lies in folders: what a result follows from. */
export function digestOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesIn)) hash.update(path).update("\0").update(readFileSync(path));
  return hash.digest("hex").slice(0, 16);
}

function filesIn(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
