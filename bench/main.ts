import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loading } from "./loading.ts";
import type { Sized } from "./measure-size.ts";
import { results } from "./results.ts";

/** Dossiers of ten years: a district office, a department, a province's largest, and four times that. */
const SIZES = [20_000, 5000, 700, 60];
/** Processes at a time. */
const BESIDE = 2;

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Measures one size in a process of its own, so that two run beside each other and each has the memory it needs. */
function measured(dossiers: number): Promise<Sized> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [...process.execArgv, "--max-old-space-size=6144", here("measure-size.ts"), String(dossiers)],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      text += part;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(JSON.parse(text) as Sized);
      else reject(new Error(`Cannot measure ${dossiers} dossiers: the process ended with ${code}.`));
    });
  });
}

async function all(sizes: readonly number[]): Promise<readonly Sized[]> {
  const waiting = [...sizes];
  const done: Sized[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      console.error(`Đang đo ${next} hồ sơ …`);
      done.push(await measured(next));
    }
  };
  await Promise.all(Array.from({ length: BESIDE }, work));
  return done.sort((one, other) => one.dossiers - other.dossiers);
}

const sizes = await all(SIZES);
/** What `npm run bench:summaries` left. */
const summaries = here("summaries.md");
const others = existsSync(summaries) ? [readFileSync(summaries, "utf8").trim(), ""] : [];
const text = results(sizes, loading(), others);
writeFileSync(here("results.md"), text);
console.log(text);
