import { English } from "../english.tsx";
import { type Frame, renderPage } from "../layout.tsx";

export function notFoundPage(frame: Frame): string {
  return renderPage({
    title: "Không có trang này",
    frame,
    children: (
      <>
        <h1>Không có trang này</h1>
        <p class="lead">
          Địa chỉ sai, hoặc thứ cần tìm không còn sau khi làm lại từ đầu. <a href="/">Về trang bắt đầu</a>{" "}
          <English>There is no such page here.</English>
        </p>
      </>
    ),
  });
}

/** Something of the workspace itself broke; the world was left as it was saved. */
export function brokenPage(frame: Frame, error: Error): string {
  return renderPage({
    title: "Lỗi",
    frame,
    children: (
      <>
        <h1>Có lỗi trong không gian làm việc</h1>
        <p class="lead">Dữ liệu đã lưu vẫn còn nguyên. Chi tiết cho người sửa phần mềm:</p>
        <pre>{error.stack ?? error.message}</pre>
      </>
    ),
  });
}
