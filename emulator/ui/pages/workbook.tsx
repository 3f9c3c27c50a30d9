import type { SheetState } from "../../services/spreadsheet/state.ts";
import { type Frame, renderPage } from "../layout.tsx";
import type { Person } from "../model/people.ts";
import type { ChartView } from "../model/sheet/chart-view.ts";
import type { SheetView } from "../model/sheet/sheet-view.ts";
import { Chart } from "./chart.tsx";
import { Grid } from "./grid.tsx";
import { Pager } from "./pager.tsx";
import { type MenuEntry, ScriptMenus } from "./script-menus.tsx";
import { TabStrip } from "./tab-strip.tsx";

interface WorkbookProps {
  readonly frame: Frame;
  readonly title: string;
  readonly sheets: readonly SheetState[];
  readonly view: SheetView;
  readonly charts: readonly ChartView[];
  /** The script's menus, for whoever may use them. */
  readonly menu: readonly MenuEntry[];
  /** May type into cells and use the menu. */
  readonly editable: boolean;
  readonly office: Person | undefined;
  readonly words: string;
  readonly column: number | undefined;
  readonly page: number;
}

/** The live workbook, a tab at a time. */
export function workbookPage(props: WorkbookProps): string {
  const { frame, view, charts } = props;
  return renderPage({
    title: view.sheet.title,
    frame,
    script: "workbook",
    wide: true,
    children: (
      <>
        <div class="row spread workbook-head">
          <h1>{props.title}</h1>
          <div class="row">
            {props.editable ? <ScriptMenus entries={props.menu} /> : <BecomeOffice {...props} />}
            <a class="button" href="/workbook.xlsx">
              Tải .xlsx
            </a>
          </div>
        </div>
        <TabStrip sheets={props.sheets} current={view.sheet} showsHidden={props.editable} />
        <p class="english" lang="en">
          The live workbook: values as computed, formats and colours as set. The Office types into cells and
          uses the script’s menu; everybody else looks on.
        </p>
        <SearchBar {...props} />
        <p class="edit-status" role="status" data-status />
        <div data-refresh>
          <Grid view={view} editable={props.editable} />
        </div>
        <Pager page={props.page} pages={view.pages} path="/workbook" query={searchQuery(props)} />
        <Charts charts={charts} />
        <div class="toasts" role="status" data-toasts />
        <dialog class="script-dialog" data-dialog aria-labelledby="dialog-title">
          <div class="dialog-head">
            <h2 id="dialog-title">Công dân học tập</h2>
            <button type="button" class="close" data-close aria-label="Đóng">
              ×
            </button>
          </div>
          <div data-dialog-body />
        </dialog>
      </>
    ),
  });
}

/** Under the cells: the first rows of a summary say most, and are to be seen first. */
function Charts({ charts }: { readonly charts: readonly ChartView[] }) {
  if (charts.length === 0) return null;
  return (
    <section class="charts" aria-label="Biểu đồ của tab">
      {charts.map((chart) => (
        <Chart chart={chart} key={chart.title} />
      ))}
    </section>
  );
}

function BecomeOffice({ office, view }: WorkbookProps) {
  if (!office) return null;
  return (
    <form method="post" action="/people">
      <input type="hidden" name="next" value={`/workbook?tab=${view.sheet.sheetId}`} />
      <button
        type="submit"
        class="button"
        name="email"
        value={office.email}
        title="Chỉ Văn phòng sửa bảng và dùng menu"
      >
        Vào vai Văn phòng để sửa
      </button>
    </form>
  );
}

function SearchBar({ view, words, column, editable }: WorkbookProps) {
  const header = view.frozen.at(-1);
  const table = (header?.cells.filter((cell) => cell.text !== "").length ?? 0) > 1;
  if (!table || (view.total < 12 && words === "")) return null;
  return (
    <search>
      <form class="row search-bar" method="get" action="/workbook">
        <input type="hidden" name="tab" value={view.sheet.sheetId} />
        <input name="q" type="search" value={words} placeholder="Tìm trong tab" aria-label="Tìm trong tab" />
        {header && (
          <select name="column" aria-label="Tìm ở cột">
            <option value="">Mọi cột</option>
            {header.cells
              .filter((cell) => cell.text !== "")
              .map((cell) => (
                <option key={cell.column} value={cell.column} selected={cell.column === column}>
                  {cell.text}
                </option>
              ))}
          </select>
        )}
        <button type="submit" class="button small">
          Lọc
        </button>
        {words !== "" && <a href={`/workbook?tab=${view.sheet.sheetId}`}>Bỏ lọc</a>}
        <span class="muted">
          {view.total.toLocaleString("vi-VN")} dòng
          {editable && " · nhấp đúp hoặc Enter để sửa ô, dán nhiều ô cùng lúc được"}
        </span>
      </form>
    </search>
  );
}

function searchQuery({ view, words, column }: WorkbookProps): Record<string, string> {
  const query: Record<string, string> = { tab: String(view.sheet.sheetId) };
  if (words !== "") query.q = words;
  if (column !== undefined) query.column = String(column);
  return query;
}
