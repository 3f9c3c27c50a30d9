import type { ComponentChildren } from "preact";
import { vietnameseDay } from "../../domain/calendar.ts";
import type { Cycle } from "../../domain/cycle.ts";
import type { Waiting } from "../../domain/waiting.ts";
import { KEEP, SEND_TO_HEAD } from "../client/wording.ts";
import type { QueuePage, WaitingShown } from "../page-queue.ts";
import { AppraisalForm } from "../parts/appraisal-form.tsx";
import { CycleClosed } from "../parts/cycle-closed.tsx";
import { Frame, NeedsScript } from "../parts/frame.tsx";
import { Note } from "../parts/note.tsx";
import { QueuePerson } from "../parts/queue-person.tsx";
import { ReasonField } from "../parts/reason-field.tsx";
import { Ways } from "../parts/ways.tsx";
import { AskForMore } from "./unit-step.tsx";

/** Việc đang chờ: everything that waits for one approver; each opens in place, many are recorded with one click. */
export function Queue({ page }: { readonly page: QueuePage }) {
  const { cycle, items, lists } = page;
  const ofTask = (task: Waiting["task"]) => items.filter(({ waiting }) => waiting.task === task);
  const [own, prepared, union] = [ofTask("appraise"), ofTask("prepare"), ofTask("union")];
  return (
    <Frame
      agency={cycle.agency}
      year={cycle.year}
      step="Việc đang chờ"
      heading={headingOf(items.length + page.reviews.length)}
    >
      <p class="hint">Danh sách của {page.approver}. Mỗi lần mở, trang hiện đúng những việc còn chờ.</p>
      <NeedsScript />
      <CycleClosed cycle={cycle} />
      <Lists lists={lists} />
      <Ways title="Đề nghị xem xét lại đang chờ trả lời" ways={page.reviews} />
      <p class="note" data-said role="status" hidden />
      {own.length === 0 ? null : <UnitPart page={page} items={own} task="appraise" />}
      {prepared.length === 0 ? null : <UnitPart page={page} items={prepared} task="prepare" />}
      {union.length === 0 ? null : <UnionPart page={page} items={union} />}
      <p>
        <button type="button" class="button secondary" data-reload>
          Tải lại danh sách
        </button>
      </p>
      <Ways title="Việc khác" ways={page.ways} />
      <Templates page={page} />
    </Frame>
  );
}

function headingOf(count: number): string {
  return count === 0 ? "Không còn hồ sơ nào chờ đồng chí" : `${count} hồ sơ chờ đồng chí`;
}

function Lists({ lists }: { readonly lists: readonly number[] }) {
  return lists.length === 0 ? null : (
    <Note attention>
      <p>
        Danh sách số {lists.join(", ")} đang chờ đồng chí phê duyệt: xin mở bằng liên kết trong thư “Chờ phê
        duyệt”.
      </p>
    </Note>
  );
}

interface PartProps {
  readonly page: QueuePage;
  readonly items: readonly WaitingShown[];
}

/** The unit's step, or its preparation by the deputy: by person, or one indicator down all people. */
function UnitPart({ page: { cycle }, items, task }: PartProps & { readonly task: "appraise" | "prepare" }) {
  const prepares = task === "prepare";
  return (
    <section data-part>
      <h2>{prepares ? "Chuẩn bị thẩm định" : "Thẩm định của đơn vị"}</h2>
      <p class="hint">Hạn hết ngày {vietnameseDay(cycle.unitDue)}.</p>
      <Views task={task} />
      <div data-view="indicator" hidden />
      <div data-view="people">
        <p>
          <button type="button" class="button secondary" data-pick-clear>
            Chọn những hồ sơ không có điều cần xem lại
          </button>
        </p>
        <People items={items} cycle={cycle} />
      </div>
      <Many kind={prepares ? "prepare-many" : "appraise-many"} button={prepares ? SEND_TO_HEAD : KEEP}>
        <div class="change-reason" data-change-reason hidden>
          <ReasonField
            id={`reason-${task}-many`}
            label="Lý do thay đổi, chung cho những người đã chọn"
            hint="Dùng cho người có điểm hoặc câu trả lời khác phần tự đánh giá mà chưa ghi lý do riêng."
            missing="Đề nghị ghi lý do thay đổi: có điểm hoặc câu trả lời khác với phần tự đánh giá."
          />
        </div>
      </Many>
    </section>
  );
}

/** By person, or by indicator; one choice a part. */
function Views({ task }: { readonly task: string }) {
  return (
    <fieldset class="views">
      <legend class="visually-hidden">Cách xem</legend>
      <div class="scale two">
        <label>
          <input type="radio" name={`view-${task}`} value="people" data-chooses-view checked />
          <span>Theo người</span>
        </label>
        <label>
          <input type="radio" name={`view-${task}`} value="indicator" data-chooses-view />
          <span>Theo chỉ số</span>
        </label>
      </div>
    </fieldset>
  );
}

function People({ items, cycle }: { readonly items: readonly WaitingShown[]; readonly cycle: Cycle }) {
  return (
    <ul class="queue">
      {items.map((item) => (
        <QueuePerson item={item} cycle={cycle} />
      ))}
    </ul>
  );
}

interface ManyProps {
  readonly kind: "appraise-many" | "prepare-many" | "concur-many";
  readonly button: string;
  readonly children?: ComponentChildren;
}

/** The click for all who are picked; what it needs besides stands above its bar. */
function Many({ kind, button, children }: ManyProps) {
  return (
    <form class="many" data-queue={kind} noValidate>
      {children}
      <div class="alert" data-alert role="alert" />
      <div class="bar">
        <p class="tally" data-tally role="status">
          Chưa chọn hồ sơ nào
        </p>
        <button type="submit" class="button">
          {button}
        </button>
      </div>
    </form>
  );
}

/** The union's step: self and appraised side by side; agree with many at once, object to one. */
function UnionPart({ page: { cycle }, items }: PartProps) {
  return (
    <section data-part>
      <h2>Ý kiến của Công đoàn (Hội đồng xét)</h2>
      <p class="hint">Hạn hết ngày {vietnameseDay(cycle.unionDue)}.</p>
      <People items={items} cycle={cycle} />
      <Many kind="concur-many" button="Nhất trí" />
    </section>
  );
}

const NOTHING = { scores: [], digitalSkills: false, proficient: false, reason: "", evidence: [] };

/** What the script puts into a person when they are opened: written once, whatever the number of people. */
function Templates({ page: { cycle, criteria } }: { readonly page: QueuePage }) {
  return (
    <template id="appraisal">
      <AppraisalForm
        cycle={cycle}
        criteria={criteria}
        answered={NOTHING}
        start={NOTHING}
        findings={[]}
        former={undefined}
        prepares={false}
      />
      <AskForMore />
    </template>
  );
}
