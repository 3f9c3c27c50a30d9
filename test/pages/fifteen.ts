import { readFileSync } from "node:fs";
import type { CriteriaSet } from "../../src/domain/criteria.ts";
import type { EvidenceFinding } from "../../src/domain/evidence-findings.ts";
import type { QueuePage, WaitingShown } from "../../src/pages/page-queue.ts";
import { APPROVERS, at, CYCLE, UNIT } from "../domain/given.ts";
import { decided, listed, SUBMITTED } from "./given.ts";

type Cell = { readonly userEnteredValue?: { readonly stringValue?: string; readonly numberValue?: number } };

type Tab = {
  readonly data: readonly { readonly rowData: readonly { readonly values: readonly Cell[] }[] }[];
};

const CRITERIA_TAB = new URL("../../sheets-templates/criteria.json", import.meta.url);
const tab = JSON.parse(readFileSync(CRITERIA_TAB, "utf8")) as Tab;

/** The set that is shipped, as a workbook has it: texts and guides of their true length. */
const rows = (tab.data[0]?.rowData ?? []).map(({ values }) =>
  values.map(({ userEnteredValue }) => userEnteredValue ?? {}),
);
const header = (rows[0] ?? []).map(({ stringValue }) => stringValue ?? "");

function text(row: (typeof rows)[number], name: string): string {
  return row[header.indexOf(name)]?.stringValue ?? "";
}

export const TRUE_CRITERIA: CriteriaSet = {
  id: "can-bo",
  citation: "QĐ 324/QĐ-KHVN",
  checkedAgainstOriginal: false,
  indicators: rows.slice(1, 11).map((row, index) => ({
    number: index + 1,
    competence: text(row, "Năng lực"),
    text: text(row, "Nội dung chỉ số"),
    guide: text(row, "Hướng dẫn cho điểm"),
    suggestedEvidence: text(row, "Minh chứng gợi ý"),
  })),
};

const NAMES = [
  ...["Nông Văn An", "Lý Thị Mai", "Hoàng Văn Thắng", "Vi Thị Lan", "Lộc Văn Quý"],
  ...["Triệu Thị Hoa", "Hà Văn Dũng", "Nguyễn Thị Thu", "Trần Văn Bình", "Lê Thị Ngọc"],
  ...["Phạm Văn Hùng", "Đinh Thị Yến", "Chu Văn Sơn", "Mông Thị Thảo", "Dương Văn Kiên"],
];

const EVIDENCE = [
  "Sổ tay đọc sách quý III, https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUvWx/view?usp=sharing",
  "Kế hoạch học tập cá nhân năm 2026 đã được Trưởng phòng duyệt ngày 15/01/2026",
  "https://docs.google.com/spreadsheets/d/1ZyXwVuTsRqPoNmLkJiHgFeDcBa/edit#gid=0",
  "Hướng dẫn 02 đồng nghiệp mới sử dụng phần mềm kế toán",
];

/** The n-th person who waits: of the fifteen one has handed in again, one lacks evidence, two fail the rules. */
function waiting(name: string, index: number): WaitingShown {
  const scores = SUBMITTED.submission.scores.map((score, at) => Math.min(10, score + ((index + at) % 3)));
  if (index === 6) scores[5] = 4;
  const evidence = scores.map((_, at) => (index === 8 && at === 2 ? "" : (EVIDENCE[(index + at) % 4] ?? "")));
  const personId = `CB${String(index + 12).padStart(4, "0")}`;
  const submission = { ...SUBMITTED.submission, scores, evidence };
  const previous = { ...submission, at: at("10-10 08:00"), scores: scores.map((score) => score - 1) };
  const again = index === 3 ? { previous } : {};
  const dossier = { ...SUBMITTED, personId, name, submission, ...again };
  const findings: readonly EvidenceFinding[] =
    index === 8
      ? [{ kind: "missing", indicator: 3 }]
      : index === 4
        ? [{ kind: "colleague", indicator: 1, personId: "CB0012", name: "Nông Văn An" }]
        : [{ kind: "no-link", indicator: 2 }];
  return {
    waiting: { task: "appraise", dossier, approvers: APPROVERS },
    row: index + 2,
    lastYear: { ...decided(listed(personId, name)), year: 2025 },
    findings,
  };
}

/** The evening of a unit head with fifteen people. */
export const FIFTEEN: QueuePage = {
  kind: "queue",
  token: "body.signature",
  version: 0,
  approver: UNIT.headEmail,
  cycle: CYCLE,
  criteria: TRUE_CRITERIA,
  items: NAMES.map(waiting),
  lists: [],
  reviews: [],
  ways: [],
};
