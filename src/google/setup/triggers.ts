import type { FormName, FormSetup } from "../../app/book.ts";

/** Functions that triggers call; `scripts/entry-points.mjs` lists them among the bundle's entry points. */
const BELL = "onFormSubmitBell";
const SWEEP = "onSweep";
const MORNING = "onMorning";
const SWEEP_HOURS = 4;
const MORNING_HOUR = 6;
const ZONE = "Asia/Ho_Chi_Minh";

type Forms = Readonly<Partial<Record<FormName, FormSetup>>>;

/** Installs the triggers that are missing: each form's bell, the sweep, the morning. Tells what was made. */
export function ensureTriggers(forms: Forms): readonly string[] {
  const present = ScriptApp.getProjectTriggers().map((trigger) =>
    `${trigger.getHandlerFunction()} ${trigger.getTriggerSourceId() ?? ""}`.trim(),
  );
  const has = (key: string) => present.includes(key);
  const made: string[] = [];
  for (const form of Object.values(forms)) {
    if (has(`${BELL} ${form.id}`)) continue;
    ScriptApp.newTrigger(BELL).forForm(form.id).onFormSubmit().create();
    made.push("Trình kích hoạt khi có người gửi biểu mẫu");
  }
  if (!has(SWEEP)) {
    ScriptApp.newTrigger(SWEEP).timeBased().everyHours(SWEEP_HOURS).inTimezone(ZONE).create();
    made.push(`Trình kích hoạt rà soát mỗi ${SWEEP_HOURS} giờ`);
  }
  if (!has(MORNING)) {
    ScriptApp.newTrigger(MORNING)
      .timeBased()
      .atHour(MORNING_HOUR)
      .nearMinute(0)
      .everyDays(1)
      .inTimezone(ZONE)
      .create();
    made.push(`Trình kích hoạt buổi sáng, khoảng ${MORNING_HOUR} giờ`);
  }
  return made;
}
