import {
  type DeliveredFile,
  type Delivery,
  type DeliveryWay,
  deliveryKey,
  WAYS,
} from "../../domain/delivery.ts";
import { dayCell, instantCell, type RowCodec, type RowReading } from "./cell.ts";
import { objectFrom } from "./json-cell.ts";
import { words } from "./words.ts";

const WAY_WORDS = words<DeliveryWay>(WAYS);

const LINE = "\n";

function lines(text: string): readonly string[] {
  return text.split(LINE).flatMap((line) => line.trim() || []);
}

function waysFrom(row: RowReading): readonly DeliveryWay[] {
  return lines(row.text("Cách gửi")).flatMap((word) => {
    const way = WAY_WORDS.values.get(word);
    if (way === undefined)
      row.fail("Cách gửi", word, `một trong: ${[...WAY_WORDS.values.keys()].join(", ")}`);
    return way ?? [];
  });
}

function lettersFrom(row: RowReading): readonly number[] {
  const numbers = row
    .text("Số thư")
    .split(",")
    .flatMap((text) => (text.trim() === "" ? [] : Number(text)));
  if (numbers.every((number) => Number.isInteger(number) && number > 0)) return numbers;
  row.fail("Số thư", row.text("Số thư"), "các số thư cách nhau dấu phẩy");
  return [];
}

/** Tab `Hồ sơ gửi Hội Khuyến học`: a row a package; what people read of the files, and what the software needs of them. */
export const deliveryRow: RowCodec<Delivery> = {
  write: (delivery) => ({
    Khóa: deliveryKey(delivery),
    Năm: delivery.year,
    "Lần gửi": delivery.number,
    "Lập lúc": instantCell(delivery.at),
    "Người lập": delivery.by,
    "Cách gửi": delivery.ways.map(WAY_WORDS.word).join(LINE),
    "Nơi nhận": delivery.recipients.join(LINE),
    "Số thư": delivery.letters.join(", "),
    "Tổng số": delivery.total,
    Đạt: delivery.recognised,
    "Tiêu biểu xuất sắc": delivery.outstanding,
    "Lý do thay thế": delivery.reason,
    "Số văn bản đi": delivery.outgoing.number,
    "Ngày văn bản đi": dayCell(delivery.outgoing.date),
    "Số tiếp nhận": delivery.receipt.number,
    "Ngày tiếp nhận": dayCell(delivery.receipt.date),
    "Ghi chú": delivery.note,
    "Tệp đã gửi": delivery.files.map(({ name }) => name).join(LINE),
    "Dữ liệu tệp": JSON.stringify({ files: delivery.files }),
  }),
  read: (row) => {
    if (row.text("Khóa") === "") return undefined;
    const { files } = objectFrom(row, "Dữ liệu tệp", row.text("Dữ liệu tệp"));
    const at = row.instant("Lập lúc");
    const delivery = {
      year: row.whole("Năm"),
      number: row.whole("Lần gửi"),
      by: row.text("Người lập"),
      ways: waysFrom(row),
      recipients: lines(row.text("Nơi nhận")),
      letters: lettersFrom(row),
      total: row.whole("Tổng số"),
      recognised: row.whole("Đạt"),
      outstanding: row.whole("Tiêu biểu xuất sắc"),
      reason: row.text("Lý do thay thế"),
      outgoing: { number: row.text("Số văn bản đi"), date: row.day("Ngày văn bản đi") },
      receipt: { number: row.text("Số tiếp nhận"), date: row.day("Ngày tiếp nhận") },
      note: row.text("Ghi chú"),
      files: Array.isArray(files) ? (files as readonly DeliveredFile[]) : [],
    };
    return row.failed || at === "" ? undefined : { ...delivery, at };
  },
};
