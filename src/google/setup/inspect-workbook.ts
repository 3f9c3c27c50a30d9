import type { Damage } from "../../app/ports.ts";
import { roomFinding } from "../../domain/workbook-room.ts";
import { missingColumn } from "../ledger/header.ts";
import { missingTab } from "../ledger/read-tabs.ts";
import { tabNamed } from "../tabs.ts";
import { brokenCells, cellName } from "./broken-cells.ts";
import { renamedColumns } from "./column-repairs.ts";
import { hasOurRegion, missingNamedRanges } from "./ensure-tabs.ts";
import type { TabTemplate } from "./tab-template.ts";
import type { TabState, WorkbookState } from "./workbook-state.ts";

/** Cells of one tab that are named one by one. */
const MOST_CELLS = 5;

function goneTab(template: TabTemplate, { sheets }: WorkbookState): Damage {
  const { title, sheetId } = template.properties;
  const tab = tabNamed(sheetId);
  const instead = tab ? { instead: missingTab(tab) } : {};
  if (sheets.some((sheet) => sheet.title === title)) {
    const text = `Tab “${title}” của phần mềm đã bị xóa, và nay có một tab khác cùng tên. Đổi tên tab ấy (dữ liệu trong đó giữ nguyên) rồi chọn “Khôi phục” trong menu Hệ thống.`;
    return { text, mends: false, ...instead };
  }
  return { text: `Tab “${title}” đã bị xóa.`, mends: true, ...instead };
}

function columnDamages(state: TabState): readonly Damage[] {
  const { tab, title, missing } = state;
  if (!tab) return [];
  const renamed = renamedColumns(state);
  return missing.map((column): Damage => {
    const instead = missingColumn(tab, column);
    const now = renamed.get(column);
    if (now !== undefined) {
      const place = cellName(0, now.position);
      const text = `Tab “${title}”, ô ${place}: tên cột “${column}” đã bị đổi thành “${now.header}”.`;
      return { text, mends: true, instead };
    }
    const text = `Tab “${title}”: cột “${column}” đã bị xóa.`;
    return { text, mends: true, instead };
  });
}

/** Two columns with one name: the code reads the first. */
function doubledColumns({ tab, title, header, positions }: TabState): readonly Damage[] {
  return (tab?.columns ?? []).flatMap((column): readonly Damage[] => {
    const places = header.flatMap((name, index) => (name === column ? [index] : []));
    if (places.length < 2) return [];
    const others = places
      .filter((place) => place !== positions.get(column))
      .map((place) => cellName(0, place));
    const text = `Tab “${title}”: tên cột “${column}” có ở ${places.length} cột; phần mềm đọc cột bên trái. Đổi tên cột ở ô ${others.join(", ")}.`;
    return [{ text, mends: false }];
  });
}

function formulaDamages(state: TabState, workbook: WorkbookState): readonly Damage[] {
  const broken = brokenCells(state, workbook);
  const first = broken[0];
  if (!first) return [];
  const names = broken.slice(0, MOST_CELLS).map(({ row, column }) => cellName(row, column));
  const more = broken.length > MOST_CELLS ? ` và ${broken.length - MOST_CELLS} ô khác` : "";
  const found = first.found === "" ? "trống" : `“${first.found.slice(0, 60)}”`;
  const text = `Tab “${state.title}”, ô ${names.join(", ")}${more}: công thức hoặc nhãn không còn như phần mềm đặt (ô ${names[0]} đang là ${found}).`;
  return [{ text, mends: true }];
}

function protectionDamage({ template, title, protections }: TabState): readonly Damage[] {
  if (protections >= (template.protectedRanges ?? []).length) return [];
  return [{ text: `Tab “${title}”: cảnh báo khi sửa tay đã bị gỡ.`, mends: true }];
}

function regionDamage({ spreadsheet }: WorkbookState): readonly Damage[] {
  if (hasOurRegion(spreadsheet)) return [];
  const { locale, timeZone } = spreadsheet.properties ?? {};
  const text = `Ngôn ngữ hoặc múi giờ của bảng tính đã bị đổi (${locale}, ${timeZone}; cần Việt Nam, Asia/Ho_Chi_Minh).`;
  return [{ text, mends: true }];
}

function namesDamage({ spreadsheet }: WorkbookState): readonly Damage[] {
  const missing = missingNamedRanges(spreadsheet);
  if (missing.length === 0) return [];
  const text = `Thiếu vùng dữ liệu có tên: ${missing.map(({ name }) => name).join(", ")}.`;
  return [{ text, mends: true }];
}

/** Tabs that grow with every year, by the name that the code has for them. */
const GROWING: ReadonlySet<string> = new Set(["dossiers", "ledger", "outbox", "attention"]);

/** The limit of cells comes near: said years before. The pace is what grew so far, over the cycles that there were. */
function roomDamage({ sheets, tabs }: WorkbookState): readonly Damage[] {
  const cellsOf = ({ gridProperties }: WorkbookState["sheets"][number] = {}) =>
    (gridProperties?.rowCount ?? 0) * (gridProperties?.columnCount ?? 0);
  const sheetOf = (name: string) => {
    const id = tabs.find(({ tab }) => tab?.name === name)?.template.properties.sheetId;
    return sheets.find(({ sheetId }) => sheetId === id);
  };
  const cells = sheets.reduce((sum, sheet) => sum + cellsOf(sheet), 0);
  const grown = [...GROWING].reduce((sum, name) => sum + cellsOf(sheetOf(name)), 0);
  const years = Math.max(1, tabs.find(({ tab }) => tab?.name === "cycles")?.filledRows ?? 1);
  const text = roomFinding({ cells, cellsAYear: grown / years });
  return text === undefined ? [] : [{ text, mends: false }];
}

/** What people's hands have changed of the workbook. A tab renamed or moved, a column dragged, rows sorted harm nothing and are not named. */
export function inspectWorkbook(workbook: WorkbookState): readonly Damage[] {
  return [
    ...workbook.gone.map((template) => goneTab(template, workbook)),
    ...workbook.tabs.flatMap((state) => [
      ...columnDamages(state),
      ...doubledColumns(state),
      ...formulaDamages(state, workbook),
      ...protectionDamage(state),
    ]),
    ...namesDamage(workbook),
    ...roomDamage(workbook),
    ...regionDamage(workbook),
  ];
}
