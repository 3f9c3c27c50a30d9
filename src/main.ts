/**
 * What Google calls: the web app, the menu, the triggers. Each function connects the ports and hands over to a use
 * case. The written list of them is `scripts/entry-points.mjs`; whatever stands there any visitor may call.
 */
import type { Answer } from "./app/answer.ts";
import { careForWorkbook } from "./app/daily-care.ts";
import { unlessDamaged } from "./app/damaged-workbook.ts";
import { drainResponses } from "./app/drain-responses.ts";
import { morning } from "./app/morning.ts";
import { OFFICE_COMMANDS } from "./app/office/commands.ts";
import { OFFICE_GROUPS } from "./app/office/office-command.ts";
import { openLink } from "./app/open-link.ts";
import { rpc as answerRpc } from "./app/rpc.ts";
import { sendOutbox } from "./app/send-outbox.ts";
import { sweep } from "./app/sweep.ts";
import { connect } from "./connect.ts";
import { type Refusal, refuse } from "./domain/refusal.ts";
import {
  addMenu,
  type MenuEntry,
  menuFunction,
  officer,
  officeUi,
  openDialog,
} from "./google/office-menu.ts";
import { servePage } from "./google/serve-page.ts";
import { assertTriggered, ringOf, type TriggerEvent } from "./google/trigger-event.ts";
import { unpack } from "./google/unpack.ts";
import { PACKED_ASSETS } from "./pages/assets.ts";
import type { FormDrawn } from "./pages/client/contract.ts";
import type { Assets, Page } from "./pages/page.ts";
import { renderBody, renderOfficeForm, renderPage } from "./pages/render-page.tsx";
import { type MenuItem, showDialog, showOfficeForm } from "./show-dialog.ts";
import { showLink } from "./show-link.ts";

/** Script and style of every page; unpacked where a page is shown, and nowhere else. */
function assets(): Assets {
  return { script: unpack(PACKED_ASSETS.script), style: unpack(PACKED_ASSETS.style) };
}

/** A tab or column that is gone, as a refusal. */
function refuseDamaged(reason: string): Refusal {
  return refuse(
    "workbook-damaged",
    `Chưa ghi gì: bảng tính thiếu chỗ phần mềm phải ghi. ${reason} Văn phòng chọn “Khôi phục” trong menu Hệ thống rồi làm lại.`,
  );
}

function damagedPage(reason: string): Page {
  const { code, message } = refuseDamaged(reason);
  return { kind: "refused", code, message };
}

/** What a trigger could not write stays where it is: answers in the form, letters in the outbox; the morning tells the Office. */
function leftForLater(): void {}

/** GET on the web app: shows what a link leads to. Nothing is changed by looking. */
export function doGet(event: { readonly parameter?: Readonly<Record<string, string>> }) {
  const { t: token, help } = event?.parameter ?? {};
  const shown = (): Page => showLink(openLink(token, connect()), token ?? "");
  const page: Page = help === "logins" ? { kind: "logins" } : unlessDamaged(shown, damagedPage);
  return servePage(renderPage(page, assets()));
}

/**
 * A click on a page or a dialog. Any visitor may call it: nothing is trusted but the token. What a dialog asks next, or a
 * page that is out of date, is drawn here and goes into its place as it is.
 */
export function rpc(request: unknown): Answer | FormDrawn {
  const answer = unlessDamaged<ReturnType<typeof answerRpc>>(
    () => answerRpc(request, connect()),
    refuseDamaged,
  );
  if ("opened" in answer) return { ok: true, html: renderBody(showLink(answer.opened, answer.token)) };
  return "form" in answer ? { ok: true, html: renderOfficeForm(answer.command, answer.form) } : answer;
}

/** Someone sent a form: a doorbell that says which form rang, and carries nothing else. */
export function onFormSubmitBell(event: TriggerEvent): void {
  assertTriggered(event);
  unlessDamaged(() => drainResponses(connect(event.source), ringOf(event)), leftForLater);
}

/** Every four hours of the day: what a lost trigger left, letters that wait, and at half past six a morning that was lost or cut short. */
export function onSweep(event: TriggerEvent): void {
  assertTriggered(event);
  unlessDamaged(() => sweep(connect()), leftForLater);
}

/** Around six each morning: the digest, the roll; then the copy, and what people's hands have changed. */
export function onMorning(event: TriggerEvent): void {
  assertTriggered(event);
  const ports = connect();
  unlessDamaged(() => morning(ports), leftForLater);
  careForWorkbook(ports);
}

/** Shortly after a commit that left letters waiting. */
export function onOutbox(event: TriggerEvent): void {
  assertTriggered(event);
  unlessDamaged(() => sendOutbox(connect()), leftForLater);
}

/** Soon after an execution that came near its six minutes: what it left is what a sweep finds. */
export function onGoOn(event: TriggerEvent): void {
  onSweep(event);
}

/** Puts the Office's menu into the spreadsheet. */
export function onOpen(): void {
  addMenu([
    { label: "Mở kỳ đánh giá", functionName: "menuOpenCycle" },
    { label: "Lập danh sách đề nghị", functionName: "menuPropose" },
    { label: "Báo cáo kết quả năm", functionName: "menuReport" },
    null,
    ...submenus(),
    null,
    { label: "Kiểm tra hệ thống", functionName: "menuCheck" },
    { label: "Thiết lập", functionName: "menuSetup" },
  ]);
}

/** The Office's dialogs by group; a group without any is left out. */
function submenus(): readonly MenuEntry[] {
  return OFFICE_GROUPS.flatMap((group) => {
    const items = OFFICE_COMMANDS.filter((command) => command.group === group).map(({ name, label }) => ({
      label,
      functionName: menuFunction(name),
    }));
    return items.length === 0 ? [] : [{ label: group, items }];
  });
}

/** Behind every item of a submenu: the build gives each a top-level function that calls this with the command's name. */
export function menuOffice(command: string): void {
  const ui = officeUi();
  const shown = () => showOfficeForm(command, officer(), connect());
  openDialog(ui, renderPage(unlessDamaged(shown, damagedPage), assets()), "form");
}

function choose(item: MenuItem): void {
  const ui = officeUi();
  const shown = () => showDialog(item, officer(), connect());
  openDialog(ui, renderPage(unlessDamaged(shown, damagedPage), assets()));
}

export function menuSetup(): void {
  choose("setup");
}

export function menuOpenCycle(): void {
  choose("open-cycle");
}

export function menuPropose(): void {
  choose("propose");
}

export function menuReport(): void {
  choose("report");
}

export function menuCheck(): void {
  choose("check");
}
