import { type Context, Hono } from "hono";
import { mimeTypes } from "../../services/drive/limits.ts";
import type { SheetState } from "../../services/spreadsheet/state.ts";
import { callerOf, currentPerson, isOffice } from "../identity.ts";
import { localLinks } from "../model/local-links.ts";
import { holderOf } from "../model/people.ts";
import { chartViews } from "../model/sheet/chart-view.ts";
import { guardOf } from "../model/sheet/guard.ts";
import { sheetView } from "../model/sheet/sheet-view.ts";
import { pageWithin } from "../pages/pager.tsx";
import type { MenuEntry } from "../pages/script-menus.tsx";
import { workbookPage } from "../pages/workbook.tsx";
import type { ServedFrames } from "../served-frames.ts";
import type { Session } from "../session.ts";
import { readCellChange } from "./cell-change.ts";
import { frameOf } from "./frame.ts";

const OFFICE_ONLY = "Chỉ Văn phòng sửa bảng và dùng menu (owner only).";

export function workbookRoutes(session: Session, frames: ServedFrames): Hono {
  const routes = new Hono();
  const menus = new Menus(session);

  routes.get("/workbook", (context) => showTab(context, session, menus));

  routes.get("/workbook.xlsx", async (context) =>
    context.body(Buffer.from(await session.workspace.exportWorkbook()), 200, {
      "content-type": mimeTypes.xlsx,
      "content-disposition": 'attachment; filename="workbook.xlsx"',
    }),
  );

  routes.post("/workbook/menu", async (context) => {
    const person = currentPerson(context, session);
    if (!isOffice(person)) return context.text(OFFICE_ONLY, 403);
    const { functionName } = await context.req.json<{ readonly functionName: unknown }>();
    const chosen = session.act((workspace) =>
      workspace.chooseMenuItem(callerOf(person), String(functionName)),
    );
    const { error, dialog, notices } = chosen;
    if (error) return context.json({ notices, message: error.message });
    if (!dialog) return context.json({ notices, message: "Đã chạy xong." });
    const { title, html } = dialog;
    return context.json({ notices, title, frame: frames.add({ title, html: localLinks(html) }) });
  });

  routes.post("/workbook/cells", async (context) => {
    const person = currentPerson(context, session);
    if (!isOffice(person)) return context.text(OFFICE_ONLY, 403);
    const change = readCellChange(await context.req.json());
    const sheet = session.workspace.world.spreadsheet.sheets.find((one) => one.sheetId === change?.sheetId);
    if (!change || !sheet) return context.text("Thay đổi không hợp lệ (malformed change).", 400);
    const guard = guardOf(sheet, change.row - 1, change.column - 1);
    if (guard !== "" && !change.sure) return context.json({ guard }, 409);
    try {
      session.act((workspace) => workspace.paste(sheet.title, change.row, change.column, change.rows));
      return context.json({ ok: true });
    } catch (error) {
      return context.text(error instanceof Error ? error.message : String(error), 422);
    }
  });

  return routes;
}

function showTab(context: Context, session: Session, menus: Menus) {
  const { sheets, title } = session.workspace.world.spreadsheet;
  const sheet = sheetAsked(sheets, context.req.query("tab"));
  if (!sheet) return context.notFound();
  const person = currentPerson(context, session);
  const editable = isOffice(person);
  const menu = editable ? menus.of(person.email) : [];
  const words = context.req.query("q")?.trim() ?? "";
  const asked = context.req.query("column");
  const column = asked ? Number(asked) : undefined;
  const query = { words, column, page: pageWithin(context.req.query("page"), 1_000_000), editing: editable };
  const view = sheetView(session, sheet, query);
  return context.html(
    workbookPage({
      frame: frameOf(context, session, "/workbook"),
      title,
      sheets,
      view,
      charts: chartViews(session, sheet),
      menu,
      editable,
      office: holderOf(session, "office"),
      words,
      column,
      page: Math.min(query.page, view.pages),
    }),
  );
}

function sheetAsked(sheets: readonly SheetState[], asked: string | undefined): SheetState | undefined {
  if (asked === undefined) return sheets.find((sheet) => !sheet.hidden);
  return sheets.find((sheet) => String(sheet.sheetId) === asked || sheet.title === asked);
}

/** Opening the spreadsheet runs `onOpen`, once for each person while the server runs, as keeping it open does. */
class Menus {
  readonly #session: Session;
  #of: Session["workspace"] | undefined;
  #menus = new Map<string, readonly MenuEntry[]>();

  constructor(session: Session) {
    this.#session = session;
  }

  of(email: string): readonly MenuEntry[] {
    if (this.#of !== this.#session.workspace) this.#menus = new Map();
    this.#of = this.#session.workspace;
    const known = this.#menus.get(email);
    if (known) return known;
    const opened = this.#session.act((workspace) => workspace.openSpreadsheet({ email, kind: "owner" }));
    this.#menus.set(email, opened);
    return opened;
  }
}
