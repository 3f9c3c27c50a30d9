import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { minutes as template } from "../../document-templates/builder/minutes.ts";
import { pack } from "../../document-templates/builder/pack.ts";
import { minutes } from "../../src/documents/minutes.ts";
import type { Meeting } from "../../src/domain/meeting.ts";
import { consideredBy } from "../../src/domain/minutes.ts";
import { NOT_ISSUED } from "../../src/domain/paper-issue.ts";
import { appraised, at, CYCLE, concurred, given, submitted } from "../domain/given.ts";
import { paragraphs, partOf } from "./docx-text.ts";

const COMMITTED = readFileSync(new URL("../../document-templates/minutes.docx", import.meta.url));

const MEETING: Meeting = {
  year: 2026,
  number: 1,
  unitId: "P01",
  unitName: "Phòng Ngân sách",
  startedAt: at("11-12 14:00"),
  endedAt: at("11-12 16:30"),
  place: "Phòng họp tầng 2",
  chair: "Hoàng Thị Dung, Trưởng phòng",
  secretary: "Lý Thị Mai",
  present: ["Hoàng Thị Dung, Trưởng phòng", "Lý Thị Mai", "Nông Văn An"],
  absent: ["Vi Văn Long (công tác)"],
  opinions: "Cần bổ sung minh chứng chỉ số 6.\nNhất trí với điểm thẩm định.",
  votes: [{ personId: "CB0012", inFavour: 2, against: 1, opinion: "đề nghị xem lại ngoại ngữ" }],
  recordedBy: "truongphong@stc.example",
  recordedAt: at("11-12 17:00"),
};

async function textOf(meeting: Meeting): Promise<readonly string[]> {
  const ready = [given(submitted(), appraised(), concurred())].flatMap((one) =>
    "appraisal" in one ? [one] : [],
  );
  const considered = consideredBy(meeting, ready, CYCLE);
  const made = minutes(
    { cycle: CYCLE, meeting, considered, issue: NOT_ISSUED },
    COMMITTED.toString("base64"),
  );
  if (!made.ok) throw new Error(made.message);
  return paragraphs(await partOf(made.value, "word/document.xml"));
}

describe("the minutes", () => {
  test("the committed template is what the builder writes", async () => {
    expect(Buffer.from(await pack(template())).equals(COMMITTED)).toBe(true);
  });

  test("say what was recorded of the meeting: when, where, who, what was said, how it voted, what came of it", async () => {
    const text = (await textOf(MEETING)).join("\n");
    for (const words of [
      "SỞ TÀI CHÍNH",
      "PHÒNG NGÂN SÁCH",
      "BIÊN BẢN",
      "14 giờ 00 phút, ngày 12/11/2026",
      "Phòng họp tầng 2",
      "- Hoàng Thị Dung, Trưởng phòng",
      "- Vi Văn Long (công tác)",
      "- Cần bổ sung minh chứng chỉ số 6.",
      "2 đồng ý, 1 không; đề nghị xem lại ngoại ngữ",
      "Đủ điều kiện đề nghị",
      "16 giờ 30 phút, ngày 12/11/2026./.",
    ]) {
      expect(text).toContain(words);
    }
  });

  test("have no place-and-date line; the secretary signs left, the chair right, by name alone", async () => {
    const text = await textOf(MEETING);
    expect(text.some((line) => line.includes("ngày … tháng"))).toBe(false);
    const signed = text.filter((line) =>
      ["THƯ KÝ", "CHỦ TỌA", "Lý Thị Mai", "Hoàng Thị Dung"].includes(line),
    );
    expect(signed).toEqual(["THƯ KÝ", "Lý Thị Mai", "CHỦ TỌA", "Hoàng Thị Dung"]);
  });

  test("leave out what nobody said and whom nobody missed; of the agency's meeting the agency is the issuer", async () => {
    const bare = { ...MEETING, unitId: "", unitName: "Toàn cơ quan", absent: [], opinions: "", votes: [] };
    const text = (await textOf(bare)).join("\n");
    expect(text).not.toMatch(/Vắng mặt|Ý kiến tại cuộc họp/);
    expect(text).toContain("UBND TỈNH LẠNG SƠN");
    expect(text).toContain("/BB-STC");
  });
});
