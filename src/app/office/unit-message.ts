import { dayOf } from "../../domain/calendar.ts";
import type { Cycle } from "../../domain/cycle.ts";
import type { Dossier } from "../../domain/dossier.ts";
import type { OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { refuse } from "../../domain/refusal.ts";
import type { Unit } from "../../domain/roster.ts";
import { lateOf, unitMessage } from "../../domain/unit-message.ts";
import type { Refused } from "../answer.ts";
import { currentCycle } from "../find-in-book.ts";
import type { Ports } from "../ports.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Tin nhắn Zalo cho đơn vị";

/** How many matters of a unit are late: it stands behind its name, so that the Office sees where to write. */
function lateCount(unit: Unit, cycle: Cycle, dossiers: readonly Dossier[]): number {
  const { notSubmitted, toSupplement, toAppraise } = lateOf({ cycle, unit, dossiers });
  return notSubmitted.length + toSupplement.length + toAppraise;
}

function view(ports: Ports, typed: OfficeValues): OfficeForm | Refused {
  const book = ports.ledger.read({ units: true, dossiers: "all" });
  const cycle = currentCycle(book);
  if (!cycle) return refuse("no-cycle", "Chưa mở kỳ đánh giá nào: chưa có gì để nhắc.");
  const dossiers = book.dossiers.map(({ value }) => value);
  const ranked = book.roster.units.map((unit) => ({ unit, late: lateCount(unit, cycle, dossiers) }));
  const chosen =
    ranked.find(({ unit }) => unit.id === typed.unit) ?? ranked.find(({ late }) => late > 0) ?? ranked[0];
  if (!chosen) return refuse("no-unit", "Tab Đơn vị chưa có đơn vị nào.");
  const { unit } = chosen;
  const today = dayOf(ports.clock.now());
  const formUrl = book.system.forms.selfAssessment?.url ?? "";
  return {
    title: TITLE,
    intro: [
      "Soạn sẵn tin để Văn phòng chép vào nhóm Zalo của đơn vị: tên người chậm, không có điểm. Phần mềm không gửi gì.",
    ],
    fields: [
      {
        name: "unit",
        label: "Đơn vị",
        type: "select",
        required: true,
        reloads: true,
        options: ranked.map(({ unit: { id, name }, late }) => ({
          value: id,
          label: late === 0 ? `${name} (không có việc chậm)` : `${name} (${late} việc)`,
        })),
        value: unit.id,
      },
    ],
    copy: { label: "Tin nhắn", text: unitMessage({ cycle, unit, dossiers, formUrl, today }) },
    button: "",
  };
}

/** Tin nhắn Zalo: text to copy into a unit's group; nothing is sent (rules.md, section 7). */
export const unitMessageDialog: OfficeCommand = {
  name: "unit-message",
  label: TITLE,
  group: "Tuyên truyền",
  view,
  run: () => refuse("nothing-to-do", "Hộp thoại này chỉ để xem và sao chép."),
};
