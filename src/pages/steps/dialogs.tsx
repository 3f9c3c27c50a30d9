import type { DialogPage, ReportDialog } from "../page.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Note } from "../parts/note.tsx";
import { OpenCyclePart } from "./open-cycle.tsx";
import { Propose } from "./propose.tsx";

/** A dialog of the sheet's menu: a short text, one button. */
export function DialogBody({ page }: { readonly page: DialogPage }) {
  switch (page.kind) {
    case "setup":
      return (
        <Dialog kind={page.kind} button="Thiết lập">
          <p>
            Tạo những gì còn thiếu: trang tính, ba biểu mẫu, mẫu văn bản và lịch chạy. Phần đã đúng được giữ
            nguyên, nên có thể chạy lại bất cứ lúc nào.
          </p>
          <p class="hint">Lần đầu mất khoảng một phút; Google có thể hỏi quyền truy cập.</p>
        </Dialog>
      );
    case "open-cycle":
      return <OpenCyclePart page={page} />;
    case "propose":
      return <Propose page={page} />;
    case "report":
      return <Report page={page} />;
    case "check":
      return (
        <Dialog kind={page.kind} button="Kiểm tra">
          <p>
            Đối chiếu nhật ký xử lý với từng hồ sơ, kiểm tra chuỗi nhật ký, thư chưa gửi, lịch chạy, biểu mẫu
            và các cột trong trang tính.
          </p>
          <p class="hint">Kiểm tra chỉ đọc, không sửa gì.</p>
        </Dialog>
      );
  }
}

function Report({ page }: { readonly page: ReportDialog }) {
  return (
    <Dialog kind={page.kind} button="Lập báo cáo">
      <p>
        Lập Báo cáo kết quả năm {page.cycle.year} từ số liệu hiện có, bằng mẫu trong thư mục của Văn phòng. Số
        và ngày để trống cho văn thư.
      </p>
      {page.undecided === 0 ? null : (
        <Note title={`${page.undecided} hồ sơ chưa có quyết định`} attention>
          <p>Báo cáo lập lúc này chưa có kết quả của các hồ sơ đó.</p>
        </Note>
      )}
      <p class="hint">Mất khoảng nửa phút.</p>
    </Dialog>
  );
}
