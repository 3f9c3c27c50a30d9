import type { Caller, Fault, WorkspaceApi, WorkspaceOptions } from "../../workspace-api.ts";
import type { Cohort } from "../input/cohort.ts";
import { DAY_MS, dayOfMoment, startOfDay } from "../input/vietnam-time.ts";
import { ActionPlayer, type RefusedAction } from "./actions.ts";
import { CLICK_AGAIN_MS, MOST_CLICKS } from "./answer.ts";
import { fillInputTabs } from "./input-tabs.ts";
import { OfficeErrand, performNow } from "./office.ts";
import { findForms, register, selfAssess } from "./responses.ts";
import { type TimedEvent, Timeline } from "./timeline.ts";

/** How a year is played. */
export interface PlayOptions {
  /** Folder of the built bundle. */
  readonly bundle: string;
  readonly createWorkspace: (options: WorkspaceOptions) => WorkspaceApi | Promise<WorkspaceApi>;
  /** Where the clock starts, epoch ms; default: 1 January. Later, where nothing happens before. */
  readonly startAt?: number;
  /** Last moment that is played, epoch ms; default and latest: the end of 31 December. */
  readonly until?: number;
  readonly faults?: readonly Fault[];
  /** Told the world's time, epoch ms, as it goes on. */
  readonly onTime?: (epochMs: number) => void;
}

/** A year that was played. */
export interface PlayedYear {
  readonly workspace: WorkspaceApi;
  readonly refusals: readonly RefusedAction[];
  /** What went wrong beside the lines of the input, in Vietnamese. */
  readonly warnings: readonly string[];
}

/** The Office makes its documents at 08:00 on Ngày chốt (simulate.md, "Actions"). */
const REPORT_HOUR_MS = 8 * 60 * 60 * 1000;

/** Where links in the mails of a played year begin; a name that leads nowhere (RFC 2606). */
const WEB_APP_URL = "https://script.google.example/macros/s/mo-phong/exec";

/** First and last moment of a cycle year; the minute 23:59 of 31 December counts whole. */
export function yearBounds(year: number): { readonly start: number; readonly end: number } {
  return { start: startOfDay(`${year}-01-01`), end: startOfDay(`${year + 1}-01-01`) - 1 };
}

/** Plays a cycle through the doors that people use. The Office owns the spreadsheet. */
export async function playYear(cohort: Cohort, options: PlayOptions): Promise<PlayedYear> {
  const { start, end } = yearBounds(cohort.year);
  const office: Caller = { email: cohort.settings.officeEmail, kind: "owner" };
  const workspace = await options.createWorkspace({
    bundle: options.bundle,
    startAt: options.startAt ?? start,
    owner: office.email,
    title: `Công dân học tập ${cohort.year}`,
    account: "workspace",
    webAppUrl: WEB_APP_URL,
    faults: options.faults ?? [],
  });
  performNow(workspace, office, "setup");
  fillInputTabs(workspace, cohort);
  performNow(workspace, office, "open-cycle");

  const actions = new ActionPlayer(workspace, cohort, office);
  const warnings: string[] = [];
  const timeline = new Timeline([
    ...responseEvents(workspace, cohort),
    ...cohort.actions.map((action) => actions.event(action)),
    reportEvent(workspace, cohort, office, warnings),
  ]);
  const last = Math.min(options.until ?? end, end);
  for (let event = timeline.next(last); event !== undefined; event = timeline.next(last)) {
    advance(workspace, event.at, options.onTime);
    const again = event.run();
    if (again !== undefined) timeline.add({ ...event, at: again });
  }
  advance(workspace, last, options.onTime);
  if (last === end) actions.close();
  return { workspace, refusals: [...actions.refusals].sort((a, b) => a.line - b.line), warnings };
}

/** Lets time pass, day by day, so that whoever watches sees the year go by. */
function advance(workspace: WorkspaceApi, to: number, onTime: PlayOptions["onTime"]): void {
  onTime?.(workspace.now());
  while (workspace.now() < to) {
    const midnight = startOfDay(dayOfMoment(workspace.now())) + DAY_MS;
    workspace.advanceTo(Math.min(to, midnight));
    onTime?.(workspace.now());
  }
}

function responseEvents(workspace: WorkspaceApi, cohort: Cohort): readonly TimedEvent[] {
  const forms = findForms(workspace);
  const registrations = cohort.registrations.map(
    (line): TimedEvent => ({
      at: line.at,
      rank: "registration",
      line: line.line,
      run: () => void register(workspace, forms, line),
    }),
  );
  const selfAssessments = cohort.selfAssessments.map(
    (line): TimedEvent => ({
      at: line.at,
      rank: "selfAssessment",
      line: line.line,
      run: () => void selfAssess(workspace, forms, line),
    }),
  );
  return [...registrations, ...selfAssessments];
}

function reportEvent(
  workspace: WorkspaceApi,
  { settings }: Cohort,
  office: Caller,
  warnings: string[],
): TimedEvent {
  const errand = new OfficeErrand(workspace, office, "report");
  let failures = 0;
  const run = () => {
    const answer = errand.attempt();
    if (answer.kind === "done") return undefined;
    if (answer.kind === "refused") {
      warnings.push(`Văn phòng không lập được văn bản: ${answer.message}`);
      return undefined;
    }
    failures += 1;
    if (failures < MOST_CLICKS) return workspace.now() + CLICK_AGAIN_MS;
    warnings.push(`Văn phòng không lập được văn bản, trang báo lỗi ${failures} lần: ${answer.error}`);
    return undefined;
  };
  return { at: startOfDay(settings.cutOff) + REPORT_HOUR_MS, rank: "office", line: 0, run };
}
