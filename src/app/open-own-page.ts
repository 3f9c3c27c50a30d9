import { approversOf } from "../domain/approvers.ts";
import { type Day, dayOf, type Instant } from "../domain/calendar.ts";
import type { CriteriaSet } from "../domain/criteria.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { Dossier } from "../domain/dossier.ts";
import { lastDay } from "../domain/intake.ts";
import { type PrefilledForm, prefilledForm } from "../domain/prefilled-form.ts";
import { prefillValues } from "../domain/read-response.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { reviewOpenUntil } from "../domain/review.ts";
import { isOwnAddress } from "../domain/roster-rules.ts";
import { type RunOfYears, runBreakOf, runOf } from "../domain/run-of-years.ts";
import { missingFrom, type Whereabouts, whereaboutsOf } from "../domain/whereabouts.ts";
import { mayWithdraw } from "../domain/withdrawal.ts";
import { NOT_YOURS } from "./act-as-person.ts";
import type { Book } from "./book.ts";
import { criteriaOf, cycleOf } from "./find-in-book.ts";
import type { TokenPayload } from "./link.ts";
import { pastOf } from "./past-of.ts";
import type { Ports } from "./ports.ts";

/** A person's own year, and nobody else's. */
export interface OpenedOwnPage {
  readonly kind: "person";
  readonly dossier: Dossier;
  readonly cycle: Cycle;
  readonly criteria: CriteriaSet | undefined;
  readonly whereabouts: readonly Whereabouts[];
  readonly missing: readonly string[];
  /** The person's other years, newest first. */
  readonly otherYears: readonly Dossier[];
  readonly run: RunOfYears;
  /** Why the run begins where it does; undefined where no year was missed. */
  readonly runBreak: string | undefined;
  readonly mayWithdraw: boolean;
  /** The last day on which a review may be asked for; undefined where it may not. */
  readonly reviewUntil: Day | undefined;
  /** The self-assessment form, while it takes an answer: with the former answers in it. */
  readonly form: PrefilledForm | undefined;
  readonly formUntil: Day;
}

/** The form that may be sent now; undefined while it would be refused. */
function formNow(dossier: Dossier, cycle: Cycle, { system }: Book, at: Instant): PrefilledForm | undefined {
  const open = ["Registered", "Submitted", "Returned", "Withdrawn"].includes(dossier.state);
  const day = dayOf(at);
  const address = system.forms.selfAssessment;
  if (!address || !open || cycle.state !== "open") return undefined;
  if (day < cycle.opensOn || day > lastDay(cycle, dossier)) return undefined;
  return prefilledForm(address, "submission" in dossier ? prefillValues(dossier.submission) : {});
}

/** Rows of this person's dossiers, whatever the year, from the column of keys. */
function ownRows({ dossierRows }: Book, personId: string): readonly number[] {
  return [...dossierRows].flatMap(([key, row]) =>
    key.slice(key.indexOf("/") + 1) === personId ? [row] : [],
  );
}

/** GET of one's own page: two reads, and only the person's own rows of the dossiers. */
export function openOwnPage(token: TokenPayload, ports: Ports): Outcome<OpenedOwnPage> {
  const at = ports.clock.now();
  const keys = ports.ledger.read({ dossiers: "keys", units: true, criteria: true, holidays: true });
  const [year = "", ...rest] = token.d.split("/");
  const personId = rest.join("/");
  const rows = ownRows(keys, personId);
  const own = rows.length === 0 ? undefined : ports.ledger.read({ dossiers: { rows }, yearTotals: true });
  const dossiers = (own?.dossiers ?? []).filter(({ value }) => value.personId === personId);
  const dossier = dossiers.find(({ value }) => value.year === Number(year))?.value;
  const cycle = dossier && cycleOf(keys, dossier.year);
  if (!own || !dossier || !cycle) {
    return refuse("no-dossier", "Không tìm thấy hồ sơ của liên kết này. Đề nghị liên hệ Văn phòng.");
  }
  if (!isOwnAddress(dossier, token.a)) return NOT_YOURS;
  const open = cycle.state === "open";
  const run = runOf(pastOf({ ...own, dossiers })(personId), dossier.year);
  return accept({
    kind: "person",
    dossier,
    cycle,
    criteria: criteriaOf(keys, cycle),
    whereabouts: open ? whereaboutsOf(dossier, approversOf(dossier, keys.roster, cycle, at), cycle) : [],
    missing: open ? missingFrom(dossier) : [],
    otherYears: dossiers
      .map(({ value }) => value)
      .filter((other) => other.year !== dossier.year)
      .sort((one, other) => other.year - one.year),
    run,
    runBreak: runBreakOf(run),
    mayWithdraw: mayWithdraw(dossier, cycle),
    reviewUntil: reviewOpenUntil(dossier, at, { cycle, holidays: keys.holidays }),
    form: formNow(dossier, cycle, keys, at),
    formUntil: lastDay(cycle, dossier),
  });
}
