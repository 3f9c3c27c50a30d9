import { describe, expect, test } from "@jest/globals";
import { activityData } from "../../src/documents/annual-report-activities.ts";
import type { Activity } from "../../src/domain/activity.ts";
import { ACTIVITIES, activity } from "./sample-activities.ts";
import { CYCLE, people, unit } from "./sample-year.ts";

const UNITS = [unit("VP", "Văn phòng Sở"), unit("TH", "Phòng Tổng hợp")];
const ROSTER = { people: people(4, UNITS), units: UNITS };

function told(activities: readonly Activity[], heldUntil = "2026-11-30") {
  return activityData({ cycle: CYCLE, roster: ROSTER, activities, heldUntil });
}

/** The activities of one kind, in words. */
function group(name: string, activities: readonly Activity[]) {
  return told(activities).NhomHoatDong.find(({ Ten }) => Ten.includes(name));
}

describe("what was done, from the tab", () => {
  test("documents are named with their day and unit, without the stop that somebody typed", () => {
    expect(told(ACTIVITIES).ChiDao).toEqual([
      { NoiDung: "Ngày 20/02/2026: Ban hành Kế hoạch số 12/KH-STC (Văn phòng Sở)." },
    ]);
  });

  test("activities of a kind are counted, their people added up, and each is told", () => {
    expect(group("Tuyên truyền", ACTIVITIES)).toMatchObject({
      CoSoLieu: true,
      Cau: "Đã thực hiện 02 hoạt động tuyên truyền, với 98 lượt người tham gia:",
      Muc: [
        { NoiDung: "Ngày 05/03/2026: Phổ biến Kế hoạch (Văn phòng Sở), 58 lượt người tham gia;" },
        {
          NoiDung:
            "Ngày 21/04/2026: Ngày Sách và Văn hóa đọc Việt Nam (Văn phòng Sở), 40 lượt người tham gia.",
        },
      ],
    });
  });

  test("one activity that nobody counted reads right", () => {
    expect(group("Tập huấn", [activity({})])?.Cau).toBe("Đã thực hiện 01 hoạt động tập huấn, bồi dưỡng:");
  });

  test("more than five stand in the annex alone", () => {
    const many = Array.from({ length: 6 }, () => activity({ participants: 200 }));
    expect(group("Tập huấn", many)).toMatchObject({
      Cau: "Đã thực hiện 06 hoạt động tập huấn, bồi dưỡng, với 1.200 lượt người tham gia (chi tiết tại Phụ lục V).",
      Muc: [],
    });
    expect(told(many).HoatDong).toHaveLength(6);
  });

  test("a later day is a plan, another year is another report", () => {
    expect(told(ACTIVITIES).HoatDong.map(({ Ngay }) => Ngay)).toEqual([
      "20/02/2026",
      "05/03/2026",
      "21/04/2026",
      "14/05/2026",
    ]);
    expect(told(ACTIVITIES, "2026-12-31").HoatDong).toHaveLength(5);
  });
});

describe("places for people to write", () => {
  test("stand only where nobody told anything, kind by kind", () => {
    expect(told(ACTIVITIES).NhomHoatDong.map(({ CoSoLieu }) => CoSoLieu)).toEqual([true, true, false]);
    expect(told([]).NhomHoatDong.map(({ CoSoLieu }) => CoSoLieu)).toEqual([false, false, false]);
  });

  test("fall away where every unit answered and none had any", () => {
    const answers = UNITS.map(({ id, name }) =>
      activity({ kind: "none", what: "", unitId: id, unitName: name }),
    );
    expect(told(answers).NhomHoatDong.map(({ CoSoLieu, Cau }) => [CoSoLieu, Cau])).toEqual([
      [true, "Các phòng, đơn vị báo cáo không có hoạt động tuyên truyền nào trong năm."],
      [true, "Các phòng, đơn vị báo cáo không có hoạt động tập huấn, bồi dưỡng nào trong năm."],
      [true, "Các phòng, đơn vị báo cáo không có hoạt động thi đua nào trong năm."],
    ]);
    expect(told(answers)).toMatchObject({ CoKinhPhi: false, KhongKinhPhi: true, CoHoatDong: false });
    expect(told(answers.slice(1)).KhongKinhPhi).toBe(false);
  });
});

describe("money by source", () => {
  test("in the plan's order, with its sum; what costs nothing is in no row", () => {
    const { CauKinhPhi, KinhPhi, CongKinhPhi } = told(ACTIVITIES);
    expect(CauKinhPhi).toBe(
      "Tổng kinh phí đã chi: 16.700.000 đồng, bằng 92,8% dự kiến (18.000.000 đồng). Theo nguồn:",
    );
    expect(KinhPhi).toEqual([
      {
        Nguon: "Ngân sách nhà nước",
        SoHoatDong: "1",
        DuKien: "15.000.000",
        DaChi: "14.200.000",
        TyLe: "94,7",
      },
      { Nguon: "Xã hội hóa", SoHoatDong: "1", DuKien: "3.000.000", DaChi: "2.500.000", TyLe: "83,3" },
    ]);
    expect(CongKinhPhi).toMatchObject([{ Nguon: "Cộng", DuKien: "18.000.000", DaChi: "16.700.000" }]);
  });

  test("money without a source is told as that, money that nobody planned has no share", () => {
    const { CauKinhPhi, KinhPhi } = told([activity({ spent: 500_000 })]);
    expect(CauKinhPhi).toBe("Tổng kinh phí đã chi: 500.000 đồng. Theo nguồn:");
    expect(KinhPhi).toMatchObject([{ Nguon: "Chưa ghi nguồn", TyLe: "–" }]);
  });
});

describe("difficulties and proposals", () => {
  test("stand under the unit's name in one line; the same words of the same unit once", () => {
    const twice = [...ACTIVITIES, ...ACTIVITIES];
    expect(told(twice).KhoKhan).toEqual([
      {
        NoiDung: "Văn phòng Sở: Thiếu máy tính dùng chung; Một số người còn ngại biểu mẫu trực tuyến.",
      },
    ]);
    expect(told(twice).KienNghi).toEqual([{ NoiDung: "Văn phòng Sở: Bố trí kinh phí tập huấn từ đầu năm." }]);
  });

  test("units that wrote the same words stand together before them", () => {
    const same = { proposals: "Bố trí kinh phí" };
    const rows = [activity(same), activity({ ...same, unitId: "TH", unitName: "Phòng Tổng hợp" })];
    expect(told(rows).KienNghi).toEqual([{ NoiDung: "Văn phòng Sở, Phòng Tổng hợp: Bố trí kinh phí." }]);
  });

  test("a row typed with the code alone has its unit's name", () => {
    const row = activity({ unitId: "TH", unitName: "", difficulties: "Ít thời gian" });
    expect(told([row]).KhoKhan).toEqual([{ NoiDung: "Phòng Tổng hợp: Ít thời gian." }]);
    expect(told([activity({ unitId: "", unitName: "" })]).HoatDong).toMatchObject([
      { DonVi: "Sở Tài chính" },
    ]);
  });
});
