import type { DriveFileState } from "../../services/drive/state.ts";
import { English } from "../english.tsx";
import { type Frame, renderPage } from "../layout.tsx";
import { isPdf, isWord } from "../model/documents.ts";
import { shortTime } from "../model/vietnam-time.ts";
import { kindOf } from "./documents.tsx";
import { ScrollArea } from "./scroll-area.tsx";

/**
 * One document, page by page.
 *
 * @param pdf this machine can make a PDF of it
 */
export function documentPage(frame: Frame, file: DriveFileState, pdf: boolean): string {
  return renderPage({
    title: file.name,
    frame,
    script: "documents",
    wide: true,
    children: (
      <>
        <p class="crumb">
          <a href="/documents">← Văn bản</a>
        </p>
        <div class="row spread document-head">
          <div>
            <h1>{file.name}</h1>
            <p class="muted">
              {kindOf(file)} · {shortTime(file.createdAt)}
            </p>
          </div>
          <div class="row">
            {isPdf(file) && (
              <a class="button" href={`/documents/${file.id}/content`}>
                Xem PDF
              </a>
            )}
            {isWord(file) && pdf && (
              <a class="button" href={`/documents/${file.id}/document.pdf`}>
                Xem PDF
              </a>
            )}
            <a class="button primary" href={`/documents/${file.id}/download`}>
              Tải về
            </a>
          </div>
        </div>
        {isWord(file) && !pdf && (
          <p class="muted">
            Máy này không có LibreOffice nên không có bản PDF.{" "}
            <English>Install LibreOffice for a PDF of each document.</English>
          </p>
        )}
        {isWord(file) ? (
          <ScrollArea
            class="document"
            label={`Nội dung ${file.name}`}
            data-document={`/documents/${file.id}/content`}
          >
            <p class="muted" role="status">
              Đang mở văn bản…
            </p>
            <noscript>
              <p>Xem trong trình duyệt cần JavaScript; hãy tải về và mở bằng Word hoặc LibreOffice.</p>
            </noscript>
          </ScrollArea>
        ) : (
          <p class="card quiet">
            {isPdf(file)
              ? "Bản PDF mở trong thẻ riêng của trình duyệt: chọn “Xem PDF”."
              : "Không xem được loại tệp này trong trình duyệt; hãy tải về."}
          </p>
        )}
      </>
    ),
  });
}
