import { dayOf } from "../../domain/calendar.ts";
import type { OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { accept, type Outcome } from "../../domain/refusal.ts";
import { UNION_STEP_FORMS, type UnionStepRule, unionRuleOn } from "../../domain/union-step.ts";
import { recordUnionRule, UNION_STEP_WORDS, unionRuleInWords } from "../../domain/union-step-rules.ts";
import { changeStaffing, type StaffingChange, type StaffingNow } from "../change-staffing.ts";
import type { Ports } from "../ports.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Bước Công đoàn của đơn vị";

/** Stands for every unit that has no rule of its own. */
const EVERY_UNIT = "*";

function view(ports: Ports): OfficeForm {
  const { roster } = ports.ledger.read({ units: true });
  const today = dayOf(ports.clock.now());
  const rules = roster.unionSteps ?? [];
  const units = roster.units.map(({ id, name }) => ({ value: id, label: `${id} – ${name}` }));
  return {
    title: TITLE,
    intro: [
      "Đơn vị có Công đoàn cho ý kiến, không có bước này, hoặc Hội đồng xét thay Công đoàn: theo văn bản nào, từ ngày nào. Hồ sơ đang chờ ý kiến được xử lý theo quy định mới từ ngày đó.",
    ],
    fields: [
      {
        name: "unit",
        label: "Đơn vị",
        type: "select",
        options: [{ value: EVERY_UNIT, label: "Mọi đơn vị chưa có quy định riêng" }, ...units],
        required: true,
      },
      { name: "from", label: "Từ ngày", type: "date", required: true, value: today },
      {
        name: "form",
        label: "Hình thức",
        type: "select",
        options: UNION_STEP_FORMS.map((form) => ({ value: form, label: UNION_STEP_WORDS[form] })),
        required: true,
      },
      {
        name: "council",
        label: "Email Hội đồng xét",
        type: "email",
        required: true,
        shownWhen: { field: "form", is: ["council"] },
      },
      { name: "citation", label: "Văn bản làm căn cứ (số, ngày)", type: "text", required: true },
    ],
    table: {
      caption: "Quy định hôm nay",
      head: ["Đơn vị", "Bước Công đoàn"],
      rows: roster.units.map(({ id, name }) => {
        const rule = unionRuleOn(rules, id, today);
        return [name, rule ? unionRuleInWords(rule) : UNION_STEP_WORDS.union];
      }),
    },
    button: "Ghi quy định",
  };
}

function typedRule({ unit = "", from = "", form, council = "", citation = "" }: OfficeValues): UnionStepRule {
  return {
    unitId: unit === EVERY_UNIT ? "" : unit,
    from,
    form: UNION_STEP_FORMS.find((one) => one === form) ?? "union",
    councilEmail: council,
    citation,
  };
}

function rule(values: OfficeValues, { book }: StaffingNow): Outcome<StaffingChange> {
  const { roster } = book;
  const existing = roster.unionSteps ?? [];
  const outcome = recordUnionRule(typedRule(values), existing, roster.units);
  if (!outcome.ok) return outcome;
  const added = outcome.value;
  const unit =
    roster.units.find(({ id }) => id === added.unitId)?.name ?? "Mọi đơn vị chưa có quy định riêng";
  return accept({
    rows: { unionSteps: [{ value: added }] },
    event: { type: "UnionStepRuled", rule: added },
    staffing: { ...roster, unionSteps: [...existing, added] },
    message: `Đã ghi: ${unit}, ${unionRuleInWords(added)}.`,
  });
}

/** Bước Công đoàn của đơn vị: yes, no, or a review council in its place, from a date and by a document. */
export const ruleUnionStep: OfficeCommand = {
  name: "rule-union-step",
  label: TITLE,
  group: "Phân công",
  view,
  run: (by, values, ports) => changeStaffing(by, ports, (now) => rule(values, now)),
};
