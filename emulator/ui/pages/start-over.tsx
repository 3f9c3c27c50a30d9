import { English } from "../english.tsx";
import { type Frame, renderPage } from "../layout.tsx";

/** Asks before everything that was done here is thrown away. */
export function startOverPage(frame: Frame): string {
  return renderPage({
    title: "Làm lại từ đầu",
    frame,
    children: (
      <>
        <h1>Làm lại từ đầu</h1>
        <div class="card">
          <p>
            Mọi phiếu, thư, quyết định và văn bản đã làm trong không gian này sẽ được thay bằng dữ liệu mẫu
            như lúc mới mở. Những gì đang có được giữ làm một <a href="/snapshots">bản chụp</a>, khôi phục lại
            được.{" "}
            <English>Everything done here is replaced by the sample agency, and kept as a snapshot.</English>
          </p>
          <form method="post" action="/start-over" class="row">
            <button type="submit" class="button danger" name="sure" value="yes">
              Bắt đầu lại
            </button>
            <a class="button" href="/">
              Giữ nguyên
            </a>
          </form>
        </div>
      </>
    ),
  });
}
