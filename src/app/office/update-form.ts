import type { CriteriaSet } from "../../domain/criteria.ts";
import type { OfficeForm } from "../../domain/office-form.ts";
import { refuse } from "../../domain/refusal.ts";
import { type Answer, done, type Refused } from "../answer.ts";
import type { Book } from "../book.ts";
import { commitDraft } from "../commit-draft.ts";
import { Draft } from "../draft.ts";
import { criteriaOf, currentCycle } from "../find-in-book.ts";
import { followCriteria, textsOf } from "../follow-criteria.ts";
import type { Ports } from "../ports.ts";
import { type Transacted, transact } from "../transact.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Cập nhật biểu mẫu";

/** The set whose words the form takes: the current cycle's, else the one a new cycle would take. */
function wording(book: Book): CriteriaSet | undefined {
  const cycle = currentCycle(book);
  if (cycle) return criteriaOf(book, cycle);
  return book.criteria.find(({ id }) => id === book.settings["Bộ tiêu chí"]) ?? book.criteria[0];
}

const READ = { criteria: true, settings: true } as const;

function missing(): Refused {
  return refuse(
    "no-form",
    "Chưa có biểu mẫu tự đánh giá hoặc chưa có bộ tiêu chí. Đề nghị chọn “Thiết lập” trước.",
  );
}

function view(ports: Ports): OfficeForm | Refused {
  const book = ports.ledger.read(READ);
  const criteria = wording(book);
  const form = book.system.forms.selfAssessment;
  if (!criteria || !form) return missing();
  const guided = criteria.indicators.filter(({ guide }) => guide !== undefined).length;
  return {
    title: TITLE,
    intro: [
      "Câu hỏi của biểu mẫu tự đánh giá nhận lời văn, hướng dẫn cho điểm và minh chứng gợi ý đang ghi ở tab “Tiêu chí, chỉ số”. Phiếu đã nộp không thay đổi.",
    ],
    facts: [
      { label: "Bộ tiêu chí", value: criteria.id },
      {
        label: "Đối chiếu",
        value: criteria.checkedAgainstOriginal ? "đã đối chiếu bản gốc" : "chưa đối chiếu bản gốc",
      },
      { label: "Có hướng dẫn", value: `${guided} trên ${criteria.indicators.length} chỉ số` },
      {
        label: "Biểu mẫu",
        value: form.texts === textsOf(criteria) ? "đã theo tab này" : "chưa theo tab này",
      },
    ],
    fields: [],
    button: TITLE,
  };
}

function update(by: string, ports: Ports): Answer | Transacted {
  const book = ports.ledger.read(READ);
  const criteria = wording(book);
  const { selfAssessment, ...others } = book.system.forms;
  if (!criteria || !selfAssessment) return missing();
  // Looked at anew even where it followed before: somebody may have reworded a question at Google.
  const { texts: _, ...form } = selfAssessment;
  const { forms, changed } = followCriteria({ ...others, selfAssessment: form }, criteria, ports);
  const message =
    changed.length === 0
      ? "Biểu mẫu đã đúng với tab “Tiêu chí, chỉ số”; không có câu nào phải sửa."
      : `Đã cập nhật ${changed.length} câu của biểu mẫu tự đánh giá.`;
  const answer = done(message, { details: changed });
  if (changed.length === 0 && selfAssessment.texts === textsOf(criteria)) return answer;
  const draft = new Draft(book, ports.clock.now(), ports);
  draft.remember({ forms });
  draft.note({ type: "FormUpdated", criteriaSet: criteria.id, questions: changed }, 0, "", by);
  return { answer, committed: commitDraft(draft, book, ports) };
}

/** Cập nhật biểu mẫu: the form's questions say what the tab of criteria says today. */
export const updateForm: OfficeCommand = {
  name: "update-form",
  label: TITLE,
  group: "Hệ thống",
  view,
  run: (by, _values, ports) => transact(ports, () => update(by, ports)),
};
