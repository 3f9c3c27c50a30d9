import type { FormName, FormSetup } from "../../app/book.ts";
import type { Damage } from "../../app/ports.ts";

/** Functions that triggers call; `scripts/entry-points.mjs` lists them among the bundle's entry points. */
const BELL = "onFormSubmitBell";
const SWEEP = "onSweep";
const MORNING = "onMorning";
const SWEEP_HOURS = 4;
const MORNING_HOUR = 6;
/** Looks once more before people come to work: a morning that was lost or cut short is made up for by seven. */
const LATE_MORNING = "onLateMorning";
const ZONE = "Asia/Ho_Chi_Minh";

type Forms = Readonly<Partial<Record<FormName, FormSetup>>>;

/** A trigger that must be there. */
interface WantedTrigger {
  /** Function, and the form where it is a form's. */
  readonly key: string;
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
      words: `Trình kích hoạt rà soát mỗi ${SWEEP_HOURS} giờ`,
      create: () =>
        void ScriptApp.newTrigger(SWEEP).timeBased().everyHours(SWEEP_HOURS).inTimezone(ZONE).create(),
    },
    {
      key: MORNING,
      words: `Trình kích hoạt buổi sáng, khoảng ${MORNING_HOUR} giờ`,
      create: () => daily(MORNING, MORNING_HOUR, 0),
    },
    {
      key: LATE_MORNING,
      words: `Trình kích hoạt kiểm tra lại buổi sáng, khoảng ${MORNING_HOUR} giờ 30`,
      create: () => daily(LATE_MORNING, MORNING_HOUR, 30),
    },
  ];
}

function missingTriggers(forms: Forms): readonly WantedTrigger[] {
  const present = ScriptApp.getProjectTriggers().map((trigger) =>
    `${trigger.getHandlerFunction()} ${trigger.getTriggerSourceId() ?? ""}`.trim(),
  );
  return wantedTriggers(forms).filter(({ key }) => !present.includes(key));
}

/** Installs the triggers that are missing: each form's bell, the sweep, the morning. Tells what was made. */
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
