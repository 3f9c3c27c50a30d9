import type { OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { refuse } from "../../domain/refusal.ts";
import type { Answer, Refused } from "../answer.ts";
import type { Ports } from "../ports.ts";
import { checkValues } from "./check-values.ts";
import { commandNamed } from "./commands.ts";

/** What a dialog of the Office asks now. */
export interface FormShown {
  readonly ok: true;
  /** Name of the command. */
  readonly command: string;
  readonly form: OfficeForm;
}

function unknownCommand(name: string): Refused {
  return refuse(
    "unknown-command",
    `Không có thao tác “${name.slice(0, 60)}”. Đề nghị tải lại bảng tính rồi chọn lại từ menu Công dân học tập.`,
  );
}

/** What a dialog asks, given what was typed so far; changes nothing. */
export function viewOffice(name: string, typed: OfficeValues, ports: Ports): FormShown | Refused {
  const command = commandNamed(name);
  if (!command) return unknownCommand(name);
  const form = command.view(ports, typed);
  return "ok" in form ? form : { ok: true, command: name, form };
}

/** The click in a dialog: asked once more what it asks, checked against that, then done. */
export function runOffice(by: string, name: string, typed: OfficeValues, ports: Ports): Answer {
  const command = commandNamed(name);
  if (!command) return unknownCommand(name);
  const form = command.view(ports, typed);
  if ("ok" in form) return form;
  const checked = checkValues(form, typed);
  if (!checked.ok) return checked;
  if (form.chooses || form.button === "") {
    return refuse(
      "nothing-to-do",
      "Hộp thoại này đang ở bước chọn, chưa có gì để ghi. Đề nghị bấm “Tiếp tục”.",
    );
  }
  return command.run(by, checked.value, ports);
}
