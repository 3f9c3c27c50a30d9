import type { Activity } from "../../src/domain/activity.ts";

/** An activity of Văn phòng Sở, typed into the tab. */
export function activity(more: Partial<Activity>): Activity {
  return {
    responseId: "",
    day: "2026-05-14",
    kind: "training",
    what: "Tập huấn kỹ năng số",
    participants: 0,
    planned: 0,
    spent: 0,
    source: "",
    unitId: "VP",
    unitName: "Văn phòng Sở",
    difficulties: "",
    proposals: "",
    enteredBy: "vp@stc.example",
    enteredAt: "",
    ...more,
  };
}

/** A year of activities: some of each kind, one still to come, one of another year. */
export const ACTIVITIES: readonly Activity[] = [
  activity({ day: "2026-02-20", kind: "direction", what: "Ban hành Kế hoạch số 12/KH-STC." }),
  activity({ day: "2026-03-05", kind: "publicity", what: "Phổ biến Kế hoạch", participants: 58 }),
  activity({
    day: "2026-04-21",
    kind: "publicity",
    what: "Ngày Sách và Văn hóa đọc Việt Nam",
    participants: 40,
    planned: 3_000_000,
    spent: 2_500_000,
    source: "social",
  }),
  activity({
    participants: 45,
    planned: 15_000_000,
    spent: 14_200_000,
    source: "state-budget",
    difficulties: "Thiếu máy tính dùng chung.\nMột số người còn ngại biểu mẫu trực tuyến.",
    proposals: "Bố trí kinh phí tập huấn từ đầu năm",
  }),
  activity({ day: "2026-12-10", what: "Dự kiến tập huấn trí tuệ nhân tạo", planned: 9_000_000 }),
  activity({ day: "2025-05-14", what: "Của năm trước", spent: 1_000_000, source: "other" }),
];
