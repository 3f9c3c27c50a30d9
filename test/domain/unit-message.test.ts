import { describe, expect, test } from "@jest/globals";
import type { Dossier } from "../../src/domain/dossier.ts";
import { unitMessage } from "../../src/domain/unit-message.ts";
import { at, CYCLE, given, HOLDER, returned, submitted, UNIT } from "./given.ts";

const FORM = "https://forms.example/1";

function named(dossier: Dossier, name: string, more: Partial<Dossier> = {}): Dossier {
  return { ...dossier, name, personId: name, ...more } as Dossier;
}

const registered = given({ type: "DossierRegistered", holder: HOLDER, at: at("10-02 08:00") });
const waiting = given(submitted([7, 7, 7, 7, 7, 7, 7, 7, 7, 7]));
const toSupplement = given(submitted(), returned());

function message(dossiers: readonly Dossier[], today = "2026-10-20"): string {
  return unitMessage({ cycle: CYCLE, unit: UNIT, dossiers, formUrl: FORM, today });
}

describe("the text for a unit's Zalo group", () => {
  test("names who is late, as names are sorted, with the deadline and the way to the form", () => {
    const text = message([named(registered, "Vi Văn Ước"), named(registered, "Lý Thị An"), waiting]);
    expect(text).toContain("Chưa gửi phiếu tự đánh giá (hạn hết ngày 31/10/2026): Lý Thị An, Vi Văn Ước.");
    expect(text).toContain("Chờ Trưởng đơn vị thẩm định (hạn hết ngày 10/11/2026): 1 hồ sơ.");
    expect(text).toContain(FORM);
  });

  test("holds no score and nobody's name who has handed in", () => {
    const text = message([named(waiting, "Nông Văn Đủ"), named(registered, "Lý Thị An")]);
    expect(text).not.toContain("Nông Văn Đủ");
    expect(text).not.toMatch(/điểm|70/);
  });

  test("after the deadline it says so, and leads to no form that is closed; who must add something still finds it", () => {
    const after = message([registered], "2026-11-02");
    expect(after).toContain("đã quá hạn ngày 31/10/2026");
    expect(after).not.toContain(FORM);
    const text = message([named(toSupplement, "Hứa Văn Bổ")], "2026-11-05");
    expect(text).toContain("Cần bổ sung hồ sơ (hạn hết ngày 10/11/2026): Hứa Văn Bổ.");
    expect(text).toContain(FORM);
  });

  test("other units, other years and whoever left are not in it; nothing late reads as thanks", () => {
    const elsewhere = [
      named(registered, "A", { unitId: "P99" }),
      named(registered, "B", { year: 2025 }),
      named(registered, "C", { onRoll: false }),
    ];
    const text = message(elsewhere);
    expect(text).toContain("không có phiếu, hồ sơ nào chậm");
    expect(text).toContain(UNIT.name);
  });
});
