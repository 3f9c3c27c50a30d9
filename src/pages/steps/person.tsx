import { vietnameseDay, vietnameseMoment } from "../../domain/calendar.ts";
import type { Dossier } from "../../domain/dossier.ts";
import { stateInWords } from "../../domain/state-words.ts";
import { titleFor } from "../../domain/streak.ts";
import type { Whereabouts } from "../../domain/whereabouts.ts";
import type { PersonPage } from "../page-person.ts";
import { CycleClosed } from "../parts/cycle-closed.tsx";
import { type Fact, Facts } from "../parts/facts.tsx";
import { Frame, NeedsScript } from "../parts/frame.tsx";
import { Note } from "../parts/note.tsx";
import { PersonLine } from "../parts/person-line.tsx";
import { ReasonForm } from "../parts/reason-form.tsx";
import { Rules } from "../parts/rules.tsx";
import { ScoreTable } from "../parts/score-table.tsx";
import { PastYears } from "./person-years.tsx";

/** One's own page. It shows this person's years and nobody else's. */
export function Person({ page }: { readonly page: PersonPage }) {
  const { cycle, dossier } = page;
  return (
    <Frame
      agency={cycle.agency}
      year={cycle.year}
      step="Hồ sơ của đồng chí"
      heading={dossier.name}
      aside={dossier.personId}
    >
      <PersonLine holder={dossier} />
      <p class={`state ${dossier.state === "Recognised" ? "good" : ""}`}>{stateInWords(dossier.state)}</p>
      {"decision" in dossier ? null : <CycleClosed cycle={cycle} />}
      <Where whereabouts={page.whereabouts} />
      <Facts facts={facts(dossier)} />
      <Missing missing={page.missing} />
      <Form page={page} />
      <Scores page={page} />
      <NeedsScript />
      <Acts page={page} />
      <PastYears page={page} />
      <p class="visually-hidden" role="status" data-status />
    </Frame>
  );
}

function holderInWords({ address, onBehalfOf }: Whereabouts): string {
  if (address === "") return "";
  return onBehalfOf === undefined ? ` (${address})` : ` (${address}, thay ${onBehalfOf})`;
}

/** Who has it, since when, and whether the link was opened. */
function Where({ whereabouts }: { readonly whereabouts: readonly Whereabouts[] }) {
  return (
    <>
      {whereabouts.map((where) => (
        <Note title={`Đang chờ: ${where.role}${holderInWords(where)}`}>
          <p>
            Việc cần làm: {where.task}.{where.since === "" ? "" : ` Từ ${vietnameseMoment(where.since)}.`}
          </p>
          {where.step === undefined || where.address === "" ? null : (
            <p class="hint">
              {where.opened
                ? `Liên kết đã được mở lần đầu lúc ${vietnameseMoment(where.opened.at)}.`
                : "Chưa ghi nhận việc mở liên kết."}
            </p>
          )}
        </Note>
      ))}
    </>
  );
}

function Missing({ missing }: { readonly missing: readonly string[] }) {
  return missing.length === 0 ? null : (
    <Note title="Còn thiếu" attention>
      <ul>
        {missing.map((part) => (
          <li>{part}</li>
        ))}
      </ul>
    </Note>
  );
}

/** What happened so far, oldest first. */
function facts(dossier: Dossier): readonly Fact[] {
  const found: Fact[] = [];
  const add = (label: string, value: string) => found.push({ label, value });
  if ("registeredAt" in dossier) {
    const { registration } = dossier;
    add("Đăng ký", vietnameseMoment(dossier.registeredAt));
    add("Kế hoạch học tập", registration?.plan ?? "");
    if (registration?.enteredBy === "office") add("Người nhập đăng ký", "Văn phòng, từ phiếu giấy");
  }
  if ("submission" in dossier) {
    const { at, enteredBy } = dossier.submission;
    add(
      "Nộp phiếu",
      `${vietnameseMoment(at)}${enteredBy === "office" ? " (Văn phòng nhập từ phiếu giấy)" : ""}`,
    );
  }
  if (dossier.state === "Withdrawn") {
    const { at, reason } = dossier.withdrawal;
    add("Rút đăng ký", `${vietnameseMoment(at)}${reason === "" ? "" : `: ${reason}`}`);
  }
  if (dossier.state === "Returned") add("Cần bổ sung", dossier.returned.reason);
  if ("appraisal" in dossier) add("Đơn vị thẩm định", vietnameseMoment(dossier.appraisal.at));
  return [...found, ...opinionFacts(dossier), ...decisionFacts(dossier)];
}

