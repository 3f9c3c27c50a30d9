import { describe, expect, test } from "@jest/globals";
import { readAnswer } from "../../scripts/clasp.mjs";
import { ANSWERS, onlyDeployment, webAppAddress } from "../../scripts/deploy.mjs";
import { RUNS } from "./recorded-runs.ts";

describe("clasp's answers", () => {
  test("an expected answer is given back", () => {
    expect(readAnswer("show-authorized-user", RUNS.loggedIn, ANSWERS.user)).toMatchObject({ loggedIn: true });
    expect(readAnswer("create-script", RUNS.created, ANSWERS.created)).toMatchObject({ scriptId: "1Script" });
    expect(readAnswer("push", RUNS.pushed, ANSWERS.pushed)).toHaveLength(2);
    expect(readAnswer("push", RUNS.nothingToPush, ANSWERS.pushed)).toEqual([]);
    expect(readAnswer("update-deployment", RUNS.deployed, ANSWERS.deployed)).toMatchObject({
      versionNumber: 3,
    });
  });

  test.each([
    ["show-authorized-user", RUNS.notLoggedIn, ANSWERS.user, "npx clasp login"],
    ["push", RUNS.noCredentials, ANSWERS.pushed, "npx clasp login"],
    ["create-script", RUNS.projectFileExists, ANSWERS.created, "xóa dòng ấy để tạo bảng tính mới"],
    ["push", RUNS.projectNotFound, ANSWERS.pushed, "kiểm tra scriptId"],
    ["push", RUNS.apiOff, ANSWERS.pushed, "https://script.google.com/home/usersettings"],
    ["push", RUNS.offline, ANSWERS.pushed, "kiểm tra mạng"],
  ])("%s: a failure says what to do, whatever the exit code", (command, run, isAnswer, advice) => {
    expect(() => readAnswer(command, run, isAnswer)).toThrow(advice);
  });

  test("a push that was skipped, or left the code behind, is a failure though clasp ends with 0", () => {
    expect(() => readAnswer("push", RUNS.pushSkipped, ANSWERS.pushed)).toThrow("clasp push");
    expect(() => readAnswer("push", RUNS.pushedManifestOnly, ANSWERS.pushed)).toThrow("clasp push");
  });

  test("a deployment without a version is a failure: links would open code that is not yet released", () => {
    expect(() => readAnswer("create-deployment", RUNS.deployedHead, ANSWERS.deployed)).toThrow(
      "clasp create-deployment",
    );
  });
});

describe("the one deployment", () => {
  const head = { deploymentId: "AKHead" };
  const first = { deploymentId: "AKFirst", versionNumber: 1 };

  test("is the only one with a version; the editor's own does not count", () => {
    expect(onlyDeployment([head])).toBeUndefined();
    expect(onlyDeployment([head, first])).toBe("AKFirst");
  });

  test("is asked for where several could be meant", () => {
    const second = { deploymentId: "AKSecond", versionNumber: 2 };
    expect(() => onlyDeployment([head, first, second])).toThrow(".deployment.json");
  });

  test("keeps its address", () => {
    expect(webAppAddress("AKFirst")).toBe("https://script.google.com/macros/s/AKFirst/exec");
  });
});
