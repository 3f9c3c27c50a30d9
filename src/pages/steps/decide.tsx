import { vietnameseDay, vietnameseMoment } from "../../domain/calendar.ts";
import { isOutstanding } from "../../domain/streak.ts";
import type { DecidePage, ListedPerson } from "../page.ts";
import { CycleClosed } from "../parts/cycle-closed.tsx";
import { Frame, NeedsScript } from "../parts/frame.tsx";
import { ListedRow } from "../parts/listed-row.tsx";
import { Note } from "../parts/note.tsx";
import { ReasonForm } from "../parts/reason-form.tsx";
import { UnitCounts } from "../parts/unit-counts.tsx";

/** Changes shown at once. */
const MOST_CHANGES = 20;

/** Phê duyệt danh sách: who is proposed, who is not and why; strike out with a reason; approve. */
export function Decide({ page }: { readonly page: DecidePage }) {
  const { cycle, list, people } = page;
  const proposed = people.filter((one) => one.dossier.proposal.proposed);
  const others = people.filter((one) => !one.dossier.proposal.proposed);
  const outstanding = proposed.filter((one) => isOutstanding(one.streak)).length;
  return (
    <Frame
      agency={cycle.agency}
      year={cycle.year}
      step="Kính trình Thủ trưởng cơ quan"
      heading="Danh sách đề nghị công nhận"
      aside={`số ${list.number}`}
    >
      <p class="who">
        Lập lúc {vietnameseMoment(list.compiledAt)} · hạn quyết định: hết ngày{" "}
        {vietnameseDay(cycle.decisionDue)}
      </p>
      <NeedsScript />
      {page.onBehalfOf === "" ? null : (
        <Note title={`Thay ${page.onBehalfOf}`}>
          <p>Đồng chí phê duyệt theo ủy quyền; ý kiến được ghi tên đồng chí và ghi rõ là thay.</p>
        </Note>
      )}
      <CycleClosed cycle={cycle} />
      <Changes changes={page.changes} />
      <ul class="figures">
        <Figure value={proposed.length} label="được đề nghị công nhận" />
        <Figure value={outstanding} label="từ 5 năm liền (tiêu biểu xuất sắc)" />
        <Figure value={others.length} label="không được đề nghị" />
      </ul>
      <UnitCounts people={people} />
      <Approval page={page} proposed={proposed} others={others} />
      {cycle.state === "open" ? <SendBack /> : null}
    </Frame>
  );
}

interface ApprovalProps {
  readonly page: DecidePage;
  readonly proposed: readonly ListedPerson[];
  readonly others: readonly ListedPerson[];
}

/** The names, by unit; strike out with a reason; approve, where nothing changed since the list was sent. */
function Approval({ page, proposed, others }: ApprovalProps) {
  const { cycle, list } = page;
  return (
    <form data-act="decide" noValidate>
      <h2>Được đề nghị công nhận</h2>
      {proposed.length === 0 ? <p>Danh sách này không có người được đề nghị.</p> : null}
      {byUnit(proposed).map(([unit, members]) => (
        <section class="unit">
          <h3>
            {unit} <span class="count">({members.length})</span>
          </h3>
          <ul class="people">
            {members.map((member) => (
              <ListedRow member={member} />
            ))}
          </ul>
        </section>
      ))}
      {others.length === 0 ? null : <NotProposed people={others} />}
      <DecisionNumber abbreviation={cycle.abbreviation} />
      <p class="hint">
        Nội dung danh sách được cố định bằng mã <code>{list.contentHash.slice(0, 12)}</code>. Phê duyệt ở đây
        là ý kiến về danh sách; quyết định công nhận là văn bản do Thủ trưởng ký ban hành.
      </p>
      <div class="alert" data-alert role="alert" />
      <div class="bar">
        <p class="tally" role="status" data-tally>
          Công nhận <b>{proposed.length}</b> người
        </p>
        {page.changes.length > 0 || cycle.state !== "open" ? null : (
          <button type="submit" class="button">
            Phê duyệt danh sách
          </button>
        )}
      </div>
    </form>
  );
}

/** Trả lại danh sách, behind a disclosure: the less usual of two answers. */
function SendBack() {
  return (
    <ReasonForm
      act="send-back"
      summary="Trả lại danh sách"
      explanation="Cả danh sách trở lại Văn phòng để lập lại. Nếu chỉ không công nhận một vài người, bấm “Loại” ở tên người đó."
      label="Lý do trả lại"
      hint="Ghi rõ cần sửa gì để Văn phòng lập lại danh sách."
      missing="Đề nghị ghi lý do trả lại."
      button="Trả lại danh sách"
    />
  );
}

/** What changed since the list was sent, person by person; it cannot be approved then. */
function Changes({ changes }: { readonly changes: readonly string[] }) {
  if (changes.length === 0) return null;
  return (
    <Note title="Nội dung đã thay đổi sau khi trình, nên chưa phê duyệt được" attention>
      <ul>
        {changes.slice(0, MOST_CHANGES).map((change) => (
          <li>{change}</li>
        ))}
        {changes.length > MOST_CHANGES ? <li>và {changes.length - MOST_CHANGES} thay đổi khác</li> : null}
      </ul>
      <p>Đề nghị Văn phòng kiểm tra, hoặc đồng chí trả lại danh sách để lập lại.</p>
    </Note>
  );
}

function Figure({ value, label }: { readonly value: number; readonly label: string }) {
  return (
    <li>
      <b>{value}</b> {label}
    </li>
  );
}

function NotProposed({ people }: { readonly people: readonly ListedPerson[] }) {
  return (
    <section class="unit">
      <h2>Không được đề nghị</h2>
      <ul class="people">
        {people.map(({ dossier }) => (
          <li class="person">
            <p class="person-name">
              {dossier.name} <span class="aside">{dossier.personId}</span>
            </p>
            <p class="person-unit">{dossier.unitName}</p>
            <p class="cause">{dossier.proposal.cause}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DecisionNumber({ abbreviation }: { readonly abbreviation: string }) {
  return (
    <details class="other-way">
      <summary>Số và ngày quyết định (nếu đã có)</summary>
      <p class="hint">Có thể để trống; Văn phòng ghi sau khi quyết định được ban hành.</p>
      <div class="pair">
        <div class="field">
          <label for="number">Số quyết định</label>
          <input
            id="number"
            name="number"
            maxLength={100}
            autocomplete="off"
            placeholder={`45/QĐ-${abbreviation}`}
          />
        </div>
        <div class="field">
          <label for="date">Ngày quyết định</label>
          <input id="date" name="date" type="date" />
        </div>
      </div>
    </details>
  );
}

/** The people by unit, units in the order in which they first appear. */
function byUnit(people: readonly ListedPerson[]): readonly (readonly [string, readonly ListedPerson[]])[] {
  const units = new Map<string, ListedPerson[]>();
  for (const person of people) {
    const members = units.get(person.dossier.unitName);
    if (members === undefined) units.set(person.dossier.unitName, [person]);
    else members.push(person);
  }
  return [...units];
}
