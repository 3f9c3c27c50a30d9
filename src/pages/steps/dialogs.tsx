import type { ComponentChildren } from "preact";
import { vietnameseDay } from "../../domain/calendar.ts";
import type { Cycle } from "../../domain/cycle.ts";
import type { DialogPage, OpenCycleDialog, ProposeDialog, ReportDialog } from "../page.ts";
import { type Fact, Facts } from "../parts/facts.tsx";
import { Note } from "../parts/note.tsx";
import { DIALOG_TITLES } from "../title-of.ts";

/** A dialog of the sheet's menu: a short text, one button. */
export function DialogBody({ page }: { readonly page: DialogPage }) {
  switch (page.kind) {
    case "setup":
      return (
        <Dialog kind={page.kind} button="Thiết lập">
          <p>
            Tạo những gì còn thiếu: trang tính, hai biểu mẫu, mẫu văn bản và lịch chạy. Phần đã đúng được giữ
            nguyên, nên có thể chạy lại bất cứ lúc nào.
          </p>
          <p class="hint">Lần đầu mất khoảng một phút; Google có thể hỏi quyền truy cập.</p>
        </Dialog>
      );
    case "open-cycle":
      return <OpenCycle page={page} />;
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

interface DialogProps {
  readonly kind: DialogPage["kind"];
  /** Undefined where there is nothing to do yet. */
  readonly button?: string | undefined;
  readonly children: ComponentChildren;
}

function Dialog({ kind, button, children }: DialogProps) {
  return (
    <main id="page" class="page dialog">
      <h1>{DIALOG_TITLES[kind]}</h1>
      {children}
      {button === undefined ? null : (
        <form data-act={kind} noValidate>
          <div class="alert" data-alert role="alert" />
          <button type="submit" class="button">
            {button}
          </button>
        </form>
      )}
    </main>
  );
}

function OpenCycle({ page }: { readonly page: OpenCycleDialog }) {
  const { cycle, problems } = page;
  const ready = cycle !== undefined && problems.length === 0;
  return (
    <Dialog kind={page.kind} button={ready ? `Mở kỳ đánh giá năm ${cycle.year}` : undefined}>
      {problems.length === 0 ? null : (
        <Note title="Cần sửa trước khi mở kỳ" attention>
          <ul>
            {problems.map((problem) => (
              <li>{problem}</li>
            ))}
          </ul>
        </Note>
      )}
      {cycle === undefined ? null : (
        <>
          <p>
            Các thiết lập dưới đây được cố định cho kỳ năm {cycle.year}. Nếu chưa đúng, đề nghị sửa ở trang
            “Cấu hình” rồi mở lại.
          </p>
          <Facts facts={settings(cycle, page.people, page.units)} />
        </>
      )}
    </Dialog>
  );
}

function settings(cycle: Cycle, people: number, units: number): readonly Fact[] {
  return [
    { label: "Cơ quan", value: `${cycle.agency} (${cycle.parentAgency})` },
    {
      label: "Thủ trưởng",
      value: [cycle.headName, cycle.headEmail].filter((part) => part !== "").join(", "),
    },
    { label: "CCVC, NLĐ", value: `${people} người, ${units} đơn vị` },
    {
      label: "Tự đánh giá",
      value: `${vietnameseDay(cycle.opensOn)} đến hết ${vietnameseDay(cycle.selfAssessmentDue)}`,
    },
    { label: "Hạn đơn vị", value: vietnameseDay(cycle.unitDue) },
    { label: "Hạn Công đoàn", value: vietnameseDay(cycle.unionDue) },
    { label: "Hạn quyết định", value: vietnameseDay(cycle.decisionDue) },
    { label: "Ngày chốt", value: vietnameseDay(cycle.cutOff) },
    {
      label: "Điều kiện",
      value: `tổng từ ${cycle.passTotal} điểm, không chỉ số nào dưới ${cycle.passFloor}`,
    },
    {
      label: "Thẩm định",
      value: cycle.order === "sequential" ? "đơn vị trước, Công đoàn sau" : "đơn vị và Công đoàn song song",
    },
    { label: "Thư", value: cycle.mail === "immediate" ? "gửi ngay" : "gộp mỗi sáng một thư" },
    { label: "Bộ tiêu chí", value: cycle.criteriaSet },
  ];
}

function Propose({ page }: { readonly page: ProposeDialog }) {
  const { ready, passing, unfinished, cycle } = page;
  return (
    <Dialog kind={page.kind} button={ready === 0 ? undefined : "Lập danh sách và trình Thủ trưởng"}>
      {ready === 0 ? (
        <p>
          Chưa có hồ sơ nào thẩm định xong mà chưa vào danh sách, nên chưa thể lập danh sách năm {cycle.year}.
        </p>
      ) : (
        <p>
          <b>{ready}</b> hồ sơ đã thẩm định xong: <b>{passing}</b> đủ điều kiện đề nghị công nhận,{" "}
          <b>{ready - passing}</b> không được đề nghị (có nêu lý do). Danh sách được gửi cho Thủ trưởng cơ
          quan.
        </p>
      )}
      {unfinished === 0 ? null : (
        <Note title={`${unfinished} hồ sơ chưa thẩm định xong`} attention>
          <p>
            Các hồ sơ này không có trong danh sách lần này; khi thẩm định xong có thể lập danh sách tiếp theo.
          </p>
        </Note>
      )}
    </Dialog>
  );
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
