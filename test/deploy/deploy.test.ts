import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { deploy } from "../../scripts/deploy.mjs";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "deploy-"));
  mkdirSync(join(root, "dist"));
});
afterEach(() => rmSync(root, { recursive: true }));

const FILES = ["dist/Code.js", "dist/appsscript.json"];

/** clasp's answers by command; what was run is noted, `create-script` does to the folder what clasp does. */
function world(answers: Readonly<Record<string, unknown>>) {
  const steps: string[] = [];
  return {
    steps,
    root,
    run: (args: readonly string[]) => {
      steps.push(args.join(" "));
      if (args[0] === "create-script") {
        write(".clasp.json", { scriptId: "S1", rootDir: "dist" });
        write("dist/appsscript.json", { timeZone: "America/New_York" });
      }
      return answers[args[0] ?? ""];
    },
    build: async () => {
      steps.push(
        existsSync(join(root, "dist/appsscript.json")) ? "build over what lies there" : "build anew",
      );
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

const deployed = { deploymentId: "D1", versionNumber: 1 };

describe("npm run deploy", () => {
  test("the first time makes spreadsheet and script, builds over Google's manifest, and keeps the deployment", async () => {
    write(".clasp.json", { scriptId: "", rootDir: "dist" });
    const first = world({
      "create-script": { scriptId: "S1", parentId: "P1" },
      push: FILES,
      "create-deployment": deployed,
    });
    const url = "https://script.google.com/macros/s/D1/exec";
    expect(await deploy(first)).toEqual({ url, created: true });
    expect(first.steps).toEqual([
      "create-script --type sheets --title Công dân học tập --rootDir dist",
      "build anew",
      "push -f",
      "create-deployment",
    ]);
    expect(read(".deployment.json")).toEqual({ deploymentId: "D1", url });
  });

  test("every later time updates that deployment, so that mailed links live on", async () => {
    write(".clasp.json", { scriptId: "S1", rootDir: "dist" });
    write(".deployment.json", { deploymentId: "D1" });
    const later = world({ push: [], "update-deployment": { ...deployed, versionNumber: 2 } });
    expect((await deploy(later)).created).toBe(false);
    expect(later.steps.slice(1)).toEqual(["push -f", "update-deployment D1"]);
  });

  test("a lost .deployment.json is asked from Google; HEAD is no deployment", async () => {
    write(".clasp.json", { scriptId: "S1", rootDir: "dist" });
    const lost = world({
      push: FILES,
      "list-deployments": [{ deploymentId: "HEAD" }, deployed],
      "update-deployment": { ...deployed, versionNumber: 8 },
    });
    await deploy(lost);
    expect(lost.steps.at(-1)).toBe("update-deployment D1");
  });

  test("of several deployments a person chooses", async () => {
    write(".clasp.json", { scriptId: "S1", rootDir: "dist" });
    const several = world({
      push: FILES,
      "list-deployments": [deployed, { ...deployed, deploymentId: "D2" }],
    });
    await expect(deploy(several)).rejects.toThrow(/Google holds 2.*D1 @1.*D2 @1/s);
    expect(existsSync(join(root, ".deployment.json"))).toBe(false);
  });

  test.each([
    ["a push that left the manifest out", { push: ["dist/Code.js"] }],
    ["a push that says nothing", {}],
    ["a deployment without a version", { push: FILES, "update-deployment": { deploymentId: "D1" } }],
    ["a deployment that says nothing", { push: FILES, "update-deployment": {} }],
  ])("%s is a failure, whatever clasp's exit code", async (_name, answers) => {
    write(".clasp.json", { scriptId: "S1", rootDir: "dist" });
    write(".deployment.json", { deploymentId: "D1" });
    await expect(deploy(world(answers))).rejects.toThrow(/^Cannot /);
    expect(read(".deployment.json")).toEqual({ deploymentId: "D1" });
  });
});
