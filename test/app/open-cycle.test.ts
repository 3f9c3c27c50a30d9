import { describe, expect, test } from "@jest/globals";
import { checkWorkbook } from "../../src/app/check.ts";
import { openCycle } from "../../src/app/open-cycle.ts";
import { PERSON, UNIT } from "../domain/given.ts";
import { Office } from "./given.ts";

const BY = "vanphong@stc.example";

function officeBefore(settings: Record<string, string> = {}): Office {
  const office = new Office();
  office.cycles.length = 0;
  office.settings = {
    Năm: "2026",
    "Email Thủ trưởng": "gd@stc.example",
    "Email Văn phòng": BY,
    "Email cấp trên": "ct@x.example",
    ...settings,
  };
  return office;
}

describe("opening a cycle (Mở kỳ đánh giá)", () => {
  test("freezes the settings into the cycle, with a ledger line", () => {
    const office = officeBefore({ "Tổng điểm tối thiểu": "75" });
    expect(openCycle(BY, office)).toMatchObject({ ok: true });
    expect(office.cycles).toMatchObject([{ year: 2026, passTotal: 75, agency: "Sở Kế hoạch và Đầu tư" }]);
    expect(office.events).toMatchObject([{ type: "CycleOpened", by: BY }]);
  });

  test("is done once a year", () => {
    const office = officeBefore();
    openCycle(BY, office);
    expect(openCycle(BY, office)).toMatchObject({ code: "already-open" });
  });

  test("records the earlier years' results, each with the run of years it closed", () => {
    const office = officeBefore();
    const result = {
      personId: "CB0012",
      recognised: true,
      decisionNumber: "12/QĐ",
      decisionDate: "2024-11-20",
      agency: "Sở Kế hoạch và Đầu tư",
    };
    office.earlierResults = [
      { ...result, year: 2023 },
      { ...result, year: 2024 },
      { ...result, year: 2025, recognised: false },
    ];
    openCycle(BY, office);
    expect(
      office.dossiers.map((dossier) => dossier.state === "EarlierResult" && dossier.decision.streak),
    ).toEqual([1, 2, 0]);
    expect(checkWorkbook(office)).toMatchObject({ ok: true });
  });

  test("tells every problem of settings, roll and history at once, and opens nothing", () => {
    const office = officeBefore();
    const stranger = { ...PERSON, id: "CB0099", unitId: "P99", email: PERSON.email.toUpperCase() };
    office.roster = {
      people: [PERSON, stranger],
      units: [{ ...UNIT, mergedInto: "P77", validTo: "2026-01-31" }],
    };
    office.earlierResults = [
      { personId: "CB0012", year: 2026, recognised: true, decisionNumber: "", decisionDate: "", agency: "" },
    ];
    const answer = openCycle(BY, office);
    expect(answer).toMatchObject({
      ok: false,
      details: [
        expect.stringContaining("an@stc.example"),
        expect.stringContaining("P77"),
        expect.stringContaining("P99"),
        expect.stringContaining("2026"),
      ],
    });
    expect(office.commits).toBe(0);
  });
});
