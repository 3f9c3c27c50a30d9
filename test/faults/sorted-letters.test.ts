import { expect, test } from "@jest/globals";
import type { Workspace } from "../../emulator/workspace.ts";
import { handInAs, unitOfFifteen } from "../journeys/evening.ts";
import { nextRing, records } from "../journeys/stage.ts";
import { doubled } from "./interleaved.ts";

/** Somebody sorts a tab the other way round, header aside. */
function turnOver(workspace: Workspace, tab: string): void {
  const [, ...rows] = workspace.values(tab);
  const filled = rows.filter((row) => row.some((cell) => cell !== null && cell !== ""));
  workspace.paste(tab, 2, 1, [...filled].reverse(), { raw: true });
}

test("letters that wait while somebody sorts the tab go out once each, each marked in its own row", () => {
  const workspace = unitOfFifteen();
  workspace.onFiring = () => "lost";
  for (let number = 1; number <= 8; number += 1) handInAs(workspace, number);
  workspace.onFiring = ({ handler }) => (handler === "onSweep" ? undefined : "lost");
  const sweep = nextRing(workspace, "onSweep");
  workspace.advanceTo(sweep);
  const written = records(workspace, "Thư");
  expect(written.filter((row) => row["Trạng thái"] === "Chờ gửi").length).toBeGreaterThan(0);

  turnOver(workspace, "Thư");
  workspace.advanceTo(sweep + 5 * 60 * 60 * 1000);

  const letters = records(workspace, "Thư");
  expect(letters.map((row) => row["Số thư"]).sort()).toEqual(written.map((row) => row["Số thư"]).sort());
  expect(letters.every((row) => row["Trạng thái"] === "Đã gửi")).toBe(true);
  expect(workspace.mail).toHaveLength(written.length);
  expect(doubled(workspace)).toEqual([]);
});
