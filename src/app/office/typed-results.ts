import { dayOf } from "../../domain/calendar.ts";
import type { OfficeForm } from "../../domain/office-form.ts";
import { refuse } from "../../domain/refusal.ts";
import type { Refused } from "../answer.ts";
import { enterTypedResults, HISTORY, typedNews } from "../history.ts";
import type { Ports } from "../ports.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Ghi kết quả từ tab Kết quả các năm trước";
/** Rows shown before the click; more would not be read. */
const MOST_SHOWN = 50;

function view(ports: Ports): OfficeForm | Refused {
  const { entries, problems } = typedNews(ports.ledger.read(HISTORY), dayOf(ports.clock.now()));
  if (problems.length > 0) {
    const refusal = refuse("bad-results", "Tab “Kết quả các năm trước” còn chỗ cần sửa.");
    return { ...refusal, details: problems.slice(0, MOST_SHOWN) };
  }
  if (entries.length === 0) {
    return refuse("nothing-changed", "Mọi kết quả trong tab “Kết quả các năm trước” đã được ghi từ trước.");
  }
  const rows = entries
    .slice(0, MOST_SHOWN)
    .map(({ personId, name, year, recognised, number }) => [
      personId,
      name,
      String(year),
      recognised ? "Đạt" : "Không đạt",
      number,
    ]);
  return {
    title: TITLE,
    intro: [
      `Có ${entries.length} kết quả mới hoặc đã sửa trong tab so với Hồ sơ. Ghi vào Hồ sơ rồi tính lại số năm liền các năm sau.`,
    ],
    fields: [],
    table: {
      caption: entries.length > MOST_SHOWN ? `${MOST_SHOWN} kết quả đầu` : "Sẽ ghi",
      head: ["Mã CCVC", "Họ và tên", "Năm", "Kết quả", "Số quyết định"],
      rows,
    },
    button: "Ghi kết quả",
  };
}

/** What the Office typed into the tab after the cycle was opened becomes part of `Hồ sơ`. */
export const typedResultsDialog: OfficeCommand = {
  name: "typed-results",
  label: TITLE,
  group: "Hồ sơ",
  view,
  run: (by, _values, ports) => enterTypedResults(by, ports),
};
