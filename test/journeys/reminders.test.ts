import { describe, expect, test } from "@jest/globals";
import type { Workspace } from "../../emulator/workspace.ts";
import { agencyWith, read, register } from "./agency.ts";
import { click, DIRECTOR, follow, handIn, mailTo, OFFICE, office, PERSON, UNIT_HEAD } from "./stage.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];

function morningOf(workspace: Workspace, day: string): void {
  workspace.advanceTo(Date.parse(`${day}T07:30:00+07:00`));
}

/** Subjects of the letters this address got on that day. */
function lettersOn(workspace: Workspace, address: string, day: string): readonly string[] {
  const from = Date.parse(`${day}T00:00:00+07:00`);
  return workspace.mail
    .filter(({ to, sentAt }) => to === address && sentAt >= from && sentAt < from + 86_400_000)
    .map(({ subject }) => subject);
}

describe("reminders before each deadline and after it", () => {
  test("who registered and has not handed in is reminded before Hạn tự đánh giá, and not after it", () => {
    const workspace = agencyWith({});
    register(workspace, PERSON);
    morningOf(workspace, "2026-10-30");
    const own = read(follow(workspace, mailTo(workspace, PERSON, /Sắp đến hạn/)).page);
    expect(own).toContain("Mở phiếu tự đánh giá");
    morningOf(workspace, "2026-11-03");
    const reminders = workspace.mail.filter(
      ({ to, subject }) => to === PERSON && /Sắp đến hạn/.test(subject),
    );
    expect(reminders.length).toBe(2);
    expect(reminders[0]?.text).toContain("chưa nhận được phiếu tự đánh giá");
    expect(lettersOn(workspace, PERSON, "2026-11-02")).toEqual([]);
  });

  test("the unit's head is reminded in one letter with the way to everything that waits", () => {
    const workspace = agencyWith({});
    handIn(workspace, PERSON, NINES);
    morningOf(workspace, "2026-11-09");
    expect(lettersOn(workspace, UNIT_HEAD, "2026-11-06")).toEqual(["Sắp đến hạn: 1 hồ sơ chờ thẩm định"]);
    const letter = mailTo(workspace, UNIT_HEAD, /Sắp đến hạn/);
    expect(letter.text).toContain("Nông Văn Viên");
    expect(read(follow(workspace, letter).page)).toContain("Nông Văn Viên");
  });

  test("after the deadline it says that the day has passed; what is done is called to mind no more", () => {
    const workspace = agencyWith({});
    handIn(workspace, PERSON, NINES);
    morningOf(workspace, "2026-11-11");
    expect(mailTo(workspace, UNIT_HEAD, /Quá hạn/).text).toContain("thời hạn ngày 10/11/2026 đã qua");
    click(workspace, mailTo(workspace, UNIT_HEAD, /Chờ thẩm định/), { kind: "appraise" });
    const before = workspace.mail.filter(
      ({ to, subject }) => to === UNIT_HEAD && /hạn/i.test(subject),
    ).length;
    morningOf(workspace, "2026-12-05");
    const after = workspace.mail.filter(
      ({ to, subject }) => to === UNIT_HEAD && /hạn.*thẩm định/i.test(subject),
    );
    expect(after.length).toBe(before);
  });

  test("the head of the agency is reminded of a list that waits", () => {
    const workspace = agencyWith({});
    handIn(workspace, PERSON, NINES);
    click(workspace, mailTo(workspace, UNIT_HEAD, /Chờ thẩm định/), { kind: "appraise" });
    const union = workspace.mail.filter(({ subject }) => /Công đoàn/.test(subject));
    const last = union[union.length - 1];
    if (!last) throw new Error("nobody was asked for the union's opinion");
    click(workspace, last, { kind: "concur" });
    office(workspace, "propose");
    morningOf(workspace, "2026-11-25");
    expect(mailTo(workspace, DIRECTOR, /Sắp đến hạn: 1 danh sách/).text).toContain("Danh sách số 1");
  });
});

describe("escalation to the next in the chain", () => {
  test("two days after Hạn đơn vị the deputy director in charge, or else the head, is told whose work waits", () => {
    const workspace = agencyWith({});
    handIn(workspace, PERSON, NINES);
    morningOf(workspace, "2026-11-12");
    const told = workspace.mail.filter(({ text }) => text.includes(`đang chờ ${UNIT_HEAD} thẩm định`));
    expect(told).toHaveLength(1);
    expect(told[0]?.to).not.toBe(UNIT_HEAD);
    expect(told[0]?.text).toContain("đã quá thời hạn ngày 10/11/2026");
  });

  test("with Báo cấp trên sau 0 nobody else is told", () => {
    const workspace = agencyWith({ "Báo cấp trên sau": 0 });
    handIn(workspace, PERSON, NINES);
    morningOf(workspace, "2026-11-20");
    expect(workspace.mail.filter(({ text }) => text.includes(`đang chờ ${UNIT_HEAD}`))).toEqual([]);
  });
});

describe("a digest a morning", () => {
  test("what was appraised in the evening, from the list of what waits, is not in the morning's letter", () => {
    const workspace = agencyWith({ Thư: "gộp" });
    handIn(workspace, PERSON, NINES);
    morningOf(workspace, "2026-10-15");
    const first = mailTo(workspace, UNIT_HEAD, /^Chờ thẩm định/);
    handIn(workspace, PERSON, NINES);
    expect(click(workspace, first, { kind: "appraise" }).value).toMatchObject({ ok: true });
    morningOf(workspace, "2026-10-16");
    const since = workspace.mail.filter(
      ({ to, sentAt }) => to === UNIT_HEAD && sentAt >= Date.parse("2026-10-16T00:00:00+07:00"),
    );
    expect(since.map(({ subject }) => subject)).toEqual([expect.stringMatching(/ý kiến Công đoàn/)]);
    expect(since[0]?.text).not.toContain("Thẩm định: Nông Văn Viên");
  });

  test("an approver never gets more than one letter a day, reminders folded in", () => {
    const workspace = agencyWith({ Thư: "gộp" });
    workspace.advanceTo(Date.parse("2026-11-05T10:00:00+07:00") - 10 * 86_400_000);
    handIn(workspace, PERSON, NINES);
    morningOf(workspace, "2026-11-20");
    const perDay = new Map<string, number>();
    for (const { to, sentAt } of workspace.mail) {
      if (to === PERSON || to === OFFICE.email) continue;
      const key = `${to} ${new Date(sentAt + 25_200_000).toISOString().slice(0, 10)}`;
      perDay.set(key, (perDay.get(key) ?? 0) + 1);
    }
    expect(perDay.size).toBeGreaterThan(2);
    expect([...perDay].filter(([, count]) => count > 1)).toEqual([]);
  });
});
