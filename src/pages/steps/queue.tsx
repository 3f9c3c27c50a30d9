import { vietnameseDay } from "../../domain/calendar.ts";
import { KEEP, SEND_TO_HEAD } from "../client/wording.ts";
import type { QueuePage, WaitingShown } from "../page-queue.ts";
import { AppraisalForm } from "../parts/appraisal-form.tsx";
import { Frame, NeedsScript } from "../parts/frame.tsx";
import { Note } from "../parts/note.tsx";
import { QueuePerson } from "../parts/queue-person.tsx";
import { ReasonField } from "../parts/reason-field.tsx";
import { Ways } from "../parts/ways.tsx";
import { AskForMore } from "./unit-step.tsx";

/** Việc đang chờ: everything that waits for one approver; each opens in place, many are recorded with one click. */
export function Queue({ page }: { readonly page: QueuePage }) {
  const { cycle, items, lists } = page;
  const unit = items.filter(({ waiting }) => waiting.task !== "union");
  const union = items.filter(({ waiting }) => waiting.task === "union");
  return (
    <Frame
      agency={cycle.agency}
      year={cycle.year}
      step="Việc đang chờ"
      heading={headingOf(items.length + page.reviews.length)}
    >
      <p class="hint">Danh sách của {page.approver}. Mỗi lần mở, trang hiện đúng những việc còn chờ.</p>
      <NeedsScript />
      <Lists lists={lists} />
      <Ways title="Đề nghị xem xét lại đang chờ trả lời" ways={page.reviews} />
      <p class="note" data-said role="status" hidden />
      {unit.length === 0 ? null : <UnitPart page={page} items={unit} />}
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

/** The unit's step: by person, or one indicator down all people. */
function UnitPart({ page, items }: PartProps) {
  const { cycle } = page;
  const prepares = items.every(({ waiting }) => waiting.task === "prepare");
  return (
    <section data-part>
      <h2>{prepares ? "Chuẩn bị thẩm định" : "Thẩm định của đơn vị"}</h2>
      <p class="hint">Hạn hết ngày {vietnameseDay(cycle.unitDue)}.</p>
      <fieldset class="views">
        <legend class="visually-hidden">Cách xem</legend>
        <div class="scale two">
          <label>
            <input type="radio" name="view" value="people" checked />
            <span>Theo người</span>
          </label>
          <label>
            <input type="radio" name="view" value="indicator" />
            <span>Theo chỉ số</span>
          </label>
        </div>
      </fieldset>
      <div data-view="indicator" hidden />
      <div data-view="people">
        <p>
          <button type="button" class="button secondary" data-pick-clear>
            Chọn những hồ sơ không có điều cần xem lại
          </button>
        </p>
        <ul class="queue">
          {items.map((item) => (
            <QueuePerson item={item} cycle={cycle} />
          ))}
        </ul>
      </div>
      <form class="many" data-queue={prepares ? "prepare-many" : "appraise-many"} noValidate>
        <div class="change-reason" data-change-reason hidden>
          <ReasonField
            id="reason-many"
            label="Lý do thay đổi, chung cho những người đã chọn"
            hint="Dùng cho người có điểm hoặc câu trả lời khác phần tự đánh giá mà chưa ghi lý do riêng."
            missing="Đề nghị ghi lý do thay đổi: có điểm hoặc câu trả lời khác với phần tự đánh giá."
          />
        </div>
        <div class="alert" data-alert role="alert" />
        <div class="bar">
          <p class="tally" data-tally role="status">
            Chưa chọn hồ sơ nào
          </p>
          <button type="submit" class="button">
            {prepares ? SEND_TO_HEAD : KEEP}
          </button>
        </div>
      </form>
    </section>
  );
}

/** The union's step: self and appraised side by side; agree with many at once, object to one. */
function UnionPart({ page, items }: PartProps) {
  const { cycle } = page;
  return (
    <section data-part>
      <h2>Ý kiến của Công đoàn (Hội đồng xét)</h2>
      <p class="hint">Hạn hết ngày {vietnameseDay(cycle.unionDue)}.</p>
      <ul class="queue">
        {items.map((item) => (
          <QueuePerson item={item} cycle={cycle} />
        ))}
      </ul>
      <form class="many" data-queue="concur-many" noValidate>
        <div class="alert" data-alert role="alert" />
        <div class="bar">
          <p class="tally" data-tally role="status">
            Chưa chọn hồ sơ nào
          </p>
          <button type="submit" class="button">
            Nhất trí
          </button>
        </div>
      </form>
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
