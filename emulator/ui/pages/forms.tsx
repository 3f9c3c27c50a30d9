import type { FormState } from "../../services/forms/state.ts";
import { type Frame, renderPage } from "../layout.tsx";

/** The agency's forms, and how many have answered. */
export function formsPage(frame: Frame, forms: readonly FormState[]): string {
  return renderPage({
    title: "Biểu mẫu",
    frame,
    children: (
      <>
        <h1>Biểu mẫu</h1>
        <p class="lead">
          Đây là các biểu mẫu như Google Biểu mẫu cho xem. Điền với tên <strong>{frame.person.name}</strong>,
          hoặc <a href="/people?next=/forms">đổi người</a>.
        </p>
        {forms.length === 0 && (
          <p class="card quiet">Chưa có biểu mẫu: Văn phòng chạy “Thiết lập” trong Bảng tính.</p>
        )}
        <ul class="cards">
          {forms.map((form) => (
            <li class="card" key={form.id}>
              <h2>{form.title}</h2>
              <p class="clamp">{form.description}</p>
              <p class="muted">
                {form.responses.length} câu trả lời ·{" "}
                {form.published && form.acceptingResponses ? "đang nhận" : "không nhận câu trả lời"}
              </p>
              <p>
                <a class="button primary" href={`/forms/${form.id}`}>
                  Điền biểu mẫu<span class="visually-hidden"> {form.title}</span>
                </a>
              </p>
            </li>
          ))}
        </ul>
      </>
    ),
  });
}
