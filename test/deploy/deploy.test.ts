import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type ClaspRun, runClasp } from "../../scripts/clasp.mjs";
import { deploy } from "../../scripts/deploy.mjs";
import { RUNS } from "./recorded-runs.ts";

const URL = "https://script.google.com/macros/s/AKfycbExample/exec";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "deploy-"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** clasp by its answers; what was done is noted, and `create-script` writes the id where clasp writes it. */
function world(answers: Readonly<Record<string, ClaspRun>>) {
  const steps: string[] = [];
  const silent = { status: 0, stdout: "", stderr: "" };
  return {
    steps,
    root,
    run: (args: readonly string[]) => {
      steps.push(args.join(" "));
      const [command = ""] = args;
      if (command === "create-script") write(".clasp.json", { scriptId: "1Script", rootDir: "dist" });
      return { "show-authorized-user": RUNS.loggedIn, ...answers }[command] ?? silent;
    },
    build: async () => {
      steps.push("build");
    },
    say: () => undefined,
  };
}

function write(file: string, content: unknown): void {
  writeFileSync(join(root, file), JSON.stringify(content));
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(root, file), "utf8"));
}

describe("npm run deploy", () => {
  test("the first time makes spreadsheet and script before it builds, and keeps the deployment", async () => {
    write(".clasp.json", { scriptId: "", rootDir: "dist" });
    const { created, pushed, deployed } = RUNS;
    const first = world({ "create-script": created, push: pushed, "create-deployment": deployed });
    expect(await deploy(first)).toEqual({ url: URL, created: true });
    expect(first.steps).toEqual([
      "show-authorized-user",
      "create-script --type sheets --title Công dân học tập --rootDir dist",
      "build",
      "push -f",
      "create-deployment",
    ]);
    expect(read(".deployment.json")).toEqual({ deploymentId: "AKfycbExample", url: URL });
  });

  test("every later time updates that deployment, so that mailed links live on", async () => {
    write(".clasp.json", { scriptId: "1Script", rootDir: "dist" });
    write(".deployment.json", { deploymentId: "AKfycbExample" });
    const later = world({ push: RUNS.nothingToPush, "update-deployment": RUNS.deployed });
    expect((await deploy(later)).created).toBe(false);
    expect(later.steps.slice(1)).toEqual(["build", "push -f", "update-deployment AKfycbExample"]);
  });

  test("a lost .deployment.json is asked from Google", async () => {
    write(".clasp.json", { scriptId: "1Script", rootDir: "dist" });
    const stdout = '[{"deploymentId": "AKHead"}, {"deploymentId": "AKFirst", "versionNumber": 1}]';
    const listed = { status: 0, stdout, stderr: "" };
    const lost = world({ push: RUNS.pushed, "list-deployments": listed, "update-deployment": RUNS.deployed });
    await deploy(lost);
    expect(lost.steps.at(-1)).toBe("update-deployment AKFirst");
  });

  test.each([
    ["a push that was skipped", { push: RUNS.pushSkipped }],
    ["a deployment of HEAD", { push: RUNS.pushed, "update-deployment": RUNS.deployedHead }],
  ])("%s ends it, and what was deployed before stays noted", async (_name, answers) => {
    write(".clasp.json", { scriptId: "1Script", rootDir: "dist" });
    write(".deployment.json", { deploymentId: "AKfycbOld" });
    await expect(deploy(world(answers))).rejects.toThrow("clasp ");
    expect(read(".deployment.json")).toEqual({ deploymentId: "AKfycbOld" });
  });

  test("clasp itself, with nobody logged in: nothing is touched, and the login is named", async () => {
    write(".clasp.json", { rootDir: "dist" });
    const nobody = {
      ...world({}),
      run: (args: readonly string[]) => runClasp(root, ["--auth", join(root, "nobody.json"), ...args]),
    };
    await expect(deploy(nobody)).rejects.toThrow("npx clasp login");
    expect(read(".clasp.json")).toEqual({ rootDir: "dist" });
    expect(existsSync(join(root, ".deployment.json"))).toBe(false);
  });
});
