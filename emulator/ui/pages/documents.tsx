import { mimeTypes } from "../../services/drive/limits.ts";
import type { DriveFileState } from "../../services/drive/state.ts";
import { English } from "../english.tsx";
import { type Frame, renderPage } from "../layout.tsx";
import { type DocumentFolder, isPdf, isWord } from "../model/documents.ts";
import { shortTime } from "../model/vietnam-time.ts";

/** What the software has put into Drive, by folder. */
export function documentsPage(frame: Frame, folders: readonly DocumentFolder[]): string {
  return renderPage({
    title: "Văn bản",
    frame,
    children: (
      <>
        <h1>Văn bản</h1>
        <p class="lead">
          Văn bản do phần mềm soạn từ mẫu Word của cơ quan, cất trong Drive.{" "}
          <English>Documents in Drive.</English>
        </p>
        {folders.length === 0 && (
          <p class="card quiet">
            Chưa có văn bản. Văn phòng lập Báo cáo từ menu “Công dân học tập” trong{" "}
            <a href="/workbook">Bảng tính</a>; phần mềm tự lập vào Ngày chốt lúc 08:00.
          </p>
        )}
        {folders.map((folder) => (
          <section key={folder.id}>
            <h2>{folder.name}</h2>
            <ul class="files">
              {folder.files.map((file) => (
                <FileItem file={file} key={file.id} />
              ))}
            </ul>
          </section>
        ))}
      </>
    ),
  });
}

function FileItem({ file }: { readonly file: DriveFileState }) {
  return (
    <li class="card">
      <span class={`file-icon ${isWord(file) ? "word" : ""}`} aria-hidden="true">
        {iconOf(file)}
      </span>
      <span class="file-name">
        <a href={`/documents/${file.id}`}>{file.name}</a>
        <small>
          {kindOf(file)} · {shortTime(file.createdAt)}
        </small>
      </span>
      <a class="button small" href={`/documents/${file.id}/download`}>
        Tải về<span class="visually-hidden"> {file.name}</span>
      </a>
    </li>
  );
}

function iconOf(file: DriveFileState): string {
  if (file.mimeType.startsWith("application/vnd.google-apps")) return "G";
  if (isPdf(file)) return "P";
  if (file.mimeType === mimeTypes.xlsx) return "X";
  return isWord(file) ? "W" : "T";
}

export function kindOf(file: DriveFileState): string {
  if (isPdf(file)) return "PDF";
  if (file.mimeType === mimeTypes.xlsx) return "Excel (.xlsx)";
  if (file.mimeType === mimeTypes.googleDoc) return "Google Tài liệu";
  if (file.mimeType === "application/jsonl") return "JSON Lines (.jsonl)";
  return isWord(file) ? "Word (.docx)" : file.mimeType;
}
