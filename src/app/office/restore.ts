import type { OfficeForm, OfficeTable } from "../../domain/office-form.ts";
import { done } from "../answer.ts";
import { differenceInWords } from "../difference.ts";
import { damageInWords, examine, findingsOf, isTrusted } from "../examine.ts";
import { missingAttention } from "../missing-attention.ts";
import type { Ports } from "../ports.ts";
import { inFew, LEDGER_FIRST, restore } from "../restore.ts";
import { transact } from "../transact.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Khôi phục";

/** Lines shown before the click. */
const MOST_LINES = 30;

function table(caption: string, lines: readonly string[]): OfficeTable {
  return {
    caption,
    head: ["STT", "Nội dung"],
    rows: inFew(lines, MOST_LINES).map((line, index) => [String(index + 1), line]),
  };
}

const LOOKS = {
  name: "looks",
  label: "Đặt lại cả định dạng và quy tắc nhập của mọi tab",
  type: "checkbox",
  help: "Thay định dạng (màu, cỡ chữ, độ rộng) và quy tắc nhập mà Văn phòng đã tự chọn.",
} as const;

/** What is put right, and what a person must look at. */
function view(ports: Ports): OfficeForm {
  const damages = ports.setup.inspect();
  const examination = examine(ports);
  const { book, chain, differences } = examination;
  const { findings } = findingsOf(examination, damages);
  const mending = damages.filter((damage) => damage.mends);
  const trusted = isTrusted(examination);
  const attention = trusted ? missingAttention(book, chain.rows, ports).length : 0;
  const mends = [
    ...mending.map(({ text }) => text),
    ...(trusted ? differences.map(differenceInWords) : []),
    ...(trusted ? chain.findings.filter((finding) => !chain.faults.includes(finding)) : []),
    ...(attention > 0 ? [`Cần xử lý: thiếu ${attention} dòng có trong Nhật ký xử lý.`] : []),
  ];
  const named = new Set([...mends, ...mending.map(damageInWords)]);
  const left = findings.filter((finding) => !named.has(finding));
  const fine = mends.length === 0 ? ["Không có chỗ nào phải khôi phục."] : [];
  return {
    title: TITLE,
    intro: [
      "Đặt lại tab, cột, công thức, câu hỏi của biểu mẫu, lịch chạy đã bị sửa tay; ghi lại những dòng mà Nhật ký xử lý kể được. Những gì Văn phòng tự nhập (danh sách, đơn vị, cấu hình) không bị ghi đè.",
      ...fine,
    ],
    fields: [LOOKS],
    ...(mends.length > 0 ? { table: table(`Sẽ đặt lại (${mends.length})`, mends) } : {}),
    warnings: [...inFew(left, MOST_LINES), ...(trusted ? [] : [LEDGER_FIRST])],
    button: TITLE,
  };
}

/** Khôi phục: what people's hands have changed is put right, as far as it can be. */
export const restoreCommand: OfficeCommand = {
  name: "restore",
  label: TITLE,
  group: "Hệ thống",
  view,
  run: (by, values, ports) =>
    transact(ports, () => {
      const { made, left } = restore(by, values.looks === "yes", ports);
      if (made.length === 0) {
        return done("Mọi thứ đang đúng như phần mềm đặt; không có gì phải khôi phục.", { details: left });
      }
      const rest = left.length === 0 ? "" : ` Còn ${left.length} chỗ cần Văn phòng xem.`;
      return done(`Đã khôi phục ${made.length} chỗ.${rest}`, { details: [...made, ...left] });
    }),
};
