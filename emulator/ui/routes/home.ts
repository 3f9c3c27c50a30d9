import { Hono } from "hono";
import { displayText } from "../../services/spreadsheet/display.ts";
import { firstPerson } from "../identity.ts";
import { cycleValue, cycleYear, nextDeadline } from "../model/cycle.ts";
import { yearSteps } from "../model/year-steps.ts";
import { homePage, type KeyFigure } from "../pages/home.tsx";
import { startOverPage } from "../pages/start-over.tsx";
import type { Session } from "../session.ts";
import { frameOf } from "./frame.ts";

/** Named ranges of the summaries that the start page shows, with their labels. */
const FIGURES: readonly (readonly [string, string])[] = [
  ["Trong danh sách", "TongSo"],
  ["Đã đăng ký", "DaDangKy"],
  ["Đã nộp phiếu", "DaNop"],
  ["Đã thẩm định", "DaThamDinh"],
  ["Được đề nghị", "DuocDeNghi"],
  ["Đạt", "Dat"],
  ["Tiêu biểu xuất sắc", "TieuBieu"],
  ["Tỷ lệ đạt", "TyLeDat"],
];

export function homeRoutes(session: Session): Hono {
  const routes = new Hono();

  routes.get("/", (context) =>
    context.html(
      homePage({
        frame: frameOf(context, session, "/"),
        agency: String(cycleValue(session.workspace, "Tên cơ quan") ?? ""),
        year: cycleYear(session),
        steps: yearSteps(session, firstPerson(session)),
        figures: keyFigures(session),
        next: nextDeadline(session),
        notice: session.notice,
      }),
    ),
  );

  routes.get("/start-over", (context) => context.html(startOverPage(frameOf(context, session, "/"))));

  routes.post("/start-over", async (context) => {
    const { sure } = await context.req.parseBody();
    if (sure === "yes") await session.startOver();
    return context.redirect("/", 303);
  });

  return routes;
}

function keyFigures(session: Session): readonly KeyFigure[] {
  return session.remember("figures", (workspace) => {
    const names = new Set(workspace.world.spreadsheet.namedRanges.map((range) => range.name));
    return FIGURES.map(([label, name]) => {
      const value = names.has(name) ? workspace.named(name) : null;
      const text = displayText(
        value,
        { numberFormat: { pattern: name.startsWith("TyLe") ? "0.0%" : "0" } },
        "vi_VN",
      );
      return { label, value: text === "" ? "–" : text };
    });
  });
}
