import { describe, expect, test } from "@jest/globals";
import { paperLinks } from "../../src/app/paper-links.ts";
import { storePackage } from "../../src/app/type-package.ts";
import { Office } from "./given.ts";

const office = new Office();
const book = office.ledger.read({});

describe("a paper of which Drive could make no PDF", () => {
  test("is delivered as Word file and Google Doc", () => {
    const links = paperLinks(office.documents.store());
    expect(links.map(({ label }) => label)).toEqual(["Tải tệp Word (.docx)", "Mở bằng Google Tài liệu"]);
  });

  test("goes to Hội Khuyến học as the Word file, with its digest; the extract as the workbook it is", () => {
    const parts = [
      { kind: "report", title: "Báo cáo kết quả năm 2026", base64: "UEs=" },
      { kind: "extract", title: "Trích xuất số liệu 2026", base64: "UEs=" },
    ] as const;
    const files = storePackage(parts, 2026, 2, book, office.documents);
    const { docx } = office.documents.store();
    expect(files).toEqual([
      { kind: "report", ...docx },
      { kind: "extract", ...docx },
    ]);
  });
});
