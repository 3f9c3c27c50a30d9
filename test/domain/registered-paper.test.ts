import { describe, expect, test } from "@jest/globals";
import { NOT_ISSUED } from "../../src/domain/paper-issue.ts";
import { issuePaper, type RegisteredPaper } from "../../src/domain/registered-paper.ts";

const PAPER: RegisteredPaper = {
  ...NOT_ISSUED,
  key: "submission:2026/1",
  year: 2026,
  title: "Tờ trình đề nghị công nhận 2026 danh sách 1",
  docxUrl: "https://drive.example/1",
  googleDocUrl: "https://docs.example/1",
  madeAt: "2026-11-18T09:00:00.000+07:00",
  madeBy: "vanphong@stc.example",
  times: 1,
};
const TODAY = "2026-11-24";

const numbered = (number: string) => {
  const issued = issuePaper(PAPER, { number, date: TODAY }, TODAY);
  return issued.ok ? issued.value.number : issued.code;
};

describe("number and day of a paper", () => {
  test.each([
    ["5", "05"],
    ["05", "05"],
    [" 12 ", "12"],
    ["7/TTr-VP", "07/TTr-VP"],
    ["12a", "12a"],
    ["123/BC-STC", "123/BC-STC"],
  ])("%j is written %s (NĐ 30/2020: a 0 before numbers below 10)", (typed, written) => {
    expect(numbered(typed)).toBe(written);
  });

  test.each(["", "mười hai", "/BC-STC", "12/", "=1+1"])("%j is refused: no number", (typed) => {
    expect(numbered(typed)).toBe("bad-number");
  });

  test("a day to come is refused: both are given after signing", () => {
    const issued = issuePaper(PAPER, { number: "5", date: "2026-11-25" }, TODAY);
    expect(issued).toMatchObject({ ok: false, code: "future-day" });
  });

  test("a second entry of the same is refused, of another it replaces the first", () => {
    const known = { ...PAPER, number: "05", date: TODAY } as const;
    expect(issuePaper(known, { number: "5", date: TODAY }, TODAY)).toMatchObject({ code: "already-issued" });
    expect(issuePaper(known, { number: "6", date: TODAY }, TODAY)).toMatchObject({ value: { number: "06" } });
  });
});
