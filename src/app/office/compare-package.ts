import { vietnameseMoment } from "../../domain/calendar.ts";
import { deliveryKey } from "../../domain/delivery.ts";
import type { OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import type { Refused } from "../answer.ts";
import type { Ports } from "../ports.ts";
import { type OfficeCommand, ONLY_SHOWS } from "./office-command.ts";
import { deliveryField, NO_DELIVERY, newestFirst } from "./record-delivery.ts";

const TITLE = "Đối chiếu hồ sơ đã gửi";

function verdict(recorded: string, now: string | undefined): string {
  if (now === undefined) return "Không đọc được (đã xóa, hoặc Drive gián đoạn)";
  return now === recorded ? "Đúng bản đã gửi" : "ĐÃ BỊ THAY ĐỔI";
}

function view(ports: Ports, typed: OfficeValues): OfficeForm | Refused {
  const stored = newestFirst(ports.ledger.read({ deliveries: true }));
  const chosen = (stored.find(({ value }) => deliveryKey(value) === typed.delivery) ?? stored[0])?.value;
  if (!chosen) return NO_DELIVERY;
  const compared = chosen.files.map((file) => ({ file, now: ports.documents.digest(file.id) }));
  const wrong = compared.filter(({ file, now }) => now !== file.sha256).length;
  return {
    title: TITLE,
    intro: [
      "So từng tệp đang có trong Drive với mã băm (SHA-256) đã ghi lúc gửi. Chỉ xem, không thay đổi gì.",
    ],
    fields: [deliveryField(stored, chosen)],
    facts: [
      { label: "Lập lúc", value: `${vietnameseMoment(chosen.at)}, ${chosen.by}` },
      {
        label: "Kết quả đối chiếu",
        value:
          wrong === 0
            ? `Cả ${compared.length} tệp đúng là bản đã gửi`
            : `${wrong} trên ${compared.length} tệp không còn là bản đã gửi`,
      },
    ],
    table: {
      caption: "Từng tệp",
      head: ["Tệp", "Mã băm lúc gửi", "Hiện nay"],
      rows: compared.map(({ file, now }) => [
        file.name,
        `${file.sha256.slice(0, 12)}…`,
        verdict(file.sha256, now),
      ]),
    },
    button: "",
  };
}

/** Đối chiếu hồ sơ đã gửi: whether Drive still holds the bytes that went, file by file. */
export const comparePackageDialog: OfficeCommand = {
  name: "compare-package",
  label: TITLE,
  group: "Gửi Hội Khuyến học",
  view,
  run: () => ONLY_SHOWS,
};
