import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Frame, Page as Tab } from "playwright-core";
import type { Playground } from "../../emulator/ui/playground.ts";
import { sampleSource } from "../../emulator/ui/sample-workspace.ts";
import { type RunningServer, startServer } from "../../emulator/ui/server.ts";
import type { WorkspaceSource } from "../../emulator/ui/session.ts";
import { Workspace } from "../../emulator/workspace.ts";
import { owner, withScript } from "../emulator/scratch-workspace.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SCREENSHOTS = fileURLToPath(new URL("../../docs/screenshots/", import.meta.url));

const source = sampleSource({
  bundle: fileURLToPath(new URL("../../dist/", import.meta.url)),
  webAppUrl: "http://127.0.0.1:8307/exec",
});

/** The sample year up to mid-October, played once; every workspace of a test starts from it. */
export async function playSample(): Promise<string> {
  return (await source.sample()).save();
}

export interface OpenWorkspace extends RunningServer {
  readonly workspace: () => Playground;
  close(): Promise<void>;
}

/** Serves a workspace of its own, in a fresh folder, on a free port. */
export function openWorkspace(sample: string): Promise<OpenWorkspace> {
  const load = (text: string) => source.load(text);
  return open({ sample: async () => load(sample), load });
}

/**
 * Serves a workspace whose script is this source, after its function `setup` has run. One person is on the roll and in
 * the Office: the owner.
 */
export function openScript(text: string): Promise<OpenWorkspace> {
  const options = withScript(`${text}\n${ROLL}`);
  const workspace = Workspace.create(options);
  for (const entry of ["makeRoll", "setup"]) {
    const { error } = workspace.chooseMenuItem(owner, entry);
    if (error) throw error;
  }
  workspace.paste("Cấu hình", 1, 1, [
    ["Khóa", "Giá trị"],
    ["Email Văn phòng", owner.email],
  ]);
  workspace.paste("Danh sách CCVC, NLĐ", 1, 1, [
    ["Mã CCVC", "Họ và tên", "Email", "Mã đơn vị", "Chức vụ", "Ngày vào", "Ngày nghỉ"],
    ["CB0001", "Hoàng Thị Ngân", owner.email, "VP", "Chuyên viên", "", ""],
  ]);
  return open({ sample: async () => workspace, load: (saved) => Workspace.load(saved, options) });
}

const ROLL = `function makeRoll() {
  const addSheet = (title) => ({ addSheet: { properties: { title } } });
  const requests = ["Cấu hình", "Danh sách CCVC, NLĐ"].map(addSheet);
  Sheets.Spreadsheets.batchUpdate({ requests }, SpreadsheetApp.getActive().getId());
}`;

async function open(from: WorkspaceSource): Promise<OpenWorkspace> {
  const data = mkdtempSync(join(tmpdir(), "workspace-"));
  const server = await startServer({ port: 0, data, source: from });
  return {
    ...server,
    workspace: () => server.session.workspace,
    close: async () => {
      await server.stop();
      rmSync(data, { recursive: true });
    },
  };
}

/** What axe-core finds on a page or in a frame of it; nothing is wanted. */
export async function findings(place: Tab | Frame): Promise<readonly string[]> {
  await place.evaluate(AXE);
  const { violations } = await place.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    // The rows of a tab are alike: the first few are looked at.
    "axe.run({ exclude: ['.grid tbody tr:nth-child(n+8)'] }, { resultTypes: ['violations'], iframes: false })",
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
}

/** How far the page is wider than the window, in px: 0 where nothing is cut off on the right. */
export function overflow(tab: Tab): Promise<number> {
  return tab.evaluate("Math.max(0, document.documentElement.scrollWidth - window.innerWidth)");
}

/** Takes the picture that the manual shows, where it is missing or `SCREENSHOTS=1` asks for new ones. */
export async function takePicture(tab: Tab, name: string): Promise<void> {
  const path = join(SCREENSHOTS, `${name}.png`);
  if (existsSync(path) && process.env.SCREENSHOTS !== "1") return;
  mkdirSync(SCREENSHOTS, { recursive: true });
  // On a busy machine a dialog's frame may never be told idle; the picture is as good after a while.
  await tab.waitForLoadState("networkidle", { timeout: 5_000 }).catch(() => undefined);
  // Chromium refuses a picture while it swaps one document for the next; asked again it has settled.
  await tab.screenshot({ path }).catch(() => tab.screenshot({ path }));
}
