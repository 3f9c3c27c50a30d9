import { dossierKey } from "../../domain/dossier.ts";
import type { OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { refuse } from "../../domain/refusal.ts";
import type { Refused } from "../answer.ts";
import { makePaper } from "../make-paper.ts";
import { assessmentFormsPaper } from "../papers/assessment-forms.ts";
import type { Ports } from "../ports.ts";
import { chosenYear, dossierOptions, yearField } from "./correct-decision.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Phiếu của một người";

function view(ports: Ports, typed: OfficeValues): OfficeForm | Refused {
  const dossiers = ports.ledger
    .read({ dossiers: "all" })
    .dossiers.map(({ value }) => value)
    .filter((dossier) => "submission" in dossier);
  const years = dossiers.map(({ year }) => year);
  if (years.length === 0) return refuse("no-form", "Chưa ai nộp phiếu tự đánh giá nên chưa có phiếu để lập.");
  const year = chosenYear(typed.year, years);
  return {
    title: TITLE,
    intro: [
      "Phiếu tự đánh giá, thẩm định của một người, để in, ký và lưu. Phiếu của cả đơn vị trong một tệp: “Lập văn bản”.",
    ],
    fields: [
      yearField(years, year),
      {
        name: "person",
        label: "Người có phiếu",
        type: "person",
        options: dossierOptions(dossiers.filter((dossier) => dossier.year === year)),
        required: true,
      },
    ],
    button: "Lập phiếu",
  };
}

/** Phiếu của một người: the form of one person as a file of its own. */
export const oneFormDialog: OfficeCommand = {
  name: "one-form",
  label: TITLE,
  group: "Hồ sơ",
  view,
  run: (by, { year = "", person = "" }, ports) =>
    makePaper(by, { paper: `${assessmentFormsPaper.name}:${dossierKey(Number(year), person)}` }, ports),
};
