import { describe, expect, test } from "@jest/globals";
import { grownAgency } from "../../bench/grown-agency.ts";
import { handIn as handInThere, register } from "../../bench/hands.ts";
import type { Workspace } from "../../emulator/workspace.ts";
import type { LedgerRow } from "../../src/app/book.ts";
import { linkChain } from "../../src/app/seal.ts";
import { checkSystem, officeDialog, records } from "./stage.ts";

const [GROUP, LABEL] = ["Hệ thống", "Lưu trữ năm cũ"];
/** Six people in their tenth year; nine cycles are closed. */
const agency = grownAgency(60);

const LEDGER = "Nhật ký xử lý";
/** What people see of the years. */
const SEEN = ["So sánh các năm", "Tiêu biểu xuất sắc", "Tổng quan", "Theo đơn vị", "Hồ sơ", "Kỳ đánh giá"];

function archived(workspace: Workspace, until = "2021"): unknown {
  const dialog = officeDialog(workspace, GROUP, LABEL);
  dialog.goOn({ until });
  return dialog.press({ until });
}

function seen(workspace: Workspace) {
  return SEEN.map((tab) => workspace.values(tab));
}

/** The events that lie in the archive's files, in their order. */
function archivedEvents(workspace: Workspace): readonly LedgerRow[] {
  return workspace.files
    .filter(({ name }) => name.startsWith("Lưu trữ") && name.endsWith(".jsonl"))
    .flatMap(({ base64 }) => Buffer.from(base64, "base64").toString("utf8").split("\n"))
    .map((line) => JSON.parse(line) as LedgerRow);
}

function eventNumbers(workspace: Workspace): readonly number[] {
  return records(workspace, LEDGER).flatMap((row) => (typeof row.Số === "number" ? [row.Số] : []));
}

describe("Lưu trữ năm cũ", () => {
  const before = agency.workspace;
  const workspace = before.fork();
  const answer = archived(workspace);
  const event = records(workspace, LEDGER).find((row) => row["Sự kiện"] === "YearsArchived");
  const told = JSON.parse(String(event?.["Nội dung"])) as { chainHead: string; lastEvent: number };

  test("takes the old years' events out of the workbook and puts them into files of their own", () => {
    expect(answer).toMatchObject({ ok: true });
    const away = archivedEvents(workspace).map(({ number }) => number);
    const left = eventNumbers(workspace);
    expect(away.length).toBeGreaterThan(150);
    expect([...away, ...left.slice(0, eventNumbers(before).length - away.length)]).toEqual(
      eventNumbers(before),
    );
    expect(workspace.files.some(({ name }) => name === "Lưu trữ đến hết năm 2021.xlsx")).toBe(true);
    expect(archivedEvents(workspace).every(({ year }) => year <= 2021)).toBe(true);
  });

  test("the archive's chain ends in the very link from which the workbook's goes on", () => {
    const commits = new Map<number, LedgerRow[]>();
    for (const row of archivedEvents(workspace)) {
      commits.set(row.commit, [...(commits.get(row.commit) ?? []), row]);
    }
    const end = [...commits.values()].reduce((link, rows) => linkChain(link, rows), "");
    expect(end).toBe(told.chainHead);
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("the run of years, the comparison of years and every dossier stand as before", () => {
    expect(seen(workspace)).toEqual(seen(before));
  });

  test("the year goes on: answers are taken, the check holds, a later archiving follows the first", () => {
    const later = workspace.fork();
    const [person] = agency.newcomers;
    register(later, person?.email ?? "");
    handInThere(later, person?.email ?? "");
    expect(checkSystem(later)).toMatchObject({ ok: true });
    expect(archived(later, "2024")).toMatchObject({ ok: true });
    expect(checkSystem(later)).toMatchObject({ ok: true });
    expect(new Set(archivedEvents(later).map(({ number }) => number)).size).toBe(
      archivedEvents(later).length,
    );
  });

  test("a dossier of an archived year that is changed by hand is named with its row", () => {
    const changed = workspace.fork();
    const rows = changed.values("Hồ sơ");
    const row = rows.findIndex((cells) => cells.includes("2019/CB00002")) + 1;
    const column = (rows[0] ?? []).indexOf("Họ và tên") + 1;
    changed.paste("Hồ sơ", row, column, [["Tên khác"]], { raw: true });
    expect(checkSystem(changed)).toMatchObject({
      ok: false,
      details: [expect.stringContaining(`dòng ${row} (2019/CB00002): khác với lúc lưu trữ`)],
    });
  });

  test("a row taken out of the ledger that is left, or a cut elsewhere, breaks the chain", () => {
    const changed = workspace.fork();
    const [first = []] = changed.values(LEDGER).slice(1);
    changed.paste(LEDGER, 2, 1, [first.map(() => null)], { raw: true });
    expect(checkSystem(changed)).toMatchObject({ ok: false });
  });

  test("an open year, the newest and one put away before cannot be chosen; a second click does nothing", () => {
    const again = workspace.fork();
    const html = officeDialog(again, GROUP, LABEL).html();
    expect([...html.matchAll(/<option value="(\d{4})"/g)].map(([, year]) => year)).toEqual([
      "2022",
      "2023",
      "2024",
      "2025",
    ]);
    expect(archived(again, "2021")).not.toMatchObject({ ok: true });
    expect(eventNumbers(again)).toEqual(eventNumbers(workspace));
  });
});

describe("a death in between", () => {
  /** The calls of the click that archives, by their numbers in the run. */
  const played = agency.workspace.fork();
  archived(played);
  const calls = played.executions[played.executions.length - 1]?.calls ?? [];
  const telling = calls.filter(({ name }) => /batchUpdate|releaseLock/.test(name));

  test.each(
    telling.flatMap(({ number, name }) => [
      [name, number, "before"] as const,
      [name, number, "after"] as const,
    ]),
  )("at %s (call %i), %s it took effect, loses nothing; clicked again it is done", (_name, call, when) => {
    const workspace = agency.workspace.fork([{ call, when }]);
    const dialog = officeDialog(workspace, GROUP, LABEL);
    dialog.goOn({ until: "2021" });
    dialog.press({ until: "2021" });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
    dialog.press({ until: "2021" });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
    const away = new Set(archivedEvents(workspace).map(({ number }) => number));
    const known = new Set([...away, ...eventNumbers(workspace)]);
    for (const number of eventNumbers(agency.workspace)) expect(known).toContain(number);
    expect(workspace.values("Hồ sơ")).toEqual(agency.workspace.values("Hồ sơ"));
  });
});
