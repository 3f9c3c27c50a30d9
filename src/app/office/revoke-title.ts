import { vietnameseDay } from "../../domain/calendar.ts";
import { type Decision, type Dossier, dossierKey } from "../../domain/dossier.ts";
import type { OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { refuse } from "../../domain/refusal.ts";
import { AFTER_DECISION, revoke } from "../after-decision.ts";
import type { Refused } from "../answer.ts";
import type { Ports } from "../ports.ts";
import {
  chosenYear,
  documentFields,
  documentFrom,
  dossierOptions,
  whose,
  yearField,
} from "./correct-decision.ts";
import { keepTyped } from "./keep-typed.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Hủy công nhận";

type Holding = Dossier & { readonly decision: Decision };

function holdsTitle(dossier: Dossier): dossier is Holding {
  return "decision" in dossier && dossier.decision.recognised;
}

/** What is known of the title chosen, and which later runs hang on it. */
function about(chosen: Holding, all: readonly Holding[]): Pick<OfficeForm, "facts" | "warnings"> {
  const { number, date, streak } = chosen.decision;
  const later = all.filter(
    ({ personId, year, decision }) =>
      personId === chosen.personId && year > chosen.year && decision.streak > year - chosen.year,
  );
  return {
    facts: [
      { label: "Người", value: whose(chosen) },
      { label: "Quyết định", value: number === "" ? "chưa có số" : number },
      { label: "Ngày quyết định", value: date === "" ? "" : vietnameseDay(date) },
      { label: "Số năm liền đến năm đó", value: String(streak) },
    ],
    warnings: [
      "Người này sẽ nhận thư thông báo kèm lý do; đề nghị trao đổi trực tiếp trước khi ghi.",
      ...later.map(
        ({ year, decision }) => `Số năm liền của năm ${year} (hiện là ${decision.streak}) sẽ được tính lại.`,
      ),
    ],
  };
}

function view(ports: Ports, typed: OfficeValues): OfficeForm | Refused {
  const book = ports.ledger.read(AFTER_DECISION);
  const holding = book.dossiers.map(({ value }) => value).filter(holdsTitle);
  const years = holding.map(({ year }) => year);
  if (years.length === 0)
    return refuse("nobody-holds", "Chưa có ai được công nhận nên không có danh hiệu nào để hủy.");
  const year = chosenYear(typed.year, years);
  const people = holding.filter((dossier) => dossier.year === year);
  const id = (typed.person ?? "").split(" – ")[0]?.trim() ?? "";
  const chosen = people.find(({ personId }) => personId === id);
  const form: OfficeForm = {
    title: TITLE,
    intro: [
      "Ghi việc hủy công nhận theo văn bản của Thủ trưởng. Hồ sơ và lịch sử vẫn được lưu; số năm liền các năm sau được tính lại.",
    ],
    fields: [
      yearField(years, year),
      {
        name: "person",
        label: "Người bị hủy danh hiệu",
        type: "person",
        options: dossierOptions(people),
        required: true,
        reloads: true,
        value: chosen ? whose(chosen) : "",
      },
      ...documentFields("hủy công nhận"),
      { name: "reason", label: "Lý do nêu trong văn bản", type: "textarea", required: true, maxLength: 1000 },
    ],
    ...(chosen ? about(chosen, holding) : {}),
    button: TITLE,
  };
  return keepTyped(form, typed, "");
}

/** Hủy công nhận: a title of this or an earlier year, withdrawn by a document. */
export const revokeTitleDialog: OfficeCommand = {
  name: "revoke-title",
  label: TITLE,
  group: "Danh sách, quyết định",
  view,
  run: (by, values, ports) => {
    const { year = "", person = "", reason = "" } = values;
    return revoke(dossierKey(Number(year), person), by, { document: documentFrom(values), reason }, ports);
  },
};
