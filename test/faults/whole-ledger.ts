import type { World } from "../../emulator/core/world.ts";
import type { Row } from "../../emulator/services/spreadsheet/state.ts";
import type { LedgerRow } from "../../src/app/book.ts";
import { digest, linkChain } from "../../src/app/seal.ts";
import { ledgerRow } from "../../src/google/rows/ledger-row.ts";
import { RowReader } from "../../src/google/rows/row-reader.ts";
import { fieldsOf, headerOf, LEDGER, SYSTEM, sheetOf, surplus, unlikeRows } from "./tab-rows.ts";

function readRow(row: Row, header: readonly string[]): LedgerRow | undefined {
  return ledgerRow.read(new RowReader("Nhật ký xử lý", 0, fieldsOf(row, header), []));
}

function headOf(world: World): string {
  const system = sheetOf(world, SYSTEM);
  const header = headerOf(system);
  const row = system.rows.find((one) => fieldsOf(one, header).Khóa === "Đầu chuỗi");
  return row ? String(fieldsOf(row, header)["Giá trị"] ?? "") : "";
}

/** The chain from this row on: numbers without a gap, every content under its hash, every link over its commit. */
function chainProblem(rows: readonly LedgerRow[], head: string, first: number): string | undefined {
  let link = head;
  let open: LedgerRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.number !== first + index) return `sự kiện số ${row.number} đứng ở chỗ của số ${first + index}`;
    if (digest(row.salt + row.content) !== row.contentHash) return `sự kiện số ${row.number}: sai mã băm`;
    open.push(row);
    if (row.chainHash === "") continue;
    link = linkChain(link, open);
    if (row.chainHash !== link) return `lần ghi số ${row.commit}: chuỗi mã băm không khớp`;
    open = [];
  }
  return open.length === 0 ? undefined : `lần ghi số ${open[0]?.commit} không có mã chuỗi`;
}

/** What the ledger lacks in itself: the whole of it, or what follows the rows that it shares with `known`. */
export function ledgerProblem(world: World, known?: World): string | undefined {
  const sheet = sheetOf(world, LEDGER);
  const header = headerOf(sheet);
  const shared = known ? sheetOf(known, LEDGER).rows : [];
  let same = 1;
  while (same < shared.length && shared[same] === sheet.rows[same]) same += 1;
  const written = sheet.rows.slice(same).filter((row) => Object.keys(fieldsOf(row, header)).length > 0);
  const rows = written.flatMap((row) => readRow(row, header) ?? []);
  if (rows.length !== written.length) return "có dòng nhật ký không đọc được";
  const before = sheet.rows[same - 1];
  const head = same > 1 && before ? String(fieldsOf(before, header)["Mã chuỗi"] ?? "") : "";
  const last = rows.at(-1)?.chainHash ?? head;
  return (
    chainProblem(rows, head, same) ??
    (last === headOf(world) ? undefined : "đầu chuỗi không khớp với _Hệ thống")
  );
}

/**
 * The first thing that happened in only one of the two years, or more often in one: who, what, to whom. The ledger's
 * own numbers, times, salts and hashes are left out.
 */
export function happeningDifference(without: World, withDeath: World): string | undefined {
  const mine = sheetOf(without, LEDGER);
  const { ones, others } = unlikeRows(mine, sheetOf(withDeath, LEDGER));
  const header = headerOf(mine);
  const key = (row: Row) => {
    const fields = fieldsOf(row, header);
    return [fields["Sự kiện"], fields.Năm, fields["Mã CCVC"], fields["Người thực hiện"]].join(" ");
  };
  const [missing] = surplus(ones.map(key), others.map(key));
  if (missing !== undefined) return `nhật ký thiếu: ${missing}`;
  const [extra] = surplus(others.map(key), ones.map(key));
  return extra === undefined ? undefined : `nhật ký ghi hai lần: ${extra}`;
}
