import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { mimeTypes } from "../../services/drive/limits.ts";
import type { DriveFile, WorkspaceApi } from "../../workspace-api.ts";
import type { PlayedYear } from "../play/play-year.ts";
import { DOCUMENT_FOLDER, MAIL_FOLDER, prepareOutFolder, RUN_FILE, WORKBOOK_FILE } from "./out-folder.ts";
import { runRecord } from "./run-record.ts";

/** The Drive folder of the templates that the Office edits; they are no documents of the year. */
const TEMPLATE_FOLDER = "Mẫu văn bản";

/** Writes what the year left: the workbook, every mail in the order sent, the documents, the record of the run. */
export async function writeYear(folder: string, { workspace, refusals }: PlayedYear): Promise<void> {
  const workbook = await workspace.exportWorkbook();
  prepareOutFolder(folder);
  const record = runRecord(workspace, refusals);
  writeFileSync(join(folder, RUN_FILE), `${JSON.stringify(record, null, 1)}\n`);
  writeFileSync(join(folder, WORKBOOK_FILE), workbook);
  const inOrder = [...workspace.mail].sort((a, b) => a.sentAt - b.sentAt || a.number - b.number);
  for (const [index, { number }] of inOrder.entries()) {
    const name = `${String(index + 1).padStart(4, "0")}.eml`;
    writeFileSync(join(folder, MAIL_FOLDER, name), await workspace.messageSource(number));
  }
  writeDocuments(join(folder, DOCUMENT_FOLDER), workspace);
}

function writeDocuments(folder: string, workspace: WorkspaceApi): void {
  const templates = new Set(
    workspace.files.filter(({ name }) => name === TEMPLATE_FOLDER).map(({ id }) => id),
  );
  const taken = new Set<string>();
  for (const file of workspace.files) {
    const isDocument =
      file.mimeType === mimeTypes.docx && !file.parents.some((parent) => templates.has(parent));
    if (isDocument) writeFileSync(join(folder, freeName(file, taken)), Buffer.from(file.base64, "base64"));
  }
}

/** The file's name in Drive, without what a file system refuses; numbered where it is taken. */
function freeName({ name }: DriveFile, taken: Set<string>): string {
  const stem = name.replace(/\.docx$/i, "").replace(/[<>:"/\\|?*\p{Cc}]/gu, "-");
  let free = `${stem}.docx`;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${stem} (${number}).docx`;
  taken.add(free.toLowerCase());
  return free;
}
