import { writeSync } from "node:fs";
import { grownAgency } from "./grown-agency.ts";
import { type ModelledTime, modelledTime } from "./modelled-time.ts";
import * as scenarios from "./scenarios.ts";
import { type Tally, tally } from "./tally.ts";

/** What one kind of work costs. */
export interface Row {
  readonly work: string;
  readonly tally: Tally;
  /** Of the longest execution among them. */
  readonly time: ModelledTime;
  /** Of a burst: after how many modelled ms everything was placed, and how many of the answers were. */
  readonly burst?: { readonly placedAfterMs: number; readonly placed: number };
}

/** A workbook of this size, measured. */
export interface Sized {
  readonly dossiers: number;
  readonly cells: number;
  readonly rows: readonly Row[];
}

function rowOf(work: string, records: Parameters<typeof tally>[0]): Row {
  const longest = records.reduce((one, other) => (other.modelledMs > one.modelledMs ? other : one));
  return { work, tally: tally(records), time: modelledTime(longest) };
}

/** Every kind of work in a workbook of this many dossiers. */
export function measure(dossiers: number): Sized {
  const agency = grownAgency(dossiers);
  const { setup, setupAgain, registration, submission, appraisal, decision, reminders, report } = scenarios;
  const [page, click] = appraisal(agency).map((record) => [record]);
  const [list, decided] = decision(agency).map((record) => [record]);
  const crowd = scenarios.burst(agency);
  return {
    dossiers,
    cells: agency.workspace.tabs().reduce((sum, { title }) => sum + size(agency.workspace.values(title)), 0),
    rows: [
      rowOf("Một đăng ký", registration(agency)),
      rowOf("Một phiếu tự đánh giá", submission(agency)),
      { ...rowOf("300 phiếu trong một phút", crowd.records), burst: crowd },
      rowOf("Thẩm định: mở trang", page ?? []),
      rowOf("Thẩm định: bấm nút", click ?? []),
      rowOf("Danh sách: mở trang", list ?? []),
      rowOf("Danh sách: phê duyệt", decided ?? []),
      rowOf("Nhắc việc buổi sáng", reminders(agency)),
      rowOf("Báo cáo năm", report(agency)),
      rowOf("Thiết lập lần đầu", setup(agency)),
      rowOf("Thiết lập chạy lại", setupAgain(agency)),
    ],
  };
}

function size(values: readonly (readonly unknown[])[]): number {
  return values.reduce((sum, row) => sum + row.length, 0);
}

/** Run by itself, in a process of its own: measures the size it is told and hands it back as JSON on standard output. */
const [, , asked] = process.argv;
if (asked !== undefined) {
  const text = JSON.stringify(measure(Number(asked)), (key, value) =>
    key === "records" ? undefined : value,
  );
  writeSync(1, text);
}
