import type { SheetState } from "../../services/spreadsheet/state.ts";
import { colour } from "../model/sheet/cell-format.ts";

interface TabStripProps {
  readonly sheets: readonly SheetState[];
  readonly current: SheetState;
  /** Hidden tabs stand in the menu, too, for whoever works in the workbook. */
  readonly showsHidden: boolean;
}

/** The tabs in a row that scrolls, and before it, as in Google Sheets, a menu of all of them. */
export function TabStrip({ sheets, current, showsHidden }: TabStripProps) {
  return (
    <nav class="tabs" aria-label="Các tab">
      <AllTabs sheets={sheets.filter(({ hidden }) => showsHidden || !hidden)} current={current} />
      <ul class="tab-row">
        {sheets
          .filter((sheet) => !sheet.hidden || sheet === current)
          .map((sheet) => (
            <li key={sheet.sheetId}>
              <TabLink sheet={sheet} current={current} />
            </li>
          ))}
      </ul>
    </nav>
  );
}

function AllTabs({ sheets, current }: Pick<TabStripProps, "sheets" | "current">) {
  return (
    <details class="menu all-tabs">
      <summary class="button small" title="Mọi tab">
        <span aria-hidden="true">☰</span>
        <span class="visually-hidden">Mọi tab ({sheets.length})</span>
      </summary>
      <ul class="menu-list">
        {sheets.map((sheet) => (
          <li key={sheet.sheetId}>
            <TabLink sheet={sheet} current={current} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function TabLink({ sheet, current }: { readonly sheet: SheetState; readonly current: SheetState }) {
  return (
    <a
      href={`/workbook?tab=${sheet.sheetId}`}
      aria-current={sheet === current ? "page" : undefined}
      style={`--tab:${colour(sheet.properties, "tabColor") || "transparent"}`}
    >
      {sheet.title}
      {sheet.hidden && <span class="muted"> (ẩn)</span>}
    </a>
  );
}
