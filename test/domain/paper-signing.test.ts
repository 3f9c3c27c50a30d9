import { describe, expect, test } from "@jest/globals";
import {
  agencySigning,
  capacityOf,
  officeSigning,
  type PaperCapacity,
  paperCapacities,
  signatureOf,
  unitSigning,
} from "../../src/domain/paper-signing.ts";
import { CYCLE, person } from "../documents/sample-year.ts";

const HEAD = agencySigning({ ...CYCLE, headTitle: "Giám đốc" });
const by = (capacity: PaperCapacity, title = "", name = "Lê Văn Bình") =>
  signatureOf({ capacity, title, name }, HEAD).office;

describe("who signs (NĐ 30/2020/NĐ-CP, Điều 13)", () => {
  test("the head in person, acting, a deputy for them, a deputy in charge, by order", () => {
    expect(by("head")).toBe("GIÁM ĐỐC");
    expect(by("acting")).toBe("Q. GIÁM ĐỐC");
    expect(by("deputy")).toBe("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC");
    expect(by("deputy", "Phó Giám đốc thường trực")).toBe("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC THƯỜNG TRỰC");
    expect(by("in-charge")).toBe("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC PHỤ TRÁCH");
    expect(by("in-charge", "Phó Giám đốc phụ trách")).toBe("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC PHỤ TRÁCH");
    expect(by("by-order")).toBe("TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG");
  });

  test("what stands over a signature tells its capacity again", () => {
    for (const { value } of paperCapacities(HEAD)) expect(capacityOf(by(value))).toBe(value);
  });

  test("by the head's order on papers of the agency and of its Office, not on a unit's", () => {
    const office = officeSigning(CYCLE, []);
    const unit = unitSigning({ name: "Phòng Ngân sách", headEmail: "" }, []);
    expect(paperCapacities(HEAD).map(({ value }) => value)).toContain("by-order");
    expect(paperCapacities(office).map(({ value }) => value)).toContain("by-order");
    const signer = { capacity: "by-order", title: "", name: "Nông Thị Yến" } as const;
    expect(signatureOf(signer, office).office).toBe("TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG");
    expect(paperCapacities(unit).map(({ value }) => value)).not.toContain("by-order");
  });

  test("the Office's papers: the Chánh Văn phòng on the roll, no one who left", () => {
    const chief = { position: "Chánh Văn phòng" };
    const people = [
      person("CB1", "Vi Văn Long", "VP", { ...chief, left: "2026-06-30" }),
      person("CB2", "Nông Thị Yến", "VP", chief),
    ];
    expect(officeSigning(CYCLE, people)).toEqual({
      title: "CHÁNH VĂN PHÒNG",
      name: "Nông Thị Yến",
      byOrderOf: "GIÁM ĐỐC",
    });
  });

  test.each([
    ["Phòng Ngân sách", "TRƯỞNG PHÒNG"],
    ["Văn phòng Sở", "CHÁNH VĂN PHÒNG"],
    ["Thanh tra Sở", "CHÁNH THANH TRA"],
    ["Trung tâm Tư vấn", "GIÁM ĐỐC"],
    ["Chi cục Thuế", "CHI CỤC TRƯỞNG"],
    ["Tổ công tác", "TRƯỞNG ĐƠN VỊ"],
  ])("a paper of %s is signed by its %s", (name, title) => {
    const head = person("CB3", "Hoàng Thị Dung", "NS", { email: "Truong.Phong@stc.example" });
    expect(unitSigning({ name, headEmail: "truong.phong@stc.example" }, [head])).toEqual({
      title,
      name: "Hoàng Thị Dung",
      byOrderOf: "",
    });
  });
});
