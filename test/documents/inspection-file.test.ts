import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { inspectionFile as template } from "../../document-templates/builder/inspection-file.ts";
import { pack } from "../../document-templates/builder/pack.ts";
import { inspectionFile } from "../../src/documents/inspection-file.ts";
import { inspectionOf } from "../../src/domain/inspection.ts";
import { NO_PAST } from "../../src/domain/run-of-years.ts";
import { appraised, at, CYCLE, concurred, given, submitted } from "../domain/given.ts";
import { paragraphs, partOf, rows } from "./docx-text.ts";

const COMMITTED = readFileSync(new URL("../../document-templates/inspection-file.docx", import.meta.url));

const events = [submitted(), appraised(), concurred()];
const INSPECTION = inspectionOf({
  dossier: given(...events),
  cycle: CYCLE,
  criteria: undefined,
  ledger: events.map((event, index) => ({
    number: index + 1,
    at: at(`11-0${index + 1} 10:00`),
    by: "ai-do@stc.example",
    year: 2026,
    personId: "CB0012",
    event,
  })),
  past: NO_PAST,
  chainHead: "abc123",
  lastEvent: 3,
  at: at("11-20 08:00"),
  by: CYCLE.officeEmail,
});

describe("the inspection file (Hồ sơ kiểm tra) as a Word document", () => {
  test("the committed template is what the builder makes, byte for byte", async () => {
    expect(Buffer.from(await pack(template())).equals(COMMITTED)).toBe(true);
  });

  test("says whose, what happened in order, the scores and the head of the chain", async () => {
    const made = inspectionFile(INSPECTION, COMMITTED.toString("base64"));
    if (!made.ok) throw new Error(made.message);
    const xml = await partOf(made.value, "word/document.xml");
    expect(paragraphs(xml)).toContain("“Công dân học tập” năm 2026: Nông Văn An (CB0012)");
    const written = rows(xml);
    expect(written).toContain(
      "1 | 10:00 ngày 01/11/2026 | ai-do@stc.example | Nộp phiếu tự đánh giá | Tổng tự chấm 80",
    );
    expect(written.filter((row) => row.endsWith("| 8 | 8"))).toHaveLength(10);
    expect(written).toContain("Mã chuỗi của nhật ký | abc123");
  });

  test("is made of a year in which nothing happened too; a file that is no .docx is refused", async () => {
    const other = Buffer.from(COMMITTED).toString("base64");
    const made = inspectionFile({ ...INSPECTION, timeline: [] }, other);
    expect(made).toMatchObject({ ok: true });
    expect(inspectionFile(INSPECTION, "UEs=")).toMatchObject({ ok: false, code: "template-unreadable" });
  });
});
