import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Letter } from "../../src/domain/letters.ts";
import { queueInvitation } from "../../src/domain/queue-invitation.ts";
import { renderLetter } from "../../src/mail/render-letter.ts";
import { HEAD, INVITATION, LETTERS, LINK, LINKS, NOT_RECOGNISED } from "./given.ts";

/** Gmail cuts a letter's HTML here. */
const GMAIL_CUTS = 102 * 1024;

function render(letter: Letter) {
  return renderLetter(letter, HEAD, LINKS);
}

/** Addresses that the HTML links to, as the reader's browser would open them. */
function hrefs(html: string): readonly string[] {
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, url = ""]) => url.replaceAll("&amp;", "&"));
}

/** The HTML's visible words. */
function words(html: string): string {
  return html
    .replace(/<head>.*<\/head>/s, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

describe("every letter", () => {
  test.each(Object.values(LETTERS))("$template has subject, text and HTML without a gap", (letter) => {
    const { subject, text, html } = render(letter);
    for (const part of [subject, text, html]) {
      expect(part).not.toBe("");
      expect(part).not.toMatch(/undefined|NaN|\[object|null/);
    }
    expect(Buffer.byteLength(html)).toBeLessThan(GMAIL_CUTS);
    expect(html).not.toMatch(/<img|<script|<link|url\(/);
  });

  test.each(Object.values(LETTERS))(
    "$template: both parts say agency, year, number and what to do",
    (letter) => {
      const { text, html } = render(letter);
      for (const part of [text, words(html)]) {
        expect(part).toContain("Sở Tài chính");
        expect(part).toContain("năm 2026");
        expect(part).toContain("Thư số 128");
        expect(part).toContain("thư tự động");
        expect(part).toContain("không phải gửi cho đồng chí");
      }
    },
  );

  test.each(Object.values(LETTERS))(
    "$template links in both parts to what was given, and to nothing else",
    (letter) => {
      const { text, html } = render(letter);
      const given = new Set(
        ["formUrl" in letter ? letter.formUrl : "", "url" in letter ? letter.url : ""].filter(Boolean),
      );
      if ("invitation" in letter || letter.template === "digest" || "queue" in letter) {
        given.add(LINKS.urlOf(INVITATION));
      }
      if (["unit-step", "union-step", "prepare-step"].includes(letter.template)) {
        given.add(LINKS.urlOf(queueInvitation(INVITATION.approver, HEAD.year)));
      }
      if ("ownPage" in letter && letter.ownPage) given.add(LINKS.urlOf(letter.ownPage));
      if (letter.template === "results-package") {
        for (const { url } of letter.linked) given.add(url);
        for (const { file } of letter.decisions) given.add(file);
      }
      expect(new Set(hrefs(html))).toEqual(given);
      for (const url of given) expect(text.split("\n")).toContain(url);
    },
  );
});

describe("what people typed", () => {
  const hostile = '"><a href="http://evil.example">Bấm</a><script>alert(1)</script>';

  test("is text in the HTML", () => {
    const letters: readonly Letter[] = [
      { ...LETTERS["unit-step"], personName: hostile, unitName: hostile, objection: hostile },
      { ...LETTERS.returned, reason: hostile },
      { ...LETTERS["not-taken"], personName: hostile, reason: hostile },
      { ...NOT_RECOGNISED, cause: hostile, appraisalReason: hostile },
      { ...LETTERS.digest, items: [{ title: hostile, due: "2026-11-10", invitation: INVITATION }] },
    ];
    for (const letter of letters) {
      const { html } = render(letter);
      expect(html).not.toContain("<script");
      expect(hrefs(html).join()).not.toContain("evil.example");
      expect(html).toContain("&lt;script>");
    }
  });

  test("and begins with = stays as it is", () => {
    const { text, html } = render({ ...LETTERS.returned, reason: "=1+1" });
    expect(text).toContain("  > =1+1");
    expect(html).toContain("=1+1</div>");
  });

  test("cannot add a header: a subject is one line of at most 200 characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (name) => {
        const { subject } = render({ ...LETTERS["unit-step"], personName: `${name}\r\nBcc: x@evil.example` });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the rule is about control characters
        expect(subject).not.toMatch(/[\u0000-\u001f\u007f\u2028\u2029]/);
        expect(Array.from(subject).length).toBeLessThanOrEqual(200);
      }),
    );
  });

  test("cannot turn the direction of writing, nor forge a line of the text part", () => {
    const { text, subject } = render({
      ...LETTERS["unit-step"],
      personName: "An\u202e\n-- \nThư số 1",
    });
    expect(text.match(/^-- $/gm)).toHaveLength(1);
    expect(subject).toContain("An -- Thư số 1");
  });

  test("no link is made of an address that is not http or https", () => {
    const { html, text } = render({ ...LETTERS.returned, formUrl: "javascript:alert(1)" });
    expect(html + text).not.toContain("javascript:");
  });
});

