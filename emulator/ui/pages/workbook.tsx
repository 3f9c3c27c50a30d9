import type { SheetState } from "../../services/spreadsheet/state.ts";
import { type Frame, renderPage } from "../layout.tsx";
import type { Person } from "../model/people.ts";
import { colour } from "../model/sheet/cell-format.ts";
import type { ChartView } from "../model/sheet/chart-view.ts";
import type { SheetView } from "../model/sheet/sheet-view.ts";
import { Chart } from "./chart.tsx";
import { Grid } from "./grid.tsx";
import { Pager } from "./pager.tsx";
import { type MenuEntry, ScriptMenus } from "./script-menus.tsx";

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
        <Tabs sheets={props.sheets} current={view.sheet} />
        <p class="english" lang="en">
          The live workbook: values as computed, formats and colours as set. The Office types into cells and
          uses the script’s menu; everybody else looks on.
        </p>
        <SearchBar {...props} />
        <p class="edit-status" role="status" data-status />
        <div data-refresh>
          {charts.length > 0 && (
            <div class="charts">
              {charts.map((chart) => (
                <Chart chart={chart} key={chart.title} />
              ))}
            </div>
          )}
          <Grid view={view} editable={props.editable} />
        </div>
        <Pager page={props.page} pages={view.pages} path="/workbook" query={searchQuery(props)} />
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

function Tabs({ sheets, current }: { readonly sheets: readonly SheetState[]; readonly current: SheetState }) {
  return (
    <nav class="tabs" aria-label="Các tab">
      <ul>
        {sheets
          .filter((sheet) => !sheet.hidden || sheet === current)
          .map((sheet) => (
            <li key={sheet.sheetId}>
              <a
                href={`/workbook?tab=${sheet.sheetId}`}
                aria-current={sheet === current ? "page" : undefined}
                style={`--tab:${colour(sheet.properties, "tabColor") || "transparent"}`}
              >
                {sheet.title}
              </a>
            </li>
          ))}
      </ul>
    </nav>
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
