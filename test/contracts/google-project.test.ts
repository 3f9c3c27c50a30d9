import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Workspace } from "../../emulator/workspace.ts";
import type { Caller } from "../../emulator/workspace-api.ts";
import { runClasp } from "../../scripts/clasp.mjs";
import { buildContracts, PROJECT, pushContracts } from "../../scripts/contracts-google.mjs";
import { RUNS } from "../deploy/recorded-runs.ts";
import { contracts } from "./cases.ts";

const OWNER: Caller = { email: "vanphong@stc.langson.example", kind: "owner" };
const everyName = Object.values(contracts).flatMap((cases) => cases.map(({ name }) => name));

let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "contracts-"));
  await buildContracts(join(folder, "dist"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(path: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** The text that the project's window offers to copy: the cases that passed. */
function confirmedIn(html: string): readonly { readonly name: string }[] {
  const text = /<textarea[^>]*>([^<]*)<\/textarea>/.exec(html)?.[1] ?? "";
  return JSON.parse(text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&"));
}

describe("the project that is pushed to Google", () => {
  test("runs every case from its menu, over as many executions as it takes, and shows that all passed", () => {
    const workspace = Workspace.create({
      ...{ bundle: join(folder, "dist"), startAt: Date.parse("2026-10-14T09:00:00+07:00") },
      ...{ owner: OWNER.email, title: "Hợp đồng" },
    });
    expect(workspace.openSpreadsheet(OWNER).map(({ functionName }) => functionName)).toContain("menuRun");
    let html = "";
    for (let time = 0; time < 10 && !html.includes("chưa chạy 0"); time++) {
      const { dialog, error } = workspace.chooseMenuItem(OWNER, "menuRun");
      expect(error).toBeUndefined();
      html = dialog?.html ?? "";
    }
    expect(html).toContain(`Đạt ${everyName.length}, khác 0, chưa chạy 0.`);
    expect(confirmedIn(html).map(({ name }) => name)).toEqual(everyName);
  });

  test("asks for what the product asks for, so that what it confirms holds there", () => {
    const own = read(join(folder, "dist", "appsscript.json"));
    const { webapp: _webApp, ...product } = read(join(PROJECT, "../../../appsscript.json"));
    expect(own).toEqual(product);
  });
});

describe("npm run contracts:google", () => {
  const world = (answers: Readonly<Record<string, (typeof RUNS)["pushed"]>>) => {
    const root = mkdtempSync(join(folder, "root-"));
    writeFileSync(join(root, ".clasp.json"), '{ "rootDir": "dist" }');
    const steps: string[] = [];
    return {
      ...{ root, steps },
      run: (args: readonly string[]) => {
        steps.push(args.join(" "));
        if (args[0] === "create-script")
          writeFileSync(join(root, ".clasp.json"), '{ "scriptId": "1Script" }');
        return { "show-authorized-user": RUNS.loggedIn, ...answers }[args[0] ?? ""] ?? RUNS.pushSkipped;
      },
      build: async () => {
        steps.push("build");
      },
      say: (line: string) => {
        steps.push(line.split("\n")[0] ?? "");
      },
    };
  };

  test("makes a spreadsheet of its own the first time, builds and pushes", async () => {
    const first = world({ "create-script": RUNS.created, push: RUNS.pushed });
    await pushContracts(first);
    expect(first.steps.filter((step) => /^(create|build|push)/.test(step))).toEqual([
      "create-script --type sheets --title Hợp đồng với Google (thử nghiệm) --rootDir dist",
      "build",
      "push -f",
    ]);
    const again = { ...first, steps: [] as string[] };
    await pushContracts({ ...again, run: first.run });
    expect(first.steps.filter((step) => step.startsWith("create-script"))).toHaveLength(1);
  });

  test("a push that clasp skipped is a failure", async () => {
    await expect(pushContracts(world({ "create-script": RUNS.created }))).rejects.toThrow("clasp push");
  });

  test("clasp itself, with nobody logged in: nothing is made, and the login is named", async () => {
    const nobody = world({});
    const run = (args: readonly string[]) =>
      runClasp(nobody.root, ["--auth", join(nobody.root, "nobody.json"), ...args]);
    await expect(pushContracts({ ...nobody, run })).rejects.toThrow("npx clasp login");
    expect(nobody.steps).toEqual([]);
    expect(existsSync(join(nobody.root, "dist"))).toBe(false);
  });
});
