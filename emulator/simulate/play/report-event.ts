import type { Cohort } from "../input/cohort.ts";
import { startOfDay } from "../input/vietnam-time.ts";
import { CLICK_AGAIN_MS, MOST_CLICKS } from "./answer.ts";
import { attemptTask } from "./office.ts";
import type { PageData } from "./page-data.ts";
import type { Stage } from "./stage.ts";
import type { TimedEvent } from "./timeline.ts";

/** The Office makes its documents at 08:00 on Ngày chốt (simulate.md, "Actions"). */
const REPORT_HOUR_MS = 8 * 60 * 60 * 1000;

/** The Office makes the documents of the year; after an error page it clicks again. */
export function reportEvent({ settings }: Cohort): TimedEvent {
  return attemptAt(startOfDay(settings.cutOff) + REPORT_HOUR_MS, 0);
}

function attemptAt(at: number, failures: number, open?: PageData): TimedEvent {
  const run = (stage: Stage): TimedEvent | undefined => {
    const { workspace, office, warnings } = stage;
    const { answer, dialog } = attemptTask(workspace, office, "report", open);
    if (answer.kind === "done") return undefined;
    if (answer.kind === "refused") {
      warnings.push(`Văn phòng không lập được văn bản: ${answer.message}`);
      return undefined;
    }
    const failed = failures + 1;
    if (failed < MOST_CLICKS) return attemptAt(workspace.now() + CLICK_AGAIN_MS, failed, dialog);
    warnings.push(`Văn phòng không lập được văn bản, trang báo lỗi ${failed} lần: ${answer.error}`);
    return undefined;
  };
  return { at, rank: "office", line: 0, run };
}
