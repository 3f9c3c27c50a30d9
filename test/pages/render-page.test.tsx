import { describe, expect, test } from "@jest/globals";
import type { Page } from "../../src/pages/page.ts";
import { renderPage } from "../../src/pages/render-page.tsx";
import { AWAITING, listed, PAGES, SUBMITTED, submittedWith } from "./given.ts";

const ASSETS = { script: "/* script */", style: "/* style */" };
const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(2)>'&`;

function html(page: Page): string {
  return renderPage(page, ASSETS).html;
}

/** What stands in the page beside its own script, style and data. */
function body(page: Page): string {
  const whole = html(page);
  return whole.slice(whole.indexOf("<body>"), whole.indexOf('<script type="application/json"'));
}

describe("every page", () => {
  test.each(Object.values(PAGES))("$kind is a whole Vietnamese document with one heading", (page) => {
    const shown = html(page);
    expect(shown).toMatch(/^<!doctype html><html lang="vi">/);
    expect(shown).toContain('<meta name="referrer" content="no-referrer">');
    expect(shown.match(/<h1[ >]/g)).toHaveLength(1);
    expect(renderPage(page, ASSETS).title).not.toBe("");
    expect(shown).not.toMatch(/undefined|NaN|\[object/);
  });

  test.each(Object.values(PAGES))("$kind loads nothing from anywhere", (page) => {
    expect(html(page)).not.toMatch(/\ssrc=|<link|@import|url\(/);
  });

  test.each(Object.values(PAGES))(
    "$kind sends nothing by itself: no form has a target or an address",
    (page) => {
      expect(html(page)).not.toMatch(/<form[^>]*\s(action|target|method)=/);
    },
  );
});

describe("page data", () => {
  test("carries token and version for whoever acts, and ends no script element", () => {
    const page = { ...PAGES["unit-step"], token: "a</script><b>" };
    const [, json = ""] = /id="page-data">(.*?)<\/script>/.exec(html(page)) ?? [];
    expect(json).not.toContain("<");
    expect(JSON.parse(json)).toMatchObject({ token: "a</script><b>", version: 3 });
  });

  test("is absent, and the script with it, where there is nothing to act on", () => {
    for (const kind of ["recorded", "recorded-list", "done", "refused", "logins", "error"] as const) {
      expect(html(PAGES[kind])).not.toContain("<script");
    }
  });

  test("the build's script cannot end its own element", () => {
    const shown = renderPage(PAGES.check, { script: 'x="</script>"', style: "" }).html;
    expect(shown).toContain('x="<\\/script>"');
  });
});

describe("what people typed is text", () => {
  const dossier = { ...submittedWith(HOSTILE), name: HOSTILE, unitName: HOSTILE };
  const opinion = { at: SUBMITTED.submission.at, by: HOSTILE, opinion: "object", reason: HOSTILE } as const;
  const appraisal = { ...AWAITING.appraisal, reason: HOSTILE, by: HOSTILE };
  const hostile: readonly Page[] = [
    { ...PAGES["unit-step"], dossier: { ...dossier, union: opinion }, notice: HOSTILE },
    { ...PAGES["union-step"], dossier: { ...AWAITING, ...dossier, state: "AwaitingUnion", appraisal } },
    {
      ...PAGES.decide,
      people: [{ dossier: listed(HOSTILE, HOSTILE, HOSTILE), streak: 0 }],
      changes: [HOSTILE],
    },
    { ...PAGES.refused, message: HOSTILE },
    { ...PAGES.error, message: HOSTILE, reference: HOSTILE },
    { ...PAGES["open-cycle"], problems: [HOSTILE] },
  ];

  test.each(hostile)("in $kind", (page) => {
    expect(body(page)).not.toMatch(/<script|<img/);
    expect(html(page)).toContain("&lt;script");
  });

  test("an answer that begins with = stays text, even with an address inside", () => {
    const formula = '=HYPERLINK("http://evil.example","Bấm")';
    const shown = body({ ...PAGES["unit-step"], dossier: submittedWith(formula) });
    expect(shown).toContain("=HYPERLINK(&quot;http://evil.example&quot;");
    expect(shown).not.toContain('href="http://evil.example');
  });
});

describe("unit step", () => {
  test("evidence with an address opens in one tap, and tells the other site nothing", () => {
    const shown = body({
      ...PAGES["unit-step"],
      dossier: submittedWith("Sổ tay: https://so.example/a?b=1&c=2."),
    });
    expect(shown).toContain(
      'Sổ tay: <a href="https://so.example/a?b=1&amp;c=2" target="_blank" rel="noopener noreferrer">',
    );
  });

  test("no evidence is said in words", () => {
    expect(body({ ...PAGES["unit-step"], dossier: submittedWith("  ") })).toContain("Chưa nêu minh chứng");
  });

  test("every indicator offers 1 to 10, the self score chosen", () => {
    const shown = body(PAGES["unit-step"]);
    expect(shown.match(/<input type="radio" name="score-\d+"/g)).toHaveLength(100);
    expect(shown).toMatch(/name="score-3" value="8" checked/);
  });

  test("both rules are shown against the self scores", () => {
    const scores = [10, 10, 10, 10, 10, 10, 10, 4, 10, 10];
    const dossier = { ...SUBMITTED, submission: { ...SUBMITTED.submission, scores } };
    const shown = body({ ...PAGES["unit-step"], dossier });
    expect(shown).toMatch(/data-rule="total" data-met="true"/);
    expect(shown).toMatch(/data-rule="lowest" data-met="false"/);
    expect(shown).toContain("Chưa đủ điều kiện");
  });

  test("an objection of the union is shown with its reason", () => {
    const union = {
      at: SUBMITTED.submission.at,
      by: "cd@stc.example",
      opinion: "object",
      reason: "Xem lại chỉ số 3",
    };
    const dossier = { ...SUBMITTED, union: { ...union, opinion: "object" as const } };
    expect(body({ ...PAGES["unit-step"], dossier })).toContain("Xem lại chỉ số 3");
  });

  test("last year's result stands beside, where there is one", () => {
    expect(body(PAGES["unit-step"])).toContain("Đạt, 80 điểm");
    expect(body({ ...PAGES["unit-step"], lastYear: undefined })).not.toContain("Năm trước");
  });
});

describe("union step", () => {
  test("what the unit changed is shown as a difference, with the reason", () => {
    const scores = [8, 8, 6, 8, 8, 8, 8, 8, 8, 9];
    const appraisal = { ...AWAITING.appraisal, scores, reason: "Chưa có minh chứng 3" };
    const shown = body({ ...PAGES["union-step"], dossier: { ...AWAITING, appraisal } });
    expect(shown).toContain('<span class="difference">−2</span>');
    expect(shown).toContain('<span class="difference">+1</span>');
    expect(shown).toContain("Chưa có minh chứng 3");
  });

  test("before the unit has appraised there is one column of scores", () => {
    expect(body({ ...PAGES["union-step"], dossier: SUBMITTED })).not.toContain("Thẩm định</th>");
  });
});

describe("list", () => {
  test("five-year holders are marked; those not proposed stand apart with the cause and cannot be struck", () => {
    const shown = body(PAGES.decide);
    expect(shown.match(/class="badge"/g)).toHaveLength(1);
    expect(shown).toContain("5 năm liền");
    expect(shown).toContain("Tổng điểm 72, chưa đủ 80 điểm");
    expect(shown.match(/data-strike/g)).toHaveLength(2);
    expect(shown).not.toContain('data-person="CB0014"');
  });

  test("5,000 people stay below 3 MB", () => {
    const people = Array.from({ length: 5000 }, (_, index) => ({
      dossier: listed(`CB${index}`, "Nguyễn Thị Thu Hằng"),
      streak: index % 6,
    }));
    expect(Buffer.byteLength(html({ ...PAGES.decide, people }))).toBeLessThan(3_000_000);
  });
});

describe("Office dialogs", () => {
  test("with problems in the settings a cycle cannot be opened", () => {
    const shown = body({ ...PAGES["open-cycle"], problems: ["Thiếu “Email Thủ trưởng”."] });
    expect(shown).toContain("Thiếu “Email Thủ trưởng”.");
    expect(shown).not.toContain("<button");
  });

  test("opening shows each date with its weekday, from which day it moved and why", () => {
    const shown = body(PAGES["open-cycle"]).replace(/<[^>]*>/g, "");
    expect(shown).toContain("thứ Năm, 01/10/2026");
    expect(shown).toContain("thứ Sáu, 30/10/2026 (chuyển từ thứ Bảy, 31/10/2026)");
    expect(shown).toContain("thứ Ba, 24/11/2026 (chuyển từ thứ Tư, 25/11/2026: Ngày nghỉ của tỉnh)");
  });

  test("with nobody ready no list can be made", () => {
    expect(body({ ...PAGES.propose, ready: 0, passing: 0 })).not.toContain("<button");
  });

  test.each(["setup", "open-cycle", "propose", "report", "check"] as const)("%s has one button", (kind) => {
    const shown = body(PAGES[kind]);
    expect(shown.match(/<button/g)).toHaveLength(1);
    expect(shown).toContain(`data-act="${kind}"`);
  });
});
