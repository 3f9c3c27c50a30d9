import { issueToken } from "./app/link.ts";
import { viewOffice } from "./app/office/perform-office.ts";
import { viewProgress } from "./app/office-dialogs.ts";
import { viewOpening } from "./app/opening.ts";
import type { Ports } from "./app/ports.ts";
import { viewPropose } from "./app/propose-view.ts";
import { epochOf, instantOf } from "./domain/calendar.ts";
import type { Page } from "./pages/page.ts";

/** Chosen from the menu "Công dân học tập". */
export type MenuItem = "setup" | "open-cycle" | "propose" | "report" | "check";

/** How long a dialog may stay open before its button is refused. */
const OFFICE_TOKEN_MS = 60 * 60 * 1000;

const NO_CYCLE: Page = {
  kind: "refused",
  code: "no-cycle",
  message: "Chưa mở kỳ đánh giá nào. Chọn “Mở kỳ đánh giá” trong menu trước.",
};

function officeToken(officer: string, ports: Ports) {
  const expires = instantOf(epochOf(ports.clock.now()) + OFFICE_TOKEN_MS);
  const invitation = { purpose: "office", subject: "", approver: officer, version: 0, row: 0 } as const;
  return { token: issueToken(invitation, expires, ports.keys, ports.dice), version: 0 };
}

/** The dialog of a submenu's item: what it asks first, and the one-hour Office token. */
export function showOfficeForm(command: string, officer: string, ports: Ports): Page {
  const shown = viewOffice(command, {}, ports);
  if (!shown.ok) return { kind: "refused", code: shown.code, message: shown.message };
  return { kind: "office-form", command, form: shown.form, ...officeToken(officer, ports) };
}

/** The dialog of a menu item: what stands now, and the one-hour Office token that its button sends. */
export function showDialog(item: MenuItem, officer: string, ports: Ports): Page {
  const acting = officeToken(officer, ports);
  switch (item) {
    case "setup":
    case "check":
      return { kind: item, ...acting };
    case "open-cycle":
      return { kind: item, ...acting, ...viewOpening(ports) };
    case "propose": {
      const progress = viewPropose(ports);
      return progress ? { kind: item, ...acting, ...progress } : NO_CYCLE;
    }
    case "report": {
      const progress = viewProgress(ports);
      return progress ? { kind: item, ...acting, ...progress } : NO_CYCLE;
    }
  }
}
