import { describe, expect, test } from "@jest/globals";
import { assessmentFormsData } from "../../src/documents/assessment-forms.ts";
import { certificatesData } from "../../src/documents/certificates.ts";
import { scoreSheetData } from "../../src/documents/unit-score-sheet.ts";
import { type Assessed, unitsOfYear } from "../../src/domain/assessed.ts";
import { assessmentForm } from "../../src/domain/assessment-form.ts";
import { certifiedPeople, commendedPeople } from "../../src/domain/list-papers.ts";
import { NOT_ISSUED } from "../../src/domain/paper-issue.ts";
import { compareVietnameseNames } from "../../src/domain/vietnamese-names.ts";
import { pastFrom, sampleDossiers } from "./sample-list.ts";
import { CRITERIA, CYCLE, dossier, person, unit } from "./sample-year.ts";

const UNIT = unit("NS", "Phòng Ngân sách", { headEmail: "dung@stc.example" });
const HEAD = person("CB1", "Hoàng Thị Dung", "NS", { email: "dung@stc.example", position: "Trưởng phòng" });
const STAFF = { cycle: CYCLE, unit: UNIT, people: [HEAD] };

function handedIn(name: string, more: Parameters<typeof dossier>[1] = { state: "Submitted" }): Assessed {
  const made = dossier(person("CB2", name, "NS"), more);
  if (!("submission" in made)) throw new Error("handed in");
  return { ...made, unitName: UNIT.name };
}

function formOf(one: Assessed) {
  const facts = {
    cycle: CYCLE,
    criteria: CRITERIA,
    unitName: UNIT.name,
    forms: [assessmentForm(one, STAFF)],
  };
  const [form] = assessmentFormsData(facts).Phieu;
  if (!form) throw new Error("one form");
  return form;
}

describe("the form of one person", () => {
  test("before the unit has appraised, its column stays empty and its head is to sign", () => {
    const form = formOf(handedIn("Vi Văn An"));
    expect(form.ChiSo.map(({ TuCham, ThamDinh }) => [TuCham, ThamDinh])).toEqual(
      Array.from({ length: 10 }, () => ["9", ""]),
    );
    expect([form.TongTuCham, form.TongThamDinh, form.KetQua]).toEqual(["90", "", "Chưa thẩm định."]);
    expect([form.ChucVuThamDinh, form.NguoiThamDinh]).toEqual(["TRƯỞNG PHÒNG", "Hoàng Thị Dung"]);
  });

  test("both scores, why they differ, what the union said and what was decided", () => {
    const made = handedIn("Vi Văn An", { state: "Recognised", appraised: [8, 9, 9, 9, 9, 9, 9, 9, 9, 9] });
    if (!("appraisal" in made)) throw new Error("appraised");
    const reasoned = { ...made, appraisal: { ...made.appraisal, reason: "Chỉ số 1 thiếu minh chứng" } };
    const form = formOf(reasoned as Assessed);
    expect(form.ChiSo[0]).toMatchObject({ TuCham: "9", ThamDinh: "8", MinhChung: "Giấy chứng nhận" });
    expect([form.CoLyDo, form.LyDo]).toEqual([true, "Chỉ số 1 thiếu minh chứng"]);
    expect([form.TenToChuc, form.YKien]).toEqual(["Công đoàn", "Nhất trí."]);
    expect(form.KetQua).toBe(
      "Được công nhận danh hiệu “Công dân học tập” theo Quyết định số 45/QĐ-STC ngày 24/11/2026.",
    );
  });

  test("a unit without a union step: nobody signs there, and the form says why", () => {
    const made = handedIn("Vi Văn An", { state: "Appraised" });
    if (!("union" in made) || !made.union) throw new Error("union");
    const union = { ...made.union, opinion: "not-required", reason: "Công văn số 12/CV-CĐ" } as const;
    const form = formOf({ ...made, union } as Assessed);
    expect([form.CoCongDoan, form.YKien]).toEqual([false, "Đơn vị không có bước này. Công văn số 12/CV-CĐ"]);
  });
});

