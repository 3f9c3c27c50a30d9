import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Recalculation, recalculateSummaries } from "./recalculate-summaries.ts";

/** People: the sample agency, a large one, and as many as the summaries are asked to bear. */
const SIZES = [60, 500, 5000];

const number = (value: number) => value.toLocaleString("vi-VN");
const seconds = (ms: number) => `${(ms / 1000).toLocaleString("vi-VN", { maximumFractionDigits: 1 })} s`;

function row({ people, formulaCells, cellsRead, firstMs, changedMs }: Recalculation): string {
  const cells = [
    number(people),
    number(formulaCells),
    number(cellsRead),
    seconds(firstMs),
    seconds(changedMs),
  ];
  return `| ${cells.join(" | ")} |`;
}

const rows = SIZES.map((people) => {
  console.error(`Đang đo ${people} người …`);
  return row(recalculateSummaries(people));
});

const text = `## Tính lại các tab tổng hợp

Mọi công thức của bảng tính, tính bằng trình tính của không gian làm việc trên máy này (\`npm run bench:summaries\`, một tiến
trình, giây của bộ xử lý). Mỗi người có một hồ sơ của năm. “Sau một thay đổi”: sửa một ô của một hồ sơ rồi tính lại.

| Số người | Ô công thức | Ô có dữ liệu | Tính lần đầu | Sau một thay đổi |
|---:|---:|---:|---:|---:|
${rows.join("\n")}

Google tự tính trên máy chủ của họ; số giây ở đây là của máy này, số ô là của bảng tính.
`;
writeFileSync(fileURLToPath(new URL("summaries.md", import.meta.url)), text);
console.log(text);
