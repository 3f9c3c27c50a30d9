import type { AttachedFile } from "../domain/letter-with-files.ts";
import type { Letter } from "../domain/letters.ts";
import { contentOf } from "./drive-files.ts";
import { sha256Hex } from "./sha256-hex.ts";

/** The files of a letter as MailApp takes them, or why it must not go now; `again`: it may go later. */
export type Attachments =
  | { readonly ok: true; readonly blobs: readonly GoogleAppsScript.Base.Blob[] }
  | { readonly ok: false; readonly again: boolean; readonly problem: string };

function filesOf(letter: Letter): readonly AttachedFile[] {
  return letter.template === "results-package" ? letter.attachments : [];
}

/**
 * Takes the files that a letter carries from Drive. What goes must be what was made ready: a file whose bytes changed since
 * is not sent, and the letter says so in the tab `Thư`.
 */
export function attachmentsOf(letter: Letter): Attachments {
  const blobs: GoogleAppsScript.Base.Blob[] = [];
  for (const { id, name, mimeType, sha256 } of filesOf(letter)) {
    const bytes = contentOf(id);
    if (!bytes) {
      return {
        ok: false,
        again: true,
        problem: `Không đọc được tệp “${name}” trong Drive (đã bị xóa hoặc Drive đang gián đoạn); lấy lại tệp từ Thùng rác thì thư sẽ tự gửi.`,
      };
    }
    if (sha256Hex(bytes) !== sha256) {
      return {
        ok: false,
        again: false,
        problem: `Tệp “${name}” trong Drive không còn là tệp đã lập (mã băm khác); không gửi. Đề nghị gửi hồ sơ thay thế từ menu.`,
      };
    }
    blobs.push(Utilities.newBlob(bytes, mimeType, name));
  }
  return { ok: true, blobs };
}
