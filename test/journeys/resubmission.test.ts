import { describe, expect, test } from "@jest/globals";
import type { Workspace } from "../../emulator/workspace.ts";
import { read } from "./agency.ts";
import {
  checkSystem,
  click,
  follow,
  handIn,
  mailTo,
  openWorkspace,
  PERSON,
  records,
  UNIT_HEAD,
} from "./stage.ts";

const MIXED = [9, 8, 7, 9, 8, 9, 9, 8, 9, 9];

/** What the form would show filled in, by the title of the question, when this address is opened. */
function filledIn(workspace: Workspace, address: string): ReadonlyMap<string, string> {
  const entries = new Map(
    Object.values(workspace.world.forms).flatMap(({ items }) =>
      items.map((item) => [String(item.entryId), item.title]),
    ),
  );
  const given = [...new URL(address).searchParams].flatMap(([name, value]) => {
    const title = name.startsWith("entry.") ? entries.get(name.slice("entry.".length)) : undefined;
    return title === undefined ? [] : [[title, value] as const];
  });
  return new Map(given);
}

function formAddress(text: string): string {
  return /https:\/\/docs\.google\.com\/forms\S+/.exec(text)?.[0] ?? "";
}

describe("a returned dossier", () => {
  const workspace = openWorkspace();
  const dossier = () => records(workspace, "Hồ sơ").find(({ Khóa }) => Khóa === "2026/A3");

  test("carries the questions, and the form opens with the former answers; the consent is not ticked beforehand", () => {
    handIn(workspace, PERSON, MIXED, "Giấy chứng nhận & sổ tay");
    const question = "Chỉ số 3: giấy chứng nhận số nào?";
    click(workspace, mailTo(workspace, UNIT_HEAD, /Chờ thẩm định/), { kind: "return", reason: question });
    const { text, html } = mailTo(workspace, PERSON, /bổ sung/);
    expect(text).toContain(question);
    const filled = filledIn(workspace, formAddress(text));
    const titled = (beginning: string) => [...filled].find(([title]) => title.startsWith(beginning))?.[1];
    expect(MIXED.map((_, index) => titled(`Chỉ số ${index + 1}.`))).toEqual(MIXED.map(String));
    expect(titled("Minh chứng 3.")).toBe("Giấy chứng nhận & sổ tay");
    expect([titled("Kỹ năng số:"), titled("Thành thạo:"), titled("Công khai:")]).toEqual([
      "Có",
      "Có",
      undefined,
    ]);
    expect(html.length).toBeLessThan(102 * 1024);
  });

  test("one's own page leads to the same form while it takes an answer", () => {
    const page = follow(workspace, mailTo(workspace, PERSON, /bổ sung/)).page;
    expect(read(page)).toContain("giấy chứng nhận số nào?");
    expect(read(page)).toContain("điền sẵn câu trả lời lần trước");
  });

  test("handed in again, both versions and what was asked stand with the dossier for the appraiser", () => {
    handIn(workspace, PERSON, MIXED, "Giấy chứng nhận số 12/2026");
    expect(dossier()).toMatchObject({
      "Trạng thái": "Đã nộp, chờ thẩm định",
      "Minh chứng 3": "Giấy chứng nhận số 12/2026",
    });
    expect(JSON.parse(String(dossier()?.["Chi tiết"]))).toMatchObject({
      previous: { evidence: expect.arrayContaining(["Giấy chứng nhận & sổ tay"]) },
      answered: { reason: "Chỉ số 3: giấy chứng nhận số nào?" },
    });
    expect(mailTo(workspace, UNIT_HEAD, /thẩm định lại/).text).toContain("nộp lại");
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("handed in twice before the appraiser looks, it still stands beside what was asked about", () => {
    const fork = workspace.fork();
    handIn(fork, PERSON, MIXED, "Giấy chứng nhận số 13/2026");
    const page = read(follow(fork, mailTo(fork, UNIT_HEAD, /thẩm định lại/)).page);
    expect(page).toContain("Trước: Giấy chứng nhận & sổ tay");
    expect(page).toContain("Nay: Giấy chứng nhận số 13/2026");
  });

  test("evidence too long for an address is named, and everything else is filled in", () => {
    const long = openWorkspace();
    handIn(long, PERSON, MIXED, "Đọc sách mỗi tối; ".repeat(60));
    click(long, mailTo(long, UNIT_HEAD, /Chờ thẩm định/), { kind: "return", reason: "Bổ sung" });
    const { text } = mailTo(long, PERSON, /bổ sung/);
    expect(formAddress(text).length).toBeLessThanOrEqual(6000);
    expect(text).toMatch(/Minh chứng ở chỉ số [\d, ]+ quá dài/);
    expect(
      [...filledIn(long, formAddress(text)).keys()].filter((title) => title.startsWith("Chỉ số")),
    ).toHaveLength(10);
  });
});
