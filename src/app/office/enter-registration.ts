import { enterRegistration } from "../../domain/office-entry.ts";
import { enterPaper, paperForm } from "./enter-paper.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Nhập phiếu đăng ký";

/** Nhập phiếu đăng ký: a signed paper registration, typed in by the Office. */
export const enterRegistrationDialog: OfficeCommand = {
  name: "enter-registration",
  label: TITLE,
  group: "Hồ sơ",
  view: (ports) =>
    paperForm(
      TITLE,
      () => [{ name: "plan", label: "Kế hoạch học tập của năm (vài dòng)", type: "textarea" }],
      ports,
    ),
  run: (by, values, ports) =>
    enterPaper(by, values, ports, "phiếu đăng ký", (person, paper, { plan = "" }, context, now) =>
      enterRegistration(person, paper, plan, context, now),
    ),
};
