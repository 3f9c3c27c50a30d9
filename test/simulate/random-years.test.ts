import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { readCohort } from "../../emulator/simulate/input/read-cohort.ts";
import { type PlayedYear, playYear } from "../../emulator/simulate/play/play-year.ts";
import { Workspace } from "../../emulator/workspace.ts";
import { BEGINS, ENDS, randomAgency } from "./cohorts/random-agency.ts";
import { writeFolder } from "./cohorts/small-agency.ts";
import { type Cell, differences } from "./oracle/differences.ts";
import { type OracleInput, readFolder } from "./oracle/read-folder.ts";
import { APPRAISAL_WAYS, PLACED, REFUSED, STATES, TITLES } from "./random-years-meet.ts";

/** Few random agencies, drawn so that they meet everything together: the last test holds it. */
const SEEDS = [1, 3, 14, 15, 17, 18, 19];

interface Played {
  readonly input: OracleInput;
  readonly tab: (title: string) => readonly (readonly Cell[])[];
  readonly named: (name: string) => Cell;
  readonly refusals: PlayedYear["refusals"];
}

const years = new Map<number, Promise<Played>>();

/** The year of the agency drawn with this seed, played once. */
function yearOf(seed: number): Promise<Played> {
  const known = years.get(seed);
  if (known) return known;
  const year = play(seed);
  years.set(seed, year);
  return year;
}

async function play(seed: number): Promise<Played> {
  const folder = writeFolder(randomAgency(seed));
  const read = readCohort(folder);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { workspace, refusals } = await playYear(read.cohort, {
    bundle: fileURLToPath(new URL("../../dist/", import.meta.url)),
    createWorkspace: (options) => Workspace.create(options),
    startAt: BEGINS,
    until: ENDS,
  });
  return {
    input: readFolder(folder),
    tab: (title) => workspace.values(title),
    named: (name) => workspace.named(name),
    refusals,
  };
}

/** What stands in a column, each once. */
function column({ tab }: Played, title: string, header: string): readonly string[] {
  const [headers = [], ...rows] = tab(title);
  return [...new Set(rows.map((row) => String(row[headers.indexOf(header)] ?? "")))];
}

/** What was refused to whom acts how: `return:too-late`. */
function refusedIn({ input, refusals }: Played): readonly string[] {
  return refusals.map(({ line, code }) => {
    const event = input.events.find(({ rank, index }) => rank === 2 && index + 2 === line);
    return `${event?.action}:${code}`;
  });
}

describe("a small agency in which anything happens ends as a separate fold of its inputs says", () => {
  test.each(SEEDS)(
    "agency %i",
    async (seed) => {
      const { input, tab, named, refusals } = await yearOf(seed);
      const refusedLines = refusals.map(({ line }) => line);
      expect(differences(input, { tab, named, refusedLines }, ENDS)).toEqual([]);
    },
    60_000,
  );
});

test("between them the agencies meet every refusal, state, title, and reason to be placed in Cần xử lý", async () => {
  const all = await Promise.all(SEEDS.map(yearOf));
  const sorted = (values: readonly string[]) => [...new Set(values)].sort();
  expect(sorted(all.flatMap(refusedIn))).toEqual(sorted(REFUSED));
  expect(sorted(all.flatMap((year) => column(year, "Hồ sơ", "Trạng thái"))).filter(Boolean)).toEqual(
    sorted(STATES),
  );
  expect(sorted(all.flatMap((year) => column(year, "Hồ sơ", "Danh hiệu"))).filter(Boolean)).toEqual(
    sorted(TITLES),
  );
  const reasons = all.flatMap((year) => column(year, "Cần xử lý", "Lý do")).filter(Boolean);
  expect(PLACED.filter((reason) => !reasons.some((one) => reason.test(one)))).toEqual([]);
  const ways = all.map(({ input }) => `${input.setting("Thẩm định")}, ${input.setting("Thư")}`);
  expect(sorted(ways)).toEqual(sorted(APPRAISAL_WAYS));
}, 120_000);
