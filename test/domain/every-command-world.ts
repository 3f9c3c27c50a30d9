import { type Approvers, approversOf } from "../../src/domain/approvers.ts";
import { dayOf } from "../../src/domain/calendar.ts";
import type { Cycle } from "../../src/domain/cycle.ts";
import type { Dossier } from "../../src/domain/dossier.ts";
import type { DossierEvent } from "../../src/domain/events.ts";
import { evolve } from "../../src/domain/evolve.ts";
import type { Intake, IntakeContext } from "../../src/domain/intake.ts";
import type { DossierChange } from "../../src/domain/list.ts";
import { reckonRuns } from "../../src/domain/reckon-runs.ts";
import { accept, type Outcome, refuse } from "../../src/domain/refusal.ts";
import type { Person, Roster } from "../../src/domain/roster.ts";
import type { Past } from "../../src/domain/run-of-years.ts";
import type { SigningContext } from "../../src/domain/signed-decision.ts";
import { CYCLE, PERSON, UNIT } from "./given.ts";

/** A list as the workbook keeps it, as far as commands look at it. */
export interface WorldList {
  readonly number: number;
  readonly compiledOn: string;
  readonly status: "undecided" | "decided" | "sentBack";
  readonly signer: string;
  readonly decisionNumber: string;
  readonly decisionDate: string;
  readonly sentBackBy: string;
  readonly sentBackReason: string;
}

/** One person, all their years, the cycle and the agency around them. */
export interface World {
  readonly cycle: Cycle;
  /** By year. */
  readonly dossiers: ReadonlyMap<number, Dossier>;
  readonly lists: readonly WorldList[];
  readonly roster: Roster;
}

export const YEAR = CYCLE.year;
export const DEPUTY = "capphop01@stc.example";
export const COUNCIL = "hoidong@stc.example";
/** The person's other address, known from the start. */
export const SECOND = "an.rieng@mail.example";
/** The person as the roll has them. */
export const WITH_SECOND: Person = { ...PERSON, otherEmails: [SECOND] };

export const EMPTY_WORLD: World = {
  cycle: { ...CYCLE, reviewDays: 3 },
  dossiers: new Map(),
  lists: [],
  roster: {
    people: [WITH_SECOND],
    units: [{ ...UNIT, deputyEmail: DEPUTY }],
    unionSteps: [],
    delegations: [],
  },
};

/** The person's dossier of this year. */
export function current(world: World): Dossier | undefined {
  return world.dossiers.get(YEAR);
}

export function approvers(world: World, dossier: Dossier, at: string): Approvers {
  return approversOf(dossier, world.roster, world.cycle, at);
}

export function intakeContext(world: World, acceptLate: boolean): IntakeContext {
  return { cycle: world.cycle, roster: world.roster, dossierOf: () => current(world), acceptLate };
}

export function pastOf({ dossiers }: World): Past {
  return { dossiers: [...dossiers.values()], cycleYears: new Set([YEAR]), totalsYears: new Set() };
}

/** The newest list; one that nobody is on where none was compiled. */
export function newestList({ lists }: World): WorldList {
  return lists[lists.length - 1] ?? { ...listOf(1, "2026-11-16"), status: "undecided" };
}

export function listOf(number: number, compiledOn: string): WorldList {
  const undecided = { signer: "", decisionNumber: "", decisionDate: "", sentBackBy: "", sentBackReason: "" };
  return { number, compiledOn, status: "undecided", ...undecided };
}

export function withList(world: World, changes: Partial<WorldList>): World {
  const list = newestList(world);
  const lists = world.lists.filter(({ number }) => number !== list.number);
  return world.lists.length === 0 ? world : { ...world, lists: [...lists, { ...list, ...changes }] };
}

/** Everybody on the newest list. */
export function membersOf(world: World): readonly Dossier[] {
  const { number } = newestList(world);
  const dossier = current(world);
  return dossier && "proposal" in dossier && dossier.proposal.listNumber === number ? [dossier] : [];
}

export function signingContext(world: World): SigningContext {
  const list = newestList(world);
  const others = world.lists.filter(({ number }) => number !== list.number);
  return {
    cycle: world.cycle,
    listNumber: list.number,
    decided: list.status === "decided",
    members: membersOf(world),
    pastOf: () => pastOf(world),
    compiledOn: list.compiledOn,
    signer: list.signer,
    otherDecisions: others.map(({ number, decisionNumber, decisionDate }) => ({
      number: decisionNumber,
      date: decisionDate,
      list: `số ${number}`,
    })),
  };
}

/** The world after events on one year's dossier; later runs of years follow, as they do in one commit. */
export function after(world: World, year: number, events: readonly DossierEvent[]): World {
  const dossiers = new Map(world.dossiers);
  for (const event of events) dossiers.set(year, evolve(dossiers.get(year), event));
  const changed = { ...world, dossiers };
  for (const { dossier, event } of reckonRuns(pastOf(changed), year)) {
    dossiers.set(dossier.year, evolve(dossiers.get(dossier.year), event));
  }
  return changed;
}

/** What a command on this year's dossier came to. */
export function one(world: World, outcome: Outcome<readonly DossierEvent[]>): Outcome<World> {
  return outcome.ok ? accept(after(world, YEAR, outcome.value)) : outcome;
}

/** What a command on a list came to. */
export function many(world: World, outcome: Outcome<readonly DossierChange[]>): Outcome<World> {
  if (!outcome.ok) return outcome;
  return accept(
    outcome.value.reduce((changed, { dossier, event }) => after(changed, dossier.year, [event]), world),
  );
}

/** A response that is placed in `Cần xử lý` is refused with its reason. */
export function taken(world: World, intake: Intake): Outcome<World> {
  if (intake.kind === "placed") return refuse(intake.code, intake.reason);
  return accept(after(world, YEAR, intake.events));
}

/** A command on a dossier where there is none yet: nobody can send it, the link does not exist. */
export function onDossier(world: World, act: (dossier: Dossier) => Outcome<World>): Outcome<World> {
  const dossier = current(world);
  return dossier ? act(dossier) : refuse("no-dossier", "Không tìm thấy hồ sơ của liên kết này.");
}

/** The day of a moment, moved. */
export function dayFrom(at: string, days: number): string {
  return new Date(Date.parse(`${dayOf(at)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
