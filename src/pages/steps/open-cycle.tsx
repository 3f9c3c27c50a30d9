import { vietnameseDay } from "../../domain/calendar.ts";
import type { Cycle } from "../../domain/cycle.ts";
import type { CycleDate } from "../../domain/cycle-dates.ts";
import { weekdayOf } from "../../domain/holidays.ts";
import { mailPlan } from "../../domain/mail-plan.ts";
import { targetInWords } from "../../domain/targets.ts";
import type { OpenCycleDialog } from "../page.ts";
import { Dialog } from "../parts/dialog.tsx";
import { type Fact, Facts } from "../parts/facts.tsx";
import { Note } from "../parts/note.tsx";

/** Mở kỳ đánh giá: everything that the click freezes, each date with its weekday, and the tick that it was compared. */
export function OpenCyclePart({ page }: { readonly page: OpenCycleDialog }) {
  const { cycle, problems, warnings } = page;
  const ready = cycle !== undefined && problems.length === 0;
  return (
    <Dialog
      kind={page.kind}
      button={ready ? `Mở kỳ đánh giá năm ${cycle.year}` : undefined}
      asked={<Compared />}
    >
      <Listed title="Cần sửa trước khi mở kỳ" lines={problems} />
      {cycle === undefined ? null : (
        <>
          <p>
            Các thông tin dưới đây được cố định vào kỳ năm {cycle.year}; sau khi mở chỉ thay đổi được khi có
            văn bản. Nếu chưa đúng, đề nghị sửa ở tab “Cấu hình” rồi mở lại hộp thoại này.
          </p>
          <Facts
            facts={[
              ...identity(cycle, page.people, page.units),
              ...page.dates.map(dateFact),
              ...rules(cycle, page.people),
            ]}
          />
        </>
      )}
      <Listed title="Đề nghị xem lại" lines={warnings} />
    </Dialog>
  );
}

function Listed({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Note title={title} attention>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </Note>
  );
}

function Compared() {
  return (
    <div class="choices">
      <label class="choice">
        <input type="checkbox" name="confirm" value="yes" required aria-describedby="confirm-error" />
        <span>
          Tôi đã đối chiếu các thông tin trên với kế hoạch của cơ quan
          <span class="aside"> (bắt buộc)</span>
        </span>
      </label>
      <p
        class="field-error"
        id="confirm-error"
        role="alert"
        data-missing="Đề nghị đối chiếu rồi đánh dấu ô này trước khi mở kỳ."
      />
    </div>
  );
}

/** A day with its weekday; where it was moved, from which day and why. */
function dateFact({ label, typed, day, dayOff }: CycleDate): Fact {
  const moved = day === typed ? null : <span class="aside"> (chuyển từ {movedFrom(typed, dayOff)})</span>;
  return {
    label,
    value: (
      <>
        {weekdayOf(day)}, {vietnameseDay(day)}
        {moved}
      </>
    ),
  };
}

/** `thứ Bảy, 31/10/2026`, or with the name of the holiday behind it. */
function movedFrom(typed: string, dayOff: string): string {
  const weekday = weekdayOf(typed);
  const why = dayOff === weekday ? "" : `: ${dayOff}`;
  return `${weekday}, ${vietnameseDay(typed)}${why}`;
}

function identity(cycle: Cycle, people: number, units: number): readonly Fact[] {
  const head = [cycle.headTitle, cycle.headName, cycle.headEmail].filter((part) => part !== "").join(", ");
  return [
    { label: "Cơ quan", value: `${cycle.agency} (${cycle.parentAgency})` },
    { label: "Viết tắt, địa danh", value: `${cycle.abbreviation}, ${cycle.place}` },
    { label: "Thủ trưởng", value: head },
    { label: "Cấp trên", value: cycle.superiorEmail },
    { label: "Văn phòng", value: cycle.officeEmail },
    { label: "Chủ tịch Công đoàn", value: cycle.unionChairEmail },
    { label: "Hội Khuyến học", value: cycle.associationEmail },
    { label: "CCVC, NLĐ", value: `${people} người, ${units} đơn vị` },
  ];
}

function mailInWords(cycle: Cycle, people: number): string {
  const { whole, busiestDay } = mailPlan(people, cycle);
  const how = cycle.mail === "immediate" ? "gửi ngay" : "gộp mỗi sáng một thư";
  return `${how}; cả kỳ khoảng ${whole} thư, ngày nhiều nhất khoảng ${busiestDay} (báo kết quả)`;
}

function rules(cycle: Cycle, people: number): readonly Fact[] {
  const { targets, criteria } = cycle;
  const citation = cycle.passTotalCitation === "" ? "" : ` (theo ${cycle.passTotalCitation})`;
  const review =
    cycle.reviewDays === 0 ? "không có bước này" : `trong ${cycle.reviewDays} ngày làm việc sau thẩm định`;
  return [
    {
      label: "Điều kiện",
      value: `tổng từ ${cycle.passTotal} điểm${citation}, không chỉ số nào dưới ${cycle.passFloor}`,
    },
    {
      label: "Mục tiêu",
      value: `đạt danh hiệu ${targetInWords(targets.title)}; có kỹ năng số ${targetInWords(targets.digital)}; thành thạo ${targetInWords(targets.proficient)}`,
    },
    {
      label: "Bộ tiêu chí",
      value: [cycle.criteriaSet, criteria?.citation ?? ""].filter((part) => part !== "").join(": "),
    },
    {
      label: "Thẩm định",
      value: cycle.order === "sequential" ? "đơn vị trước, Công đoàn sau" : "đơn vị và Công đoàn song song",
    },
    { label: "Thư", value: mailInWords(cycle, people) },
    {
      label: "Nhắc hạn",
      value:
        cycle.remindBefore.length === 0 ? "không nhắc" : `trước hạn ${cycle.remindBefore.join(", ")} ngày`,
    },
    {
      label: "Báo cấp trên",
      value: cycle.escalateAfter === 0 ? "không báo" : `sau hạn ${cycle.escalateAfter} ngày`,
    },
    { label: "Đề nghị xem xét lại", value: review },
    {
      label: "Người nghỉ dài hạn",
      value: cycle.countLongLeave ? "tính vào tổng số" : "không tính vào tổng số",
    },
  ];
}