describe("to approvers", () => {
  test("the subject names the person and the unit", () => {
    expect(render(LETTERS["unit-step"]).subject).toBe("Chờ thẩm định: Nông Văn An (CB0012), Phòng Ngân sách");
    expect(render({ ...LETTERS["unit-step"], again: true }).subject).toMatch(/^Chờ thẩm định lại: /);
    expect(render(LETTERS["union-step"]).subject).toBe(
      "Chờ ý kiến Công đoàn: Nông Văn An (CB0012), Phòng Ngân sách",
    );
  });

  test("an objection is quoted in both parts", () => {
    const { text, html } = render({ ...LETTERS["unit-step"], objection: "Xem lại chỉ số 3" });
    expect(text).toContain("Xem lại chỉ số 3");
    expect(html).toContain("Xem lại chỉ số 3");
  });

  test("a digest of one names it; of several it says how many and the earliest day", () => {
    const [item] = LETTERS.digest.items;
    if (item === undefined) throw new Error("Cannot test: the digest has no item");
    expect(render(LETTERS.digest).subject).toBe("Chờ thẩm định: Nông Văn An (CB0012)");
    const items = [{ ...item, due: "2026-11-15" }, item, item];
    expect(render({ template: "digest", items }).subject).toBe(
      "3 việc chờ đồng chí xử lý, hạn gần nhất 10/11/2026",
    );
  });

  test("a digest of 100 stays below 102 KB, every link in both parts", () => {
    const items = Array.from({ length: 100 }, (_, row) => ({
      title: `Thẩm định: Nguyễn Thị Thu Hằng (CB${row}), Phòng Đấu thầu, Thẩm định và Giám sát đầu tư`,
      due: "2026-11-10",
      invitation: { ...INVITATION, row },
    }));
    const { html, text } = render({ template: "digest", items });
    expect(Buffer.byteLength(html)).toBeLessThan(GMAIL_CUTS);
    expect(new Set(hrefs(html)).size).toBe(100);
    expect(text.split("\n").filter((line) => line.startsWith(LINK))).toHaveLength(100);
  });

  test("the fullest morning is one letter below 102 KB: a hundred links, the number of the rest, everything due", () => {
    const subjects = Array.from({ length: 700 }, (_, row) => ({
      id: `CB${row}`,
      name: "Nguyễn Thị Thu Hằng",
      unitName: "Phòng Đấu thầu, Thẩm định và Giám sát đầu tư",
    }));
    const items = Array.from({ length: 100 }, (_, row) => ({
      title: `Thẩm định: Nguyễn Thị Thu Hằng (CB${row}), Phòng Đấu thầu, Thẩm định và Giám sát đầu tư`,
      due: "2026-11-10",
      invitation: { ...INVITATION, row },
    }));
    const reminders = (["unit", "union"] as const).flatMap((task) =>
      (["before", "escalation"] as const).map(
        (kind) => ({ to: "a", task, due: "2026-11-10", kind, about: "b@stc.example", subjects }) as const,
      ),
    );
    const queue = { ...INVITATION, purpose: "queue", subject: "2026" } as const;
    const { html, text } = render({ template: "digest", items, more: 600, reminders, queue });
    expect(Buffer.byteLength(html)).toBeLessThan(GMAIL_CUTS);
    expect(text).toContain("và 600 việc khác");
    expect(text).toContain("700 hồ sơ đang chờ");
  });

  test("the Office reads before Ngày chốt what is missing, a line each, and what its menu has for it", () => {
    const gaps = [
      { kind: "not-submitted", count: 3 },
      { kind: "unsigned-list", count: 1 },
    ] as const;
    const close = {
      task: "close",
      due: "2026-11-30",
      kind: "before",
      about: "",
      subjects: [],
      gaps,
    } as const;
    const { html, text } = render({ template: "reminder", reminders: [{ to: "vp@stc.example", ...close }] });
    expect(text).toContain("Kính gửi Văn phòng,");
    expect(text).toContain("3 người đã đăng ký, chưa gửi phiếu tự đánh giá");
    expect(text).toContain("1 danh sách đã phê duyệt, chưa ghi số, ngày quyết định");
    expect(text).toContain("“Ghi quyết định đã ký”");
    expect(hrefs(html)).toEqual([]);
  });

  test("a reminder of 700 names forty of them and counts the rest", () => {
    const [first] = LETTERS.reminder.reminders;
    const subjects = Array.from({ length: 700 }, (_, row) => ({
      id: `CB${row}`,
      name: `Người ${row}`,
      unitName: "P",
    }));
    const { html, text } = render({ ...LETTERS.reminder, reminders: first ? [{ ...first, subjects }] : [] });
    expect(Buffer.byteLength(html)).toBeLessThan(GMAIL_CUTS);
    expect(text).toContain("và 660 hồ sơ khác");
  });
});

describe("result", () => {
  test("congratulates whoever is recognised, with title, years in a row and decision", () => {
    const { subject, text } = render(LETTERS.result);
    expect(subject).toContain("Chúc mừng");
    expect(text).toContain("tiêu biểu xuất sắc");
    expect(text).toContain("năm thứ 5 liên tiếp");
    expect(text).toContain("45/QĐ-STC");
    expect(text).toContain("24/11/2026");
  });

  test("says Chưa đạt, never Không đạt, to the person, with the cause and thanks, not in the subject", () => {
    const { subject, text, html } = render(NOT_RECOGNISED);
    expect(text).toContain("Chưa đạt");
    expect(text).toContain("Tổng điểm 72, chưa đủ 80 điểm");
    expect(text).toContain("Cảm ơn đồng chí");
    expect(subject + text + html).not.toContain("Không đạt");
    expect(subject).not.toContain("đạt");
  });

  test("what is not known yet is left out", () => {
    expect(render(NOT_RECOGNISED).text).not.toContain("Quyết định số");
  });
});
