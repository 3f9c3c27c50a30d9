import type { OfficeForm } from "../../domain/office-form.ts";
import { refuse } from "../../domain/refusal.ts";
import { done, type Refused } from "../answer.ts";
import type { Difference } from "../difference.ts";
import { type Examination, examine, isTrusted } from "../examine.ts";
import type { Ports } from "../ports.ts";
import { commitRepairs, LEDGER_FIRST } from "../restore.ts";
import { digest } from "../seal.ts";
import { transact } from "../transact.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Dựng lại từ nhật ký";

/** Rows of the table before the click. */
const MOST_ROWS = 60;

function inDossiers({ differences }: Examination): readonly Difference[] {
  return differences.filter(({ tab }) => tab === "dossiers");
}

/** What a whole row is now, and what becomes of it. */
const WHOLE_ROW: Readonly<Record<Exclude<Difference["kind"], "differs">, readonly [string, string]>> = {
  missing: ["không có", "ghi lại"],
  unknown: ["không có trong nhật ký", "để trống"],
  twice: ["lặp lại", "để trống"],
};

/** One row a column that differs, one for a dossier that is missing or does not belong. */
function rowsOf(differences: readonly Difference[], { told }: Examination): readonly (readonly string[])[] {
  return differences.flatMap(({ kind, row, key, columns }): readonly (readonly string[])[] => {
    const who = `${key} ${told.dossiers.get(key)?.name ?? ""}`.trim();
    const place = row === 0 ? "–" : String(row);
    if (kind === "differs") {
      return columns.map(({ header, found, expected }) => [place, who, header, found, expected]);
    }
    return [[place, who, "cả dòng", ...WHOLE_ROW[kind]]];
  });
}

/** What the click is about: refused where it has changed since it was shown. */
function shownAs(differences: readonly Difference[]): string {
  return digest(JSON.stringify(differences.map(({ row, key, columns }) => [row, key, columns]))).slice(0, 32);
}

function view(ports: Ports): OfficeForm | Refused {
  const examination = examine(ports);
  if (!isTrusted(examination)) {
    return { ...refuse("ledger-broken", LEDGER_FIRST), details: examination.chain.findings };
  }
  const differences = inDossiers(examination);
  const rows = rowsOf(differences, examination);
  const { book, told } = examination;
  const facts = [
    { label: "Hồ sơ theo nhật ký", value: String(told.dossiers.size) },
    { label: "Hồ sơ trong tab", value: String(book.dossierRows.size) },
    { label: "Hồ sơ khác nhau", value: String(new Set(differences.map(({ key, row }) => key || row)).size) },
  ];
  const untold = told.untold.size;
  return {
    title: TITLE,
    intro: [
      "Cộng lại toàn bộ Nhật ký xử lý thành hồ sơ của từng người và so với tab Hồ sơ. Bấm nút thì những dòng khác được ghi theo nhật ký; việc ghi lại cũng vào nhật ký.",
    ],
    fields: [],
    facts,
    ...(rows.length === 0
      ? {}
      : {
          table: {
            caption: rows.length > MOST_ROWS ? `${MOST_ROWS} trên ${rows.length} chỗ khác` : "Những chỗ khác",
            head: ["Dòng", "Người", "Cột", "Trong Hồ sơ", "Theo nhật ký"],
            rows: rows.slice(0, MOST_ROWS),
          },
        }),
    ...(untold > 0
      ? {
          warnings: [
            `${untold} hồ sơ không dựng lại được vì nội dung trong nhật ký đã bị xóa hoặc bị sửa; giữ nguyên.`,
          ],
        }
      : {}),
    button: rows.length === 0 ? "" : "Ghi theo nhật ký",
    carries: { shown: shownAs(differences) },
  };
}

/** Dựng lại từ nhật ký: the dossiers as the fold of the ledger, person by person against the tab. */
export const rebuildCommand: OfficeCommand = {
  name: "rebuild",
  label: TITLE,
  group: "Hệ thống",
  view,
  run: (by, values, ports) =>
    transact(ports, () => {
      const examination = examine(ports);
      const differences = inDossiers(examination);
      if (!isTrusted(examination)) return refuse("ledger-broken", LEDGER_FIRST);
      if (values.shown !== shownAs(differences)) {
        return refuse(
          "stale",
          "Hồ sơ hoặc nhật ký đã thay đổi sau khi hộp thoại này mở ra; chưa ghi gì. Đề nghị mở lại để xem.",
        );
      }
      if (differences.length === 0) {
        return done("Tab Hồ sơ đã khớp với Nhật ký xử lý; không có gì phải ghi lại.");
      }
      commitRepairs(by, examination.book, differences, [], ports);
      return done(`Đã ghi lại ${differences.length} dòng của tab Hồ sơ theo Nhật ký xử lý.`);
    }),
};
