import type { Cycle } from "./cycle.ts";

/** Recipients a day of a Workspace and of a personal account (https://developers.google.com/apps-script/guides/services/quotas). */
export const MAIL_A_DAY = { workspace: 1500, personal: 100 } as const;

/** How many letters a cycle will come to, if everybody takes part; reminders and questions come on top. */
export interface MailPlan {
  readonly whole: number;
  /** On the day the results go out, all at once. */
  readonly busiestDay: number;
  /** Days that those of the busiest day take a Workspace account, and a personal one. */
  readonly days: { readonly workspace: number; readonly personal: number };
}

/** Registration, receipt and result for each person, and what they are told after the appraisal where a review may be asked for. */
const TO_PERSON = 3;
/** One letter to the unit, one to the union, unless the digest gathers them. */
const TO_APPROVERS = 2;

/** What the letters of a cycle with that many people come to. */
export function mailPlan(people: number, { mail, reviewDays }: Pick<Cycle, "mail" | "reviewDays">): MailPlan {
  const each = TO_PERSON + (reviewDays > 0 ? 1 : 0) + (mail === "immediate" ? TO_APPROVERS : 0);
  const days = (quota: number) => Math.max(1, Math.ceil(people / quota));
  return {
    whole: people * each,
    busiestDay: people,
    days: { workspace: days(MAIL_A_DAY.workspace), personal: days(MAIL_A_DAY.personal) },
  };
}
