import type { OfficeForm } from "../../domain/office-form.ts";
import { type Outcome, refuse } from "../../domain/refusal.ts";
import { atField, done, type Refused } from "../answer.ts";
import { type Copy, readCopy } from "../copy-lines.ts";
import { LONGEST_COPY } from "../parse-act.ts";
import type { Ports, StoredCopy } from "../ports.ts";
import { restoreCopy } from "../restore-copy.ts";
import { transact } from "../transact.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Khôi phục từ bản sao";

/** Stands for the text that is pasted into the dialog. */
const PASTED = "pasted";

function isReadable({ name }: StoredCopy): boolean {
  return name.endsWith(".jsonl");
}

function view(ports: Ports): OfficeForm {
  const { system } = ports.ledger.read({});
  const copies = system.folders.root === undefined ? [] : ports.copies.list(system).filter(isReadable);
  const options = [
    ...copies.map(({ id, name }) => ({ value: id, label: name })),
    { value: PASTED, label: "Dán nội dung của một tệp .jsonl" },
  ];
  return {
    title: TITLE,
    intro: [
      "Dùng khi Nhật ký xử lý bị xóa, bị sửa, hoặc khi dựng lại ở một bảng tính mới. Nhật ký được ghi lại từ bản sao, nối với những sự kiện sau bản sao còn nguyên vẹn; rồi các tab được ghi theo nhật ký.",
      "Bảng tính chưa có nhật ký nào thì cả những tab Văn phòng tự nhập (danh sách, đơn vị, cấu hình …) được điền từ bản sao; nếu đã có thì chỉ điền những tab đang trống.",
    ],
    fields: [
      {
        name: "copy",
        label: "Bản sao",
        type: "select",
        options,
        required: true,
        value: options[0]?.value ?? PASTED,
        help: "Thư mục “Sao lưu” trong Drive. Tệp .xlsx của tháng để xem.",
      },
      {
        name: "text",
        label: "Nội dung tệp .jsonl",
        type: "textarea",
        required: true,
        maxLength: LONGEST_COPY,
        shownWhen: { field: "copy", is: [PASTED] },
      },
    ],
    button: TITLE,
  };
}

function chosen(id: string, pasted: string, ports: Ports): Outcome<Copy> | Refused {
  if (id === PASTED) {
    const copy = readCopy(pasted);
    return copy.ok ? copy : atField("text", copy);
  }
  const text = ports.copies.text(id);
  if (text !== undefined) return readCopy(text);
  const gone =
    "Không đọc được bản sao này trong Drive (đã bị xóa, hoặc Drive đang gián đoạn). Đề nghị chọn bản khác.";
  return atField("copy", refuse("copy-gone", gone));
}

/** Khôi phục từ bản sao: the ledger as a copy has it, and everything that it tells. */
export const restoreCopyCommand: OfficeCommand = {
  name: "restore-copy",
  label: TITLE,
  group: "Hệ thống",
  view,
  run: (by, { copy: id = "", text = "" }, ports) =>
    transact(ports, () => {
      const copy = chosen(id, text, ports);
      if (!copy.ok) return copy;
      const restored = restoreCopy(by, copy.value, ports);
      if (!restored.ok) return restored;
      const { made, left } = restored.value;
      const rest = left.length === 0 ? "" : ` Còn ${left.length} chỗ cần Văn phòng xem.`;
      return done(`Đã khôi phục từ bản sao: ${copy.value.ledger.length} sự kiện.${rest}`, {
        details: [...made, ...left],
      });
    }),
};
