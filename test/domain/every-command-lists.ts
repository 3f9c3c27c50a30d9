import { amendCycle } from "../../src/domain/amend-cycle.ts";
import { dayOf } from "../../src/domain/calendar.ts";
import { correctListDecision } from "../../src/domain/correct-list.ts";
import { correctDecision, revokeTitle } from "../../src/domain/correction.ts";
import { moveCycle } from "../../src/domain/cycle-rules.ts";
import { endDelegation, recordDelegation } from "../../src/domain/delegation-rules.ts";
import { recordEarlierResult } from "../../src/domain/earlier-result.ts";
import { compileList, decideList } from "../../src/domain/list.ts";
import { recordMeeting } from "../../src/domain/meeting-rules.ts";
import { accept, refuse } from "../../src/domain/refusal.ts";
import { refuseSentBack, sendBackList } from "../../src/domain/send-back-list.ts";
import { signList } from "../../src/domain/signed-decision.ts";
import { recordUnionRule } from "../../src/domain/union-step-rules.ts";
import { proposeUnit, unitContent, unitDraft } from "../../src/domain/unit-proposal-rules.ts";
import { checkYearTotals } from "../../src/domain/year-totals-rules.ts";
import type { Command, Draw } from "./every-command-draw.ts";
import {
  after,
  COUNCIL,
  current,
  dayFrom,
  listOf,
  many,
  membersOf,
  newestList,
  pastOf,
  signingContext,
  type World,
  withList,
  YEAR,
} from "./every-command-world.ts";
import { PERSON, UNIT } from "./given.ts";

function document({ number, at, shift }: Draw) {
  return { number, date: dayFrom(at, shift) };
}

function signed(draw: Draw) {
  return { ...document(draw), signer: "GIÁM ĐỐC Hoàng Thị Dung", file: "" };
}

function exceptions({ except, reason = "" }: Draw): Readonly<Record<string, string>> {
  return except ? { [PERSON.id]: reason } : {};
}

function delegation({ by, to, at, shift, reason = "" }: Draw) {
  return {
    principal: by,
    delegate: to,
    scope: "all",
    from: dayOf(at),
    to: dayFrom(at, shift),
    citation: reason,
  } as const;
}

function undecided(world: World): number | undefined {
  return world.lists.find(({ status }) => status === "undecided")?.number;
}

