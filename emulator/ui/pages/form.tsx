import type { FormState } from "../../services/forms/state.ts";
import { type Draft, type FormPage, fieldName, formPages, type Problems } from "../model/form-pages.ts";
import type { Person } from "../model/people.ts";
import { closedFormPage } from "./form-end.tsx";
import { Account, FormHead, formDocument } from "./form-frame.tsx";
import { Question } from "./form-question.tsx";

interface FormProps {
  readonly form: FormState;
  readonly person: Person;
  /** Which page of the form, from 0. */
  readonly at: number;
  readonly draft: Draft;
  readonly problems: Problems;
  /** What the form's store refused beyond the questions' own problems. */
  readonly refusals: readonly string[];
  /** Id of the response being edited; empty: a new one. */
  readonly editOf: string;
}

/** A page of a form as Google Forms shows it. */
export function formPage({ form, person, at, draft, problems, refusals, editOf }: FormProps): string {
  const pages = formPages(form);
  const page = pages[at];
  if (!page) return closedFormPage(form, person);
  const errors = problems.size + refusals.length;
  return formDocument(
    form,
    errors > 0 ? `Lỗi: ${form.title}` : form.title,
    <form method="post" action={`/forms/${form.id}`} novalidate>
      <FormHead form={form} first={at === 0}>
        <Account form={form} person={person} />
        {editOf && <EditNotice form={form} />}
        {page.items.some((item) => item.required) && <p class="g-legend">* Biểu thị câu hỏi bắt buộc</p>}
      </FormHead>
      {errors > 0 && <ErrorSummary page={page} problems={problems} refusals={refusals} />}
      {at > 0 && <SectionCard page={page} />}
      {page.items.map((item) => (
        <Question
          key={item.id}
          item={item}
          values={draft.get(item.id) ?? []}
          problem={problems.get(item.id) ?? ""}
        />
      ))}
      <EarlierAnswers pages={pages} at={at} draft={draft} />
      <input type="hidden" name="page" value={at} />
      {editOf && <input type="hidden" name="edit2" value={editOf} />}
      <Buttons form={form} at={at} count={pages.length} />
    </form>,
  );
}

function EditNotice({ form }: { readonly form: FormState }) {
  return (
    <p class="g-notice">
      Bạn đang chỉnh sửa câu trả lời đã gửi. Ai có địa chỉ của trang này cũng chỉnh sửa được câu trả lời ấy.{" "}
      <a href={`/forms/${form.id}`}>Gửi câu trả lời mới</a>
    </p>
  );
}

function ErrorSummary({
  page,
  problems,
  refusals,
}: {
  page: FormPage;
  problems: Problems;
  refusals: readonly string[];
}) {
  return (
    <div class="g-card g-errors" role="alert">
      <h2>Hãy xem lại các câu sau</h2>
      <ul>
        {page.items
          .filter((item) => problems.has(item.id))
          .map((item) => (
            <li key={item.id}>
              <a href={`#q${item.entryId}`}>{item.title}</a>: {problems.get(item.id)}
            </li>
          ))}
        {refusals.map((refusal) => (
          <li key={refusal}>{refusal}</li>
        ))}
      </ul>
    </div>
  );
}

function SectionCard({ page }: { readonly page: FormPage }) {
  return (
    <div class="g-card g-section g-page">
      <h2>{page.title}</h2>
      {page.description && <div class="g-help">{page.description}</div>}
    </div>
  );
}

/** The other pages' answers travel along, so that no page needs a script or the server a memory. */
function EarlierAnswers({ pages, at, draft }: { pages: readonly FormPage[]; at: number; draft: Draft }) {
  return (
    <>
      {pages
        .flatMap((page, index) => (index === at ? [] : page.items))
        .flatMap((item) =>
          (draft.get(item.id) ?? []).map((value) => (
            <input type="hidden" key={`${item.id} ${value}`} name={fieldName(item)} value={value} />
          )),
        )}
    </>
  );
}

function Buttons({
  form,
  at,
  count,
}: {
  readonly form: FormState;
  readonly at: number;
  readonly count: number;
}) {
  return (
    <div class="g-buttons">
      {/* First in the order of the document, so that Enter goes on and not back. */}
      {at < count - 1 ? (
        <button type="submit" class="button primary" name="go" value="next">
          Tiếp
        </button>
      ) : (
        <button type="submit" class="button primary" name="go" value="submit">
          Gửi
        </button>
      )}
      {at > 0 && (
        <button type="submit" class="button" name="go" value="back">
          Quay lại
        </button>
      )}
      {count > 1 && (
        <span class="g-progress">
          <progress value={at + 1} max={count} aria-label={`Trang ${at + 1} trên ${count}`} /> Trang {at + 1}/
          {count}
        </span>
      )}
      <a class="g-clear" href={`/forms/${form.id}`}>
        Xóa hết câu trả lời
      </a>
    </div>
  );
}
