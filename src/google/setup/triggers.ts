import type { FormName, FormSetup } from "../../app/book.ts";
import type { Damage } from "../../app/ports.ts";
import { removeTriggers } from "../own-triggers.ts";

/** Functions that triggers call; `scripts/entry-points.mjs` lists them among the bundle's entry points. */
const BELL = "onFormSubmitBell";
const SWEEP = "onSweep";
const MORNING = "onMorning";
const MORNING_HOUR = 6;
/**
 * Every four hours of the day at half past, the first half an hour after the morning run: a morning that was lost or cut
 * short is made up for before people come to work. At night nobody waits. `everyHours(4)` would begin whenever Google
 * likes.
 */
const SWEEP_HOURS: readonly number[] = [6, 10, 14, 18];
const ZONE = "Asia/Ho_Chi_Minh";

type Forms = Readonly<Partial<Record<FormName, FormSetup>>>;

/** A trigger that must be there. */
interface WantedTrigger {
  /** Function, and the form where it is a form's. */
  readonly key: string;
  /** How many of the key there are, where it is not one: Google does not tell at which hour a trigger rings. */
  readonly times?: number;
  /** In words. */
  readonly words: string;
  readonly create: () => void;
}

/** Google keeps to the minute within a quarter of an hour (https://developers.google.com/apps-script/reference/script/clock-trigger-builder#nearMinute(Integer)). */
function daily(handler: string, hour: number, minute: number): void {
  ScriptApp.newTrigger(handler)
    .timeBased()
    .atHour(hour)
    .nearMinute(minute)
    .everyDays(1)
    .inTimezone(ZONE)
    .create();
}

function wantedTriggers(forms: Forms): readonly WantedTrigger[] {
  const bells = Object.values(forms).map(
    (form): WantedTrigger => ({
      key: `${BELL} ${form.id}`,
      words: "Trình kích hoạt khi có người gửi biểu mẫu",
      create: () => void ScriptApp.newTrigger(BELL).forForm(form.id).onFormSubmit().create(),
    }),
  );
  return [
    ...bells,
    {
      key: SWEEP,
      times: SWEEP_HOURS.length,
      words: "Trình kích hoạt rà soát bốn lần mỗi ngày",
      create: () => {
        // A part of the set cannot be told from the other parts: it is made anew whole.
        removeTriggers(SWEEP);
        for (const hour of SWEEP_HOURS) daily(SWEEP, hour, 30);
      },
    },
    {
      key: MORNING,
      words: `Trình kích hoạt buổi sáng, khoảng ${MORNING_HOUR} giờ`,
      create: () => daily(MORNING, MORNING_HOUR, 0),
    },
  ];
}

function missingTriggers(forms: Forms): readonly WantedTrigger[] {
  const present = ScriptApp.getProjectTriggers().map((trigger) =>
    `${trigger.getHandlerFunction()} ${trigger.getTriggerSourceId() ?? ""}`.trim(),
  );
  const count = (key: string) => present.filter((one) => one === key).length;
  return wantedTriggers(forms).filter(({ key, times = 1 }) => count(key) < times);
}

/** Installs the triggers that are missing: each form's bell, the sweeps, the morning. Tells what was made. */
export function ensureTriggers(forms: Forms): readonly string[] {
  return missingTriggers(forms).map(({ words, create }) => {
    create();
    return words;
  });
}

/** Triggers that somebody has deleted. */
export function inspectTriggers(forms: Forms): readonly Damage[] {
  return missingTriggers(forms).map(({ words }) => ({
    text: `${words}: đã bị xóa nên việc này không tự chạy.`,
    mends: true,
  }));
}
