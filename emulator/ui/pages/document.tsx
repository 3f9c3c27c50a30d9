import type { DriveFileState } from "../../services/drive/state.ts";
import { type Frame, renderPage } from "../layout.tsx";
import { isWord } from "../model/documents.ts";
import { shortTime } from "../model/vietnam-time.ts";
import { kindOf } from "./documents.tsx";
import { ScrollArea } from "./scroll-area.tsx";

/** One document, page by page. */
export function documentPage(frame: Frame, file: DriveFileState): string {
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
          <a class="button primary" href={`/documents/${file.id}/download`}>
            Tải về
          </a>
        </div>
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
          <p class="card quiet">Không xem được loại tệp này trong trình duyệt; hãy tải về.</p>
        )}
      </>
    ),
  });
}