function opinionFacts(dossier: Dossier): readonly Fact[] {
  const found: Fact[] = [];
  const union = "union" in dossier ? dossier.union : undefined;
  if (union && union.opinion !== "not-required") {
    const view = union.opinion === "concur" ? "Nhất trí" : `Không nhất trí: ${union.reason}`;
    found.push({ label: union.council ? "Hội đồng xét" : "Công đoàn", value: view });
  }
  const review = "review" in dossier ? dossier.review : undefined;
  if (review) {
    found.push({ label: "Đề nghị xem xét lại", value: review.reason });
    const outcome = review.answer?.outcome === "kept" ? "Giữ kết quả" : "Thẩm định lại";
    found.push({ label: "Trả lời", value: review.answer ? `${outcome}: ${review.answer.text}` : "Đang chờ" });
  }
  return found;
}

function decisionFacts(dossier: Dossier): readonly Fact[] {
  if (!("decision" in dossier)) return [];
  const { cause, number, date, streak, signer = "" } = dossier.decision;
  const pending = dossier.state === "Recognised" || dossier.state === "NotRecognised";
  return [
    { label: "Danh hiệu", value: titleFor(streak) },
    { label: "Lý do", value: cause },
    { label: "Quyết định số", value: number || (pending ? "đang do Văn phòng trình ký" : "") },
    { label: "Ngày quyết định", value: date === "" ? "" : vietnameseDay(date) },
    { label: "Người ký", value: signer },
  ];
}

/** The way to the form while it takes an answer. */
function Form({ page: { form, formUntil, dossier } }: { readonly page: PersonPage }) {
  if (form === undefined) return null;
  const again = "submission" in dossier;
  return (
    <p>
      <a class="button" href={form.url} target="_blank" rel="noopener noreferrer">
        {again ? "Sửa và nộp lại phiếu tự đánh giá" : "Mở phiếu tự đánh giá"}
      </a>
      <span class="hint">
        {" "}
        Nhận đến hết ngày {vietnameseDay(formUntil)}.
        {form.prefilled && again ? " Phiếu mở ra đã điền sẵn câu trả lời lần trước." : ""}
        {form.leftOut.length > 0
          ? ` Minh chứng ở chỉ số ${form.leftOut.join(", ")} quá dài, đề nghị chép lại từ trang này.`
          : ""}
      </span>
    </p>
  );
}

function Scores({ page: { dossier, criteria, cycle } }: { readonly page: PersonPage }) {
  if (!("submission" in dossier)) return null;
  const appraisal = "appraisal" in dossier ? dossier.appraisal : undefined;
  return (
    <>
      <h2>Điểm từng chỉ số</h2>
      <Rules scores={(appraisal ?? dossier.submission).scores} cycle={cycle} />
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
        withEvidence
      />
    </>
  );
}

/** What the person may ask for; each behind a disclosure, so that no tap does it by mistake. */
function Acts({ page: { mayWithdraw, reviewUntil, cycle } }: { readonly page: PersonPage }) {
  return (
    <>
      {reviewUntil === "" ? null : (
        <ReasonForm
          act="request-review"
          summary="Đề nghị xem xét lại"
          explanation={`Đề nghị được gửi tới người thẩm định của đơn vị và sẽ được trả lời bằng thư. Nhận đến hết ngày ${vietnameseDay(reviewUntil)}.`}
          label="Nội dung đề nghị"
          hint="Nêu chỉ số nào và vì sao, minh chứng ở đâu."
          missing="Đề nghị ghi nội dung."
          button="Gửi đề nghị"
        />
      )}
      {mayWithdraw ? (
        <details class="other-way">
          <summary>Rút đăng ký</summary>
          <form data-act="withdraw" noValidate>
            <p>
              Đồng chí chắc chắn muốn rút đăng ký “Công dân học tập” năm {cycle.year}? Hồ sơ sẽ không được xem
              xét nữa; đồng chí có thể đăng ký lại khi còn trong hạn.
            </p>
            <div class="field">
              <label for="withdraw-reason">Lý do (không bắt buộc)</label>
              <textarea id="withdraw-reason" name="reason" rows={2} maxLength={2000} />
            </div>
            <div class="alert" data-alert role="alert" />
            <button type="submit" class="button secondary">
              Chắc chắn, rút đăng ký
            </button>
          </form>
        </details>
      ) : null}
    </>
  );
}
