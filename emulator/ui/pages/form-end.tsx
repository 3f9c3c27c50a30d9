import type { FormState } from "../../services/forms/state.ts";
import { English } from "../english.tsx";
import type { Person } from "../model/people.ts";
import type { YearWay } from "../model/year-steps.ts";
import { Account, FormHead, formDocument } from "./form-frame.tsx";
import { StepButtons } from "./step-buttons.tsx";

interface SentProps {
  readonly form: FormState;
  readonly person: Person;
  /** Id of the response just sent, where it may be edited; empty elsewhere. */
  readonly editable: string;
  /** The script sent mail for it. */
  readonly mailed: boolean;
  /** The year's way, where the form was one of its steps. */
  readonly way: YearWay | undefined;
}

/** What follows Gửi: the form's confirmation message, its links, and what to do next in this workspace. */
export function formSentPage({ form, person, editable, mailed, way }: SentProps): string {
  const next = way?.next === undefined ? undefined : way.steps[way.next];
  return formDocument(
    form,
    `Đã gửi: ${form.title}`,
    <>
      <FormHead form={form} first={false}>
        <p role="status">{form.confirmationMessage || "Chúng tôi đã ghi lại câu trả lời của bạn."}</p>
        {editable && (
          <p>
            <a href={editPath(form, editable)}>Chỉnh sửa câu trả lời</a>
          </p>
        )}
        {form.respondAgainLink && (
          <p>
            <a href={`/forms/${form.id}`}>Gửi câu trả lời khác</a>
          </p>
        )}
      </FormHead>
      <div class="g-card g-next">
        <h2>Bước tiếp theo{next ? `: ${next.title}` : ""}</h2>
        <p>
          Phần mềm đã nhận phiếu của {person.name}
          {mailed ? " và gửi thư báo" : ""}. {next?.what}{" "}
          <English>
            {next ? `Next: ${next.english.toLowerCase()}. ${next.whatInEnglish}` : "Received."}
          </English>
        </p>
        {next && <StepButtons step={next} primary />}
        <p class="row">
          <a class="button small" href="/#next">
            Xem cả năm bước
          </a>
          <a class="button small" href="/mail">
            Hộp thư của {person.name}
          </a>
        </p>
      </div>
    </>,
  );
}

/** A form that takes no responses now. */
export function closedFormPage(form: FormState, person: Person): string {
  return formDocument(
    form,
    form.title,
    <FormHead form={form} first={false}>
      <Account form={form} person={person} />
      <p>{form.closedMessage || `Biểu mẫu “${form.title}” không còn nhận câu trả lời nữa.`}</p>
    </FormHead>,
  );
}

/** A form that takes one response a person, opened by somebody who has sent theirs. */
export function answeredFormPage(form: FormState, person: Person, response: string): string {
  return formDocument(
    form,
    form.title,
    <FormHead form={form} first={false}>
      <Account form={form} person={person} />
      <p>Bạn đã trả lời. Bạn chỉ có thể điền vào biểu mẫu này một lần.</p>
      {form.allowResponseEdits && (
        <p>
          <a href={editPath(form, response)}>Chỉnh sửa câu trả lời</a>
        </p>
      )}
    </FormHead>,
  );
}

/** Somebody followed an address for editing that this form does not have (any more). */
export function notEditablePage(form: FormState, person: Person): string {
  return formDocument(
    form,
    form.title,
    <FormHead form={form} first={false}>
      <Account form={form} person={person} />
      <p>
        Không sửa được câu trả lời này: biểu mẫu không cho sửa câu trả lời đã gửi, hoặc câu trả lời không còn.{" "}
        <a href={`/forms/${form.id}`}>Gửi câu trả lời mới</a>
      </p>
    </FormHead>,
  );
}

function editPath(form: FormState, response: string): string {
  return `/forms/${form.id}?edit2=${encodeURIComponent(response)}`;
}
