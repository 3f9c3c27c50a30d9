import type { CallRecord, ExecutionRecord } from "../../workspace-api.ts";
import { English } from "../english.tsx";
import { type Frame, renderPage } from "../layout.tsx";
import { longTime } from "../model/vietnam-time.ts";
import { seconds, sourceOf, sum } from "./executions.tsx";
import { ScrollArea } from "./scroll-area.tsx";

/** One run of the script: each service call, its modelled time, the cells it read and wrote. */
export function executionPage(frame: Frame, index: number, record: ExecutionRecord): string {
  const roundTrips = record.calls.filter((call) => call.roundTrip).length;
  return renderPage({
    title: `Lượt chạy ${record.entry}`,
    frame,
    wide: true,
    children: (
      <>
        <p class="crumb">
          <a href="/executions">← Lượt chạy</a>
        </p>
        <h1>
          {record.entry} <small class="muted">lượt {index}</small>
        </h1>
        <p class="lead">
          {longTime(Date.parse(record.at))} · {sourceOf(record)} · {roundTrips} lượt đi về · đọc{" "}
          {sum(record, "cellsRead")} ô, ghi {sum(record, "cellsWritten")} ô · {seconds(record.modelledMs)}{" "}
          theo mô hình (giới hạn 360 s).{" "}
          <English>
            One run of the script: each service call, its modelled time, what it read and wrote.
          </English>
        </p>
        {record.error && (
          <p class="card bad" role="status">
            Dừng vì: {record.error}
          </p>
        )}
        <ScrollArea class="table-wrap" label="Các lệnh gọi dịch vụ">
          <table class="list">
            <thead>
              <tr>
                <th scope="col" class="number">
                  Số
                </th>
                <th scope="col">
                  Lệnh gọi, đọc và ghi gì <English>call, what it read or wrote</English>
                </th>
                <th scope="col">
                  Đi về <English>round trip</English>
                </th>
                <th scope="col" class="number">
                  Ô đọc <English>cells read</English>
                </th>
                <th scope="col" class="number">
                  Ô ghi <English>cells written</English>
                </th>
                <th scope="col" class="number">
                  Thời gian mô hình <English>modelled ms</English>
                </th>
              </tr>
            </thead>
            <tbody>
              {record.calls.map((call, at) => (
                <CallRow call={call} key={`${call.number} ${at}`} />
              ))}
            </tbody>
          </table>
        </ScrollArea>
      </>
    ),
  });
}

function CallRow({ call }: { readonly call: CallRecord }) {
  return (
    <tr class={call.roundTrip ? "" : "muted"}>
      <td class="number">{call.number || "–"}</td>
      <td>
        <code>{call.name}</code>
        {call.about && <span class="about">{call.about}</span>}
        {call.error && <span class="tag bad">{call.error}</span>}
      </td>
      <td>{call.roundTrip ? "có" : "–"}</td>
      <td class="number">{call.cellsRead || ""}</td>
      <td class="number">{call.cellsWritten || ""}</td>
      <td class="number">{call.modelledMs ? `${call.modelledMs.toLocaleString("vi-VN")} ms` : ""}</td>
    </tr>
  );
}
