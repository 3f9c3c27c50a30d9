import { appraisalFields } from "./appraisal.ts";
import type { PageData, SelfAssessed } from "./contract.ts";
import { forget, keep, keptOf } from "./keep.ts";
import { sendFrom, submitTo } from "./submit.ts";
import { bindUnitForm, setText } from "./unit-form.ts";

const KEPT = "Đã lưu trên máy này; chưa gửi đi.";

/** The page of one dossier at the unit's step: half-done work is kept here, or by the server on “Lưu tạm”. */
export function bindAppraisalPage(form: HTMLFormElement, data: PageData, self: SelfAssessed): void {
  const { subject = "" } = data;
  const say = (text: string) => {
    const status = form.querySelector("[data-kept]");
    if (status) setText(status, text);
  };
  const unit = bindUnitForm(form, self, (choice) => {
    if (keep(subject, data.version, choice)) say(KEPT);
  });
  const kept = keptOf(subject, data.version);
  if (kept) {
    unit.set(kept);
    say("Đã lấy lại phần làm dở lưu trên máy này.");
  }
  const kind = form.dataset.act === "prepare" ? "prepare" : "appraise";
  const fields = () => appraisalFields(self, unit.choice(), data.version);
  submitTo(form, data.token, () => (unit.isComplete() ? { kind, ...fields() } : undefined), {
    done: () => {
      forget(subject);
      return false;
    },
  });
  form.querySelector("[data-save]")?.addEventListener("click", () => {
    sendFrom(form, data.token, () => ({ kind: "prepare", ...fields() }), {
      done: ({ version }) => {
        forget(subject);
        data.version = version ?? data.version;
        say("Đã lưu tạm trên hệ thống; mở lại liên kết ở máy nào cũng thấy.");
        return true;
      },
    });
  });
}
