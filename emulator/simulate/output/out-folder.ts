import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** Written first, so that a folder of ours is known even where the writing was cut short. */
export const RUN_FILE = "run.json";
export const WORKBOOK_FILE = "workbook.xlsx";
export const MAIL_FOLDER = "mail";
export const DOCUMENT_FOLDER = "documents";

/**
 * Why results cannot be written into that folder; undefined where they can. It may be missing, empty, or of an earlier
 * run. In any other folder nothing of the same name may be in the way: a person's files are never overwritten.
 */
export function outFolderProblem(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  if (!statSync(folder).isDirectory()) return `"${folder}" là một tệp, cần một thư mục`;
  if (isOurs(folder)) return undefined;
  const inTheWay = [RUN_FILE, WORKBOOK_FILE, MAIL_FOLDER, DOCUMENT_FOLDER].filter((name) =>
    existsSync(join(folder, name)),
  );
  if (inTheWay.length === 0) return undefined;
  return `"${folder}" đã có ${inTheWay.join(", ")} không do lệnh này ghi; cần một thư mục trống hoặc thư mục kết quả của lần chạy trước`;
}

/** Makes the folder, without what an earlier run left in it. */
export function prepareOutFolder(folder: string): void {
  for (const [name, ending] of [
    [MAIL_FOLDER, ".eml"],
    [DOCUMENT_FOLDER, ".docx"],
  ] as const) {
    mkdirSync(join(folder, name), { recursive: true });
    for (const file of readdirSync(join(folder, name))) {
      if (file.endsWith(ending)) rmSync(join(folder, name, file));
    }
  }
}

function isOurs(folder: string): boolean {
  const path = join(folder, RUN_FILE);
  if (!existsSync(path)) return false;
  try {
    const record: unknown = JSON.parse(readFileSync(path, "utf8"));
    return typeof record === "object" && record !== null && "executions" in record && "refusals" in record;
  } catch {
    return false;
  }
}
