import type { ExecutionRecord } from "../../workspace-api.ts";
import { English } from "../english.tsx";
import { type Frame, renderPage } from "../layout.tsx";
import { shortTime } from "../model/vietnam-time.ts";
import { Pager } from "./pager.tsx";
import { ScrollArea } from "./scroll-area.tsx";

export interface NumberedExecution {
  /** From 1, in the order they ran. */
  readonly index: number;
  readonly record: ExecutionRecord;
}

interface ExecutionsProps {
  readonly frame: Frame;
  /** One page of them, newest first. */
  readonly executions: readonly NumberedExecution[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly onlyFailed: boolean;
  /** Only runs of this function; empty: all. */
  readonly entry: string;
  /** The functions that ran, in alphabetical order. */
  readonly entries: readonly string[];
}

const SOURCES: Readonly<Record<string, string>> = {
  trigger: "trình kích hoạt",
  "web app": "ứng dụng web",
  menu: "menu",
  dialog: "hộp thoại",
};

/** Every run of the script, as Google's "Executions" shows them, with what it cost. */
export function executionsPage(props: ExecutionsProps): string {
  const { frame, executions, total, page, pages, onlyFailed } = props;
  return renderPage({
    title: "Lượt chạy",
    frame,
    wide: true,
    children: (
      <>
        <h1>Lượt chạy</h1>
        <p class="lead">
          {total.toLocaleString("vi-VN")} lượt{onlyFailed ? " bị lỗi" : ""}, mới nhất trước. Mỗi lượt: các
          lệnh gọi dịch vụ, thời gian theo mô hình chi phí của Google, số ô đã đọc và ghi.{" "}
          <English>
            Every run of the script: its service calls, their modelled time, cells read and written.
          </English>
        </p>
        <Filter {...props} />
        <ScrollArea class="table-wrap" label="Các lượt chạy">
          <table class="list">
            <thead>
              <tr>
                <th scope="col">Lúc</th>
                <th scope="col">Hàm</th>
                <th scope="col">Nguồn</th>
                <th scope="col" class="number">
                  Lệnh gọi
                </th>
                <th scope="col" class="number">
                  Ô đọc / ghi
                </th>
                <th scope="col" class="number">
                  Thời gian
                </th>
                <th scope="col">Kết quả</th>
              </tr>
            </thead>
            <tbody>
              {executions.map(({ index, record }) => (
                <tr key={index}>
                  <td>{shortTime(Date.parse(record.at))}</td>
                  <td>
                    <a href={`/executions/${index}`}>{record.entry}</a>
                  </td>
                  <td>{sourceOf(record)}</td>
                  <td class="number">{record.calls.filter((call) => call.roundTrip).length}</td>
                  <td class="number">
                    {sum(record, "cellsRead")} / {sum(record, "cellsWritten")}
                  </td>
                  <td class="number">{seconds(record.modelledMs)}</td>
                  <td>
                    {record.error ? (
                      <span class="tag bad">{record.error}</span>
                    ) : (
                      <span class="tag good">xong</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
        <Pager page={page} pages={pages} path="/executions" query={queryOf(props)} />
      </>
    ),
  });
}

function Filter({ entry, entries, onlyFailed }: ExecutionsProps) {
  return (
    <search>
      <form class="row search-bar" method="get" action="/executions">
        <select name="entry" aria-label="Hàm">
          <option value="">Mọi hàm</option>
          {entries.map((name) => (
            <option key={name} value={name} selected={name === entry}>
              {name}
            </option>
          ))}
        </select>
        <label class="row">
          <input type="checkbox" name="failed" value="1" checked={onlyFailed} /> Chỉ lượt bị lỗi
        </label>
        <button type="submit" class="button small">
          Lọc
        </button>
      </form>
    </search>
  );
}

function queryOf({ entry, onlyFailed }: ExecutionsProps): Record<string, string> {
  return { ...(entry === "" ? {} : { entry }), ...(onlyFailed ? { failed: "1" } : {}) };
}

/** What started a run, Vietnamese. */
export function sourceOf({ source }: ExecutionRecord): string {
  return SOURCES[source] ?? source;
}

export function sum(record: ExecutionRecord, field: "cellsRead" | "cellsWritten"): string {
  return record.calls.reduce((total, call) => total + call[field], 0).toLocaleString("vi-VN");
}

/** Modelled milliseconds as seconds, `1,4 s`. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toLocaleString("vi-VN", { maximumFractionDigits: 1 })} s`;
}