/** Lists, decisions and what comes after them, the cycle, and what the Office records beside the dossiers. */
export const LIST_COMMANDS: Readonly<Record<string, Command>> = {
  compileList: (world, { at }) => {
    const listNumber = world.lists.length + 1;
    const command = { listNumber, undecidedList: undecided(world) };
    const outcome = compileList([...world.dossiers.values()], command, world.cycle);
    const listed = { ...world, lists: [...world.lists, listOf(listNumber, dayOf(at))] };
    return many(listed, outcome);
  },
  decideList: (world, draw) => {
    const { status, number, sentBackReason } = newestList(world);
    if (status === "sentBack") return refuseSentBack(number, YEAR, sentBackReason);
    const command = { by: draw.by, at: draw.at, except: exceptions(draw), number: draw.number, date: "" };
    const decided = many(world, decideList(command, signingContext(world)));
    return decided.ok
      ? accept(withList(decided.value, { status: "decided", decisionNumber: draw.number }))
      : decided;
  },
  sendBackList: (world, { by, reason = "" }) => {
    const list = newestList(world);
    const holder = { address: world.cycle.headEmail };
    const context = {
      ...list,
      cycle: world.cycle,
      holder,
      listNumber: list.number,
      members: membersOf(world),
    };
    const sent = many(world, sendBackList({ by, reason }, context));
    const marks = { status: "sentBack", sentBackBy: by, sentBackReason: reason.trim() } as const;
    return sent.ok ? accept(withList(sent.value, list.status === "undecided" ? marks : {})) : sent;
  },
  signList: (world, draw) => {
    const { status, number, sentBackReason } = newestList(world);
    if (status === "sentBack") return refuseSentBack(number, YEAR, sentBackReason);
    const outcome = signList(
      { ...signed(draw), by: draw.by, at: draw.at, except: exceptions(draw) },
      signingContext(world),
    );
    if (!outcome.ok) return outcome;
    const { number: decisionNumber, date: decisionDate, signer } = outcome.value.signed;
    const after = many(world, accept(outcome.value.changes));
    return after.ok
      ? accept(withList(after.value, { status: "decided", decisionNumber, decisionDate, signer }))
      : after;
  },
  correctDecision: (world, draw) => {
    const dossier = world.dossiers.get(draw.year);
    if (!dossier) return refuse("no-dossier", "Không tìm thấy hồ sơ của năm này.");
    const command = {
      by: draw.by,
      at: draw.at,
      document: document(draw),
      ...(draw.recognised ? { name: "Nông Văn Ân" } : { signer: "Q. GIÁM ĐỐC X" }),
    };
    const outcome = correctDecision(dossier, command);
    return outcome.ok ? accept(after(world, draw.year, outcome.value)) : outcome;
  },
  correctListDecision: (world, draw) => {
    const list = newestList(world);
    const command = { by: draw.by, at: draw.at, document: document(draw), number: `${draw.number}-SỬA` };
    const context = { ...signingContext(world), number: list.decisionNumber, date: list.decisionDate };
    return many(world, correctListDecision(membersOf(world), command, context));
  },
  revokeTitle: (world, draw) => {
    const dossier = world.dossiers.get(draw.year);
    if (!dossier) return refuse("no-dossier", "Không tìm thấy hồ sơ của năm này.");
    const { by, at, reason = "" } = draw;
    const outcome = revokeTitle(dossier, { by, at, document: document(draw), reason });
    return outcome.ok ? accept(after(world, draw.year, outcome.value)) : outcome;
  },
  recordEarlierResult: (world, draw) => {
    const { year, recognised, number, reason = "" } = draw;
    const entry = {
      personId: PERSON.id,
      name: PERSON.name,
      year,
      recognised,
      cause: reason,
      number,
      date: "",
      agency: "Sở",
    };
    const context = {
      today: dayOf(draw.at),
      cycleYears: new Set([YEAR]),
      existing: world.dossiers.get(year),
    };
    const outcome = recordEarlierResult(entry, context, pastOf(world));
    return outcome.ok ? accept(after(world, year, [outcome.value])) : outcome;
  },
  moveCycle: (world, { move, reason = "" }) => {
    const around = { otherOpen: undefined, undecidedList: undecided(world), undecided: 0 };
    const outcome = moveCycle(world.cycle, move, reason, around);
    return outcome.ok ? accept({ ...world, cycle: { ...world.cycle, state: outcome.value } }) : outcome;
  },
  amendCycle: (world, draw) => {
    const [key, value] = draw.amend;
    const command = {
      key,
      value,
      document: document(draw),
      today: dayOf(draw.at),
      undecidedList: undecided(world),
    };
    const outcome = amendCycle(world.cycle, command);
    return outcome.ok ? accept({ ...world, cycle: outcome.value }) : outcome;
  },
  recordDelegation: (world, draw) => {
    const delegations = world.roster.delegations ?? [];
    const outcome = recordDelegation(delegation(draw), delegations, dayOf(draw.at));
    if (!outcome.ok) return outcome;
    return accept({ ...world, roster: { ...world.roster, delegations: [...delegations, outcome.value] } });
  },
  endDelegation: (world, draw) => {
    const [first = delegation(draw), ...others] = world.roster.delegations ?? [];
    const ending = { from: dayFrom(draw.at, draw.shift), reason: draw.reason ?? "" };
    const outcome = endDelegation(first, ending, dayOf(draw.at));
    if (!outcome.ok) return outcome;
    return accept({ ...world, roster: { ...world.roster, delegations: [outcome.value, ...others] } });
  },
  recordUnionRule: (world, { form, at, reason = "" }) => {
    const rules = world.roster.unionSteps ?? [];
    const rule = { unitId: UNIT.id, from: dayOf(at), form, councilEmail: COUNCIL, citation: reason };
    const outcome = recordUnionRule(rule, rules, world.roster.units);
    if (!outcome.ok) return outcome;
    return accept({ ...world, roster: { ...world.roster, unionSteps: [...rules, outcome.value] } });
  },
  proposeUnit: (world, { by, at, stale }) => {
    const dossier = current(world);
    const draft = unitDraft(dossier ? [dossier] : [], world.cycle);
    const contentHash = unitContent(draft);
    const command = { by, at, seen: stale === 0 ? contentHash : "khác", contentHash };
    const context = {
      cycle: world.cycle,
      unit: UNIT,
      holder: { address: UNIT.headEmail },
      draft,
      latest: undefined,
    };
    const outcome = proposeUnit(command, context);
    return outcome.ok ? accept(world) : outcome;
  },
  recordMeeting: (world, { at, to, reason = "", shift }) => {
    const record = {
      year: YEAR,
      unitId: UNIT.id,
      unitName: UNIT.name,
      startedAt: `${dayFrom(at, shift)}T08:00:00.000+07:00`,
      endedAt: "",
      place: reason,
      chair: "Bà Trưởng",
      secretary: to,
      present: ["Bà Trưởng", to],
      absent: [],
      opinions: "",
      votes: [],
      recordedBy: to,
      recordedAt: at,
    } as const;
    const outcome = recordMeeting(record, { now: at, candidates: [], recorded: [] });
    return outcome.ok ? accept(world) : outcome;
  },
  checkYearTotals: (world, { year, at, reason = "" }) => {
    const counts = {
      total: 9,
      registered: 8,
      submitted: 7,
      recognised: year % 9,
      notRecognised: 1,
      digitalSkills: 0,
      proficient: 0,
    };
    const totals = { year, agency: "Sở", ...counts, decisionNumber: "", decisionDate: "", source: reason };
    const context = { today: dayOf(at), cycleYears: new Set([YEAR]), recognisedByName: 0 };
    const outcome = checkYearTotals(totals, context);
    return outcome.ok ? accept(world) : outcome;
  },
};
