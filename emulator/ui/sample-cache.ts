import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Keeps the sample workspace once it has been played, so that starting over and every test begin at once. Its name is
 * the digest of everything it follows from: a changed bundle, example or emulator is played anew.
 */
export class SampleCache {
  readonly #folder: string;
  readonly #name: string;

  /**
   * @param folder where the sample is kept
   * @param sources files and folders that the sample follows from
   */
  constructor(folder: string, sources: readonly string[]) {
    this.#folder = folder;
    this.#name = `sample-${digestOf(sources)}.json`;
  }

  read(): string | undefined {
    try {
      return readFileSync(join(this.#folder, this.#name), "utf8");
    } catch {
      return undefined;
    }
  }

  /** Keeps this sample and drops the former ones. */
  write(text: string): void {
    mkdirSync(this.#folder, { recursive: true });
    const temporary = join(this.#folder, `${this.#name}.${process.pid}`);
    writeFileSync(temporary, text);
    renameSync(temporary, join(this.#folder, this.#name));
    for (const name of readdirSync(this.#folder)) {
      if (/^sample-[0-9a-f]+\.json$/.test(name) && name !== this.#name) {
        rmSync(join(this.#folder, name), { force: true });
      }
    }
  }
}

function digestOf(sources: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of sources.flatMap(filesIn)) hash.update(path).update("\0").update(readFileSync(path));
  return hash.digest("hex").slice(0, 16);
}

/** A file, or the files of a folder and its subfolders, in one order. */
function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
