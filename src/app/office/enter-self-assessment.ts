import { enterSelfAssessment } from "../../domain/office-entry.ts";
import type { OfficeField } from "../../domain/office-form.ts";
import { BASIS_CHOICES } from "../../domain/read-response.ts";
import { INDICATOR_NUMBERS } from "../../domain/scoring.ts";
import { enterPaper, paperForm } from "./enter-paper.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Nhập phiếu tự đánh giá";

function choices(...words: readonly string[]) {
  return words.map((word) => ({ value: word, label: word }));
}

const SCORES: readonly OfficeField[] = INDICATOR_NUMBERS.flatMap((number): readonly OfficeField[] => [
  {
    name: `scores.${number}`,
    label: `Chỉ số ${number}: điểm tự chấm (1 đến 10)`,
    type: "number",
    required: true,
  },
  { name: `evidence.${number}`, label: `Chỉ số ${number}: minh chứng`, type: "textarea" },
]);

const SKILLS: readonly OfficeField[] = [
  {
    name: "digitalSkills",
    label: "Kỹ năng số đáp ứng yêu cầu công việc",
    type: "select",
    options: choices("Có", "Không"),
    required: true,
  },
  {
    name: "digitalBasis",
    label: "Căn cứ (nếu có)",
    type: "select",
    options: choices(...Object.values(BASIS_CHOICES)),
    shownWhen: { field: "digitalSkills", is: ["Có"] },
  },
  {
    name: "digitalBasisNote",
    label: "Số, ngày của giấy tờ (nếu có)",
    type: "text",
    maxLength: 300,
    shownWhen: { field: "digitalSkills", is: ["Có"] },
  },
  {
    name: "publish",
    label: "Đồng ý nêu tên trong danh sách công khai, như ghi trên phiếu",
    type: "select",
    options: choices("Đồng ý", "Không đồng ý"),
    required: true,
    help: "Phiếu không ghi gì thì chọn “Không đồng ý”: im lặng không phải là đồng ý.",
  },
];

/** Nhập phiếu tự đánh giá: a signed paper, typed in by the Office; the same gates as a response, by the day on it. */
export const enterSelfAssessmentDialog: OfficeCommand = {
  name: "enter-self-assessment",
  label: TITLE,
  group: "Hồ sơ",
  view: (ports) => paperForm(TITLE, () => [...SCORES, ...SKILLS], ports),
  run: (by, values, ports) =>
    enterPaper(by, values, ports, "phiếu tự đánh giá", (person, paper, typed, context, now) =>
      enterSelfAssessment(person, paper, typed, context, now),
    ),
};
