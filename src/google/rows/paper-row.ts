import type { RegisteredPaper } from "../../domain/registered-paper.ts";
import { dayCell, instantCell, type RowCodec } from "./cell.ts";

/** Tab `Văn bản`: a row a paper, however often it is made; lines over the signature one under the other. */
export const paperRow: RowCodec<RegisteredPaper> = {
  write: (paper) => ({
    Khóa: paper.key,
    Năm: paper.year,
    "Văn bản": paper.title,
    Số: paper.number,
    Ngày: dayCell(paper.date),
    "Chức vụ người ký": paper.office,
    "Người ký": paper.signer,
    "Tệp Word": paper.docxUrl,
    "Google Tài liệu": paper.googleDocUrl,
    "Lập lúc": instantCell(paper.madeAt),
    "Người lập": paper.madeBy,
    "Số lần lập": paper.times,
  }),
  read: (row) => {
    if (row.text("Khóa") === "") return undefined;
    const madeAt = row.instant("Lập lúc");
    const paper = {
      key: row.text("Khóa"),
      year: row.whole("Năm"),
      title: row.text("Văn bản"),
      number: row.text("Số"),
      date: row.day("Ngày"),
      office: row.text("Chức vụ người ký"),
      signer: row.text("Người ký"),
      docxUrl: row.text("Tệp Word"),
      googleDocUrl: row.text("Google Tài liệu"),
      madeBy: row.text("Người lập"),
      times: row.whole("Số lần lập"),
    };
    return row.failed || madeAt === "" ? undefined : { ...paper, madeAt };
  },
};
