import type { Page } from "./page.ts";

/** Title of the window: who or what, then which step. */
export function titleOf(page: Page): string {
  switch (page.kind) {
    case "unit-step":
      return `Thẩm định: ${page.dossier.name}`;
    case "queue":
      return `Việc đang chờ: ${page.items.length} hồ sơ`;
    case "union-step":
      return `Ý kiến ${page.giver}: ${page.dossier.name}`;
    case "person":
      return `Hồ sơ của ${page.dossier.name}`;
    case "review":
      return `Đề nghị xem xét lại: ${page.dossier.name}`;
    case "recorded":
      return `Hồ sơ: ${page.dossier.name}`;
    case "decide":
      return `Danh sách số ${page.list.number} năm ${page.cycle.year}: chờ phê duyệt`;
    case "sent-back-list":
      return `Danh sách số ${page.list.number} năm ${page.cycle.year}: đã trả lại`;
    case "recorded-list":
      return `Danh sách số ${page.list.number} năm ${page.cycle.year}: đã phê duyệt`;
    case "inspection":
      return `Hồ sơ kiểm tra năm ${page.inspection.year}: ${page.inspection.name || page.inspection.personId}`;
    case "done":
      return page.message;
    case "refused":
      return "Chưa thực hiện được";
    case "logins":
      return "Không mở được liên kết?";
    case "form":
    case "office-form":
      return page.form.title;
    case "error":
      return "Có lỗi";
    default:
      return DIALOG_TITLES[page.kind];
  }
}

/** Titles of the dialogs that the sheet's menu opens. */
export const DIALOG_TITLES = {
  setup: "Thiết lập",
  "open-cycle": "Mở kỳ đánh giá",
  propose: "Lập danh sách đề nghị",
  report: "Lập báo cáo năm",
  check: "Kiểm tra dữ liệu",
} as const;