describe("the papers of a unit", () => {
  test("its people by given name, tones after letters; both scores in one cell", () => {
    const names = ["Nguyễn Văn Ánh", "Lý Thị Đào", "Vi Văn An", "Hoàng Thị Dung"];
    const dossiers = names.map((name) =>
      handedIn(name, { state: "Appraised", appraised: [8, 9, 9, 9, 9, 9, 9, 9, 9, 9] }),
    );
    const sheet = scoreSheetData({ cycle: CYCLE, unitName: UNIT.name, dossiers, issue: NOT_ISSUED });
    expect(sheet.Nguoi.map(({ HoTen }) => HoTen)).toEqual([
      "Vi Văn An",
      "Nguyễn Văn Ánh",
      "Hoàng Thị Dung",
      "Lý Thị Đào",
    ]);
    expect(sheet.Nguoi[0]).toMatchObject({ C1: "9/8", C10: "9/9", TongTuCham: "90", TongThamDinh: "89" });
  });

  test("a unit is named as the dossiers froze it; people of one that has merged stand with whoever took them over", () => {
    const merged = unit("TTR", "Thanh tra Sở", { validTo: "2026-06-30", mergedInto: "NS" });
    const renamed = { ...UNIT, name: "Phòng Ngân sách và Đầu tư" };
    const one = handedIn("Vi Văn An");
    const other = { ...handedIn("Lý Thị Mai"), unitId: "TTR", unitName: merged.name, personId: "CB3" };
    const before = unitsOfYear([one, other], 2026, [renamed, merged], "2026-06-01");
    expect(before.map(({ unitName }) => unitName)).toEqual(["Phòng Ngân sách", "Thanh tra Sở"]);
    const [after, ...rest] = unitsOfYear([one, other], 2026, [renamed, merged], "2026-11-12");
    expect([after?.unitName, after?.dossiers.length, rest.length]).toEqual(["Phòng Ngân sách", 2, 0]);
  });
});

describe("what holders get", () => {
  test("certificates only for a signed decision, by unit and name, numbered on from the first", () => {
    const signed = sampleDossiers(60).map((one) =>
      one.state === "Recognised"
        ? { ...one, decision: { ...one.decision, signer: "GIÁM ĐỐC Hoàng Minh Đức" } }
        : one,
    );
    expect(certifiedPeople(sampleDossiers(60), 2026)).toEqual([]);
    const people = certifiedPeople(signed, 2026);
    const issue = { ...NOT_ISSUED, number: "98/GCN" };
    const { Giay } = certificatesData({ cycle: CYCLE, people, unitOrder: ["VP"], issue });
    expect(Giay.slice(0, 3).map(({ SoGiay }) => SoGiay)).toEqual(["98/GCN", "99/GCN", "100/GCN"]);
    expect(Giay.filter(({ CuoiCung }) => CuoiCung)).toHaveLength(1);
    const blank = certificatesData({ cycle: CYCLE, people, unitOrder: [], issue: NOT_ISSUED });
    expect(new Set(blank.Giay.map(({ SoGiay }) => SoGiay))).toEqual(new Set(["…………"]));
    expect(blank.NgayThang).toBe("ngày … tháng … năm 2026");
    const office = Giay.filter(({ NoiCongTac }) => NoiCongTac.includes("Văn phòng Sở")).map(
      ({ HoTen }) => HoTen,
    );
    expect(office).toEqual([...office].sort(compareVietnameseNames));
  });

  test("whoever is commended has five decisions, the last that of this year", () => {
    const dossiers = sampleDossiers(60);
    const people = commendedPeople(dossiers, 2026, pastFrom(dossiers));
    expect(people.length).toBeGreaterThan(0);
    for (const { run, decisions } of people) {
      expect(run).toBeGreaterThanOrEqual(5);
      expect(decisions.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025, 2026]);
    }
  });
});
