import { vietnameseDay, vietnameseMoment } from "../../domain/calendar.ts";
import { basisInWords } from "../../domain/digital-basis.ts";
import { titleFor } from "../../domain/streak.ts";
import type { RecordedPage } from "../page.ts";
import { CycleClosed } from "../parts/cycle-closed.tsx";
import { type Fact, Facts } from "../parts/facts.tsx";
import { Frame } from "../parts/frame.tsx";
import { Note } from "../parts/note.tsx";
import { PersonLine } from "../parts/person-line.tsx";
import { Rules } from "../parts/rules.tsx";
import { ScoreTable } from "../parts/score-table.tsx";

type RecordedDossier = RecordedPage["dossier"];

/** A step that is done already: what was recorded, by whom and when. */
export function Recorded({ page }: { readonly page: RecordedPage }) {
  const { cycle, criteria, dossier } = page;
  const appraisal = "appraisal" in dossier ? dossier.appraisal : undefined;
  return (
    <Frame
      agency={cycle.agency}
      year={cycle.year}
      step="Bước này đã được ghi"
      heading={dossier.name}
      aside={dossier.personId}
    >
      <PersonLine holder={dossier} />
      <p class={`state ${dossier.state === "Recognised" ? "good" : ""}`}>{stateInWords(dossier)}</p>
      {"decision" in dossier ? null : <CycleClosed cycle={cycle} />}
      <Facts facts={history(dossier)} />
      {appraisal === undefined ? null : <Rules scores={appraisal.scores} cycle={cycle} />}
      {appraisal === undefined || appraisal.reason === "" ? null : (
        <Note title="Lý do đơn vị thay đổi điểm hoặc câu trả lời">
          <p class="quote">{appraisal.reason}</p>
        </Note>
      )}
      <ScoreTable
        criteria={criteria}
        submission={dossier.submission}
        appraisal={appraisal}
        floor={cycle.passFloor}
      />
      {page.token === undefined ? (
        <p class="lead">Đồng chí không cần làm gì thêm và có thể đóng trang này.</p>
      ) : (
        <TakeBack />
      )}
    </Frame>
  );
}

/** The appraiser may think better of a request for more evidence while nobody has answered it. */
function TakeBack() {
  return (
    <form data-act="take-back" noValidate>
      <p class="lead">
        Khi người kê khai chưa nộp lại, đồng chí có thể thu hồi yêu cầu bổ sung; hồ sơ trở lại chờ thẩm định
        và người kê khai được báo tin.
      </p>
      <div class="alert" data-alert role="alert" />
      <button type="submit" class="button secondary">
        Thu hồi yêu cầu bổ sung
      </button>
    </form>
  );
}

function stateInWords(dossier: RecordedDossier): string {
  switch (dossier.state) {
    case "Submitted":
      return "Đang chờ đơn vị thẩm định";
    case "Returned":
      return "Đã yêu cầu bổ sung, đang chờ người kê khai nộp lại";
    case "AwaitingUnion":
      return "Đơn vị đã thẩm định, đang chờ ý kiến Công đoàn (Hội đồng xét)";
    case "Appraised":
      return "Đã thẩm định xong, chờ lập danh sách đề nghị";
    case "Proposed":
      return `Đã trình Thủ trưởng tại danh sách số ${dossier.proposal.listNumber}`;
    case "Recognised":
      return `Đã công nhận “${titleFor(dossier.decision.streak)}”`;
    case "NotRecognised":
      return "Không được công nhận";
    case "Revoked":
      return "Đã hủy công nhận";
  }
}

/** What happened, oldest first, with who and when. */
function history(dossier: RecordedDossier): readonly Fact[] {
  const facts: Fact[] = [{ label: "Nộp", value: vietnameseMoment(dossier.submission.at) }];
  if (dossier.state === "Returned") {
    const { at, by, reason } = dossier.returned;
    facts.push({ label: "Yêu cầu bổ sung", value: `${reason} (${by}, ${vietnameseMoment(at)})` });
  }
  if ("appraisal" in dossier) {
    const { at, by, onBehalfOf, preparedBy, digitalBasis } = dossier.appraisal;
    const instead = onBehalfOf === undefined ? "" : `, thay ${onBehalfOf}`;
    facts.push({ label: "Thẩm định", value: `${by}${instead}, ${vietnameseMoment(at)}` });
    facts.push({ label: "Chuẩn bị", value: preparedBy ?? "" });
    facts.push({ label: "Kỹ năng số", value: digitalBasis ? basisInWords(digitalBasis) : "" });
  }
  if ("union" in dossier && dossier.union !== undefined) {
    const { at, by, opinion, reason, council, onBehalfOf } = dossier.union;
    const instead = onBehalfOf === undefined ? "" : `, thay ${onBehalfOf}`;
    const view = opinion === "concur" ? "Nhất trí" : `Không nhất trí: ${reason}`;
    const value =
      opinion === "not-required"
        ? `Đơn vị không có bước này${reason === "" ? "" : ` (${reason})`}`
        : `${view} (${by}${instead}, ${vietnameseMoment(at)})`;
    facts.push({ label: council ? "Hội đồng xét" : "Công đoàn", value });
  }
  if ("decision" in dossier) facts.push(...decided(dossier.decision));
  return facts;
}

function decided(decision: Extract<RecordedDossier, { decision: unknown }>["decision"]): readonly Fact[] {
  return [
    { label: "Lý do", value: decision.cause },
    { label: "Quyết định số", value: decision.number },
    { label: "Ngày quyết định", value: decision.date === "" ? "" : vietnameseDay(decision.date) },
    { label: "Số năm liền", value: decision.streak === 0 ? "" : String(decision.streak) },
  ];
}
