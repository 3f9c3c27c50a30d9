import type { FormState } from "../../services/forms/state.ts";
import { English } from "../english.tsx";
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
          hoặc <a href="/people?next=/forms">đổi người</a>.{" "}
          <English>The agency’s forms as Google Forms shows them; they work without JavaScript.</English>
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
                {form.responses.length.toLocaleString("vi-VN")} câu trả lời · {stateOf(form)} ·{" "}
                {respondersOf(form)}
              </p>
              <p>
                <a class="button primary" href={`/forms/${form.id}`}>
                  {isOpen(form) ? "Điền biểu mẫu" : "Xem biểu mẫu"}
                  <span class="visually-hidden"> {form.title}</span>
                </a>
              </p>
            </li>
          ))}
        </ul>
      </>
    ),
  });
}

/** Taking responses now. */
function isOpen({ published, acceptingResponses }: FormState): boolean {
  return published && acceptingResponses;
}

function stateOf(form: FormState): string {
  if (!form.published) return "chưa xuất bản";
  return form.acceptingResponses ? "đang nhận" : "đã đóng";
}

/** Who may answer, as far as the form says. */
function respondersOf({ publishedReaders, limitOneResponse, emailCollection }: FormState): string {
  const parts = [
    publishedReaders.length > 0 ? `chia sẻ với ${publishedReaders.length} địa chỉ` : "ai có đường liên kết",
    ...(emailCollection === "DO_NOT_COLLECT" ? [] : ["ghi địa chỉ email"]),
    ...(limitOneResponse ? ["mỗi người một lần"] : []),
  ];
  return parts.join(", ");
}
