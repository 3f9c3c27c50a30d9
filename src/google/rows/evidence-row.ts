import type { HeldEvidence } from "../../app/book.ts";
import type { RowReading } from "./cell.ts";
import { tenHeaders } from "./dossier-scores.ts";

const KEY = "Khóa";
const NAME = "Họ và tên";
const EVIDENCE = tenHeaders("Minh chứng ");

/** The columns of the tab `Hồ sơ` that tell who gave which evidence. */
export const EVIDENCE_COLUMNS: readonly string[] = [KEY, NAME, ...EVIDENCE];

/** Whose evidence a row of those columns holds; undefined where the key is none (told elsewhere). */
export function evidenceFrom(row: RowReading): HeldEvidence | undefined {
  const [, year = "", personId = ""] = /^(\d{4})\/(.+)$/.exec(row.text(KEY)) ?? [];
  if (personId === "") return undefined;
  const evidence = EVIDENCE.map((header) => row.text(header));
  return { row: row.row, year: Number(year), personId, name: row.text(NAME), evidence };
}
