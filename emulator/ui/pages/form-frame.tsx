import type { ComponentChildren } from "preact";
import type { FormState } from "../../services/forms/state.ts";
import { renderDocument } from "../layout.tsx";
import type { Person } from "../model/people.ts";

/** A document with a form's surroundings. */
export function formDocument(form: FormState, title: string, children: ComponentChildren): string {
  return renderDocument(
    title,
    <div class="g-form">
      <nav class="g-back" aria-label="Không gian làm việc">
        <a href="/#next">← Các bước</a>
      </nav>
      <main aria-label={form.title}>{children}</main>
      <footer class="g-foot">Không bao giờ gửi mật khẩu qua biểu mẫu. Biểu mẫu chạy trên máy này.</footer>
    </div>,
  );
}

interface FormHeadProps {
  readonly form: FormState;
  /** With the form's description. */
  readonly first: boolean;
  readonly children: ComponentChildren;
}

export function FormHead({ form, first, children }: FormHeadProps) {
  return (
    <div class="g-card g-head">
      <h1>{form.title}</h1>
      {first && form.description && <div class="g-help">{form.description}</div>}
      {children}
    </div>
  );
}

/** Under which account the form is answered. */
export function Account({ form, person }: { readonly form: FormState; readonly person: Person }) {
  return (
    <p class="g-account">
      <strong>{person.email}</strong> <a href={`/people?next=/forms/${form.id}`}>Chuyển đổi tài khoản</a>
      <small>
        {form.emailCollection === "DO_NOT_COLLECT"
          ? "Biểu mẫu không ghi địa chỉ email."
          : "Địa chỉ email này được ghi cùng câu trả lời khi gửi."}
      </small>
    </p>
  );
}
