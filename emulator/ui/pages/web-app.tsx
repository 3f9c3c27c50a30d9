import { FRAME_SANDBOX } from "../frame-sandbox.ts";
import { renderDocument } from "../layout.tsx";

/** The page behind a link in a mail: the web app in its frame, as Google serves it. */
export function webAppPage(title: string, framePath: string): string {
  return renderDocument(
    title || "Ứng dụng web",
    <div class="web-app">
      <header class="web-app-bar">
        <a href="/#next">← Các bước</a>
        <span class="what">Ứng dụng web, mở ẩn danh từ đường liên kết</span>
      </header>
      <main>
        <h1 class="visually-hidden">{title || "Ứng dụng web"}</h1>
        <iframe title={title || "Ứng dụng web"} src={framePath} sandbox={FRAME_SANDBOX} data-web-app />
      </main>
      <noscript>Trang này cần JavaScript, như trên Google.</noscript>
    </div>,
    "frame-host",
  );
}

/** What Google shows where the script failed; the message is for whoever repairs it. */
export function webAppFailedPage(message: string, execution: number): string {
  return renderDocument(
    "Lỗi",
    <div class="web-app">
      <header class="web-app-bar">
        <a href="/#next">← Các bước</a>
      </header>
      <main class="failed">
        <h1>Không mở được trang</h1>
        <p>Đoạn mã đã dừng vì lỗi; không có gì bị thay đổi dở dang.</p>
        <pre>{message}</pre>
        <p>
          <a href={`/executions/${execution}`}>Xem lượt chạy này (execution)</a>
        </p>
      </main>
    </div>,
  );
}
