import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Dossier } from "../../../src/domain/dossier.ts";
import { dossierRow } from "../../../src/google/rows/dossier-row.ts";
import { RowReader } from "../../../src/google/rows/row-reader.ts";
import { anyDossier } from "../any-dossier.ts";
import { headersOf } from "../template-headers.ts";

function reread(cells: ReturnType<typeof dossierRow.write>) {
  const problems: string[] = [];
  return { dossier: dossierRow.read(new RowReader("Hồ sơ", 2, cells, problems)), problems };
}

const registered: Dossier = {
  state: "Registered",
  year: 2026,
  personId: "CB0001",
  name: "Nông Văn An",
  email: "an@stc.langson.example",
  position: "Chuyên viên",
  unitId: "VP",
  unitName: "Văn phòng",
  agency: "Sở Tài chính",
  onRoll: true,
  version: 1,
  registeredAt: "2026-03-02T09:03:11.000+07:00",
};

const scores = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

const submitted: Dossier = {
  ...registered,
  state: "Submitted",
  submission: {
    at: "2026-10-14T09:03:11.250+07:00",
    responseId: "r1",
    scores,
    evidence: scores.map(String),
    digitalSkills: false,
    proficient: true,
    consentToPublish: false,
    enteredBy: "person",
  },
};

describe("dossierRow", () => {
  test("a dossier in any state is read back from its row as it was written", () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        expect(reread(dossierRow.write(dossier))).toEqual({ dossier, problems: [] });
      }),
    );
  });

  test("every column of the tab is written in every state, so that nothing of a former state stays", () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        expect(Object.keys(dossierRow.write(dossier)).sort()).toEqual([...headersOf("dossiers")].sort());
      }),
    );
  });

  test("appraised scores, their total and the lowest are empty until the unit has appraised", () => {
    expect(dossierRow.write(submitted)).toMatchObject({
      TC1: 10,
      "Tổng tự chấm": 55,
      TĐ1: "",
      "Tổng thẩm định": "",
      "Thấp nhất": "",
    });
  });

  test("Thành thạo counts only with Kỹ năng số; what the person answered stays beside it", () => {
    expect(dossierRow.write(submitted)).toMatchObject({
      "Kỹ năng số": "Không",
      "Thành thạo": "Không",
      "Thành thạo tự khai": "Có",
    });
  });

  test("a state that no dossier has is told with tab, row and column", () => {
    const { dossier, problems } = reread({ ...dossierRow.write(registered), "Trạng thái": "Xong" });
    expect(dossier).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('Tab "Hồ sơ", dòng 2, cột "Trạng thái": đang là "Xong"');
  });

  test.each(["", 0, 11, 7.5, "tám"])("a score of %p in a submitted dossier is told, not taken", (score) => {
    const { dossier, problems } = reread({ ...dossierRow.write(submitted), TC3: score });
    expect(dossier).toBeUndefined();
    expect(problems.join()).toContain('cột "TC3"');
  });
});
