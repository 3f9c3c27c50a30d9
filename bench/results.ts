import type { Row, Sized } from "./measure-size.ts";
import type { ModelledTime } from "./modelled-time.ts";
import { PEERS } from "./peers.ts";

/** What no way of doing it can be cheaper than: one lock, one read, one write, one mail. */
const FLOOR = { roundTrips: 4, p50: 400 + 40 + 300 + 350 + 600 } as const;

/** What the machine that ran the bench took itself, in real ms; and the script's size. */
export interface Loading {
  readonly kilobytes: number;
  readonly compileMs: number;
  readonly loadMs: number;
}

const number = new Intl.NumberFormat("vi-VN");
const format = (value: number) => number.format(value);

function seconds({ p50, p95 }: ModelledTime): string {
  const one = (ms: number) => (ms / 1000).toLocaleString("vi-VN", { maximumFractionDigits: 1 });
  return `${one(p50)} / ${one(p95)}`;
}

function ratio(row: Row): string {
  const { roundTrips, mails } = row.tally;
  const floor = FLOOR.roundTrips - 1 + Math.max(1, mails);
  return (roundTrips / floor).toLocaleString("vi-VN", { maximumFractionDigits: 1 });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join(
    "\n",
  );
}

function sizeTable({ rows }: Sized): string {
  const head = [
    ...["Việc", "Lời gọi dịch vụ", "Lượt đi về", "Sheets", "Forms", "Thư", "Lượt ghi"],
    ...["Ô đọc", "Ô ghi", "Giây p50 / p95", "So với mức sàn"],
  ];
  const cells = rows.map((row) => {
    const { calls, roundTrips, sheets, forms, mails, writes, cellsRead, cellsWritten } = row.tally;
    const counts = [calls, roundTrips, sheets, forms, mails, writes, cellsRead, cellsWritten].map(format);
    return [row.work, ...counts, seconds(row.time), row.burst ? "" : ratio(row)];
  });
  return table(head, cells);
}

function burstLine({ rows }: Sized): string {
  const crowd = rows.find(({ burst }) => burst !== undefined);
  if (!crowd?.burst) return "";
  const { writes, refusedForNow } = crowd.tally;
  const after = (crowd.burst.placedAfterMs / 1000).toLocaleString("vi-VN", { maximumFractionDigits: 0 });
  return `300 phiếu, mỗi lần 30 người cùng bấm: ${crowd.burst.placed} phiếu vào \`Hồ sơ\` (của người đã thẩm định: vào \`Cần xử lý\`) sau ${after} giây, ${writes} lượt ghi cả thư, ${refusedForNow} lời gọi bị Google hẹn lại.`;
}

/** Ours beside the peers', by what was counted of them: every call of a service object. */
function peersTable(sizes: readonly Sized[]): string {
  const calls = (sized: Sized, works: readonly string[]) =>
    sized.rows.filter(({ work }) => works.includes(work)).reduce((sum, row) => sum + row.tally.calls, 0);
  const range = (works: readonly string[]) => {
    const counts = sizes.map((sized) => calls(sized, works));
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    return least === most ? format(least) : `${format(least)} – ${format(most)}`;
  };
  const trips = (works: readonly string[]) => {
    const counts = sizes.map((sized) =>
      sized.rows
        .filter(({ work }) => works.includes(work))
        .reduce((sum, row) => sum + row.tally.roundTrips, 0),
    );
    return format(Math.max(...counts));
  };
  const submission = ["Một phiếu tự đánh giá"];
  const approval = ["Thẩm định: mở trang", "Thẩm định: bấm nút"];
  const own = (works: readonly string[]) => `${range(works)} (${trips(works)} lượt đi về)`;
  return table(
    ["Phần mềm", "Một phiếu", "Một lần duyệt (mở và bấm)", "Khi số dòng N tăng"],
    [
      ["**Công dân học tập**", own(submission), own(approval), "không đổi"],
      ...PEERS.map(({ project, submission: one, approval: other, growth }) => [project, one, other, growth]),
    ],
  );
}

/** `bench/results.md`: the same text from the same code, but for the machine's own times. */
export function results(sizes: readonly Sized[], loading: Loading, others: readonly string[]): string {
  const ms = (value: number) => value.toLocaleString("vi-VN", { maximumFractionDigits: 0 });
  return [
    "# Số lời gọi, ở mọi quy mô",
    "",
    "`npm run bench` đo trên Google Workspace giả lập. Thời gian là thời gian mô hình (emulator/core/costs.ts), không phải đo trên Google; 300 phiếu đến cùng lúc được chạy xen kẽ từng lời gọi. Mười năm ở một bảng tính, năm nay một nửa đã thẩm định.",
    "",
    `Mức sàn của một việc: khóa, đọc một lần, ghi một lần, mỗi thư một lần (${FLOOR.roundTrips} lượt đi về với một thư, ${format(FLOOR.p50)} ms). Cột cuối là số lượt đi về so với mức sàn có cùng số thư.`,
    "",
    `\`Code.js\` ${format(loading.kilobytes)} KB; máy này dịch ${ms(loading.compileMs)} ms, nạp ${ms(loading.loadMs)} ms.`,
    "",
    ...sizes.flatMap((sized) => [
      `## ${format(sized.dossiers)} hồ sơ (${format(sized.cells)} ô)`,
      "",
      sizeTable(sized),
      "",
      burstLine(sized),
      "",
    ]),
    "## Bên cạnh phần mềm khác",
    "",
    "Số lời gọi dịch vụ đã công bố hoặc đếm được (bốn bước); của ta: ít nhất – nhiều nhất qua bốn quy mô.",
    "",
    peersTable(sizes),
    "",
    ...others,
  ].join("\n");
}
