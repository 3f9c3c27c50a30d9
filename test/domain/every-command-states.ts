import type { Dossier } from "../../src/domain/dossier.ts";
import type { Draw } from "./every-command-draw.ts";
import { COMMANDS } from "./every-command-table.ts";
import { EMPTY_WORLD, SECOND, type World, YEAR } from "./every-command-world.ts";
import { at, CYCLE, EIGHTS, PERSON, UNIT } from "./given.ts";

/** A draw with which everybody does what is asked of them. */
const GOOD: Draw = {
  by: "",
  at: at("11-16 10:00"),
  stale: 0,
  reason: "Có căn cứ",
  scores: {},
  self: EIGHTS,
  outcome: "kept",
  step: "unit",
  to: "thay@stc.example",
  acceptLate: false,
  number: "45/QĐ-STC",
  shift: 0,
  except: false,
  recognised: true,
  year: YEAR,
  move: "close",
  form: "union",
  amend: ["Tổng điểm tối thiểu", "85"],
};

function perform(world: World, name: string, change: Partial<Draw> = {}): World {
  const outcome = COMMANDS[name]?.(world, { ...GOOD, ...change });
  if (!outcome?.ok) throw new Error(`${name}: ${outcome?.code}`);
  return outcome.value;
}

const registered = perform(EMPTY_WORLD, "takeRegistration", { at: at("10-02 09:00") });
const submitted = perform(registered, "takeSelfAssessment", { at: at("10-14 09:00") });
const returned = perform(submitted, "returnDossier", { by: UNIT.headEmail, at: at("11-02 09:00") });
const awaiting = perform(submitted, "appraiseDossier", { by: UNIT.headEmail, at: at("11-03 09:00") });
const ready = perform(awaiting, "concurWithDossier", { by: UNIT.unionEmail, at: at("11-05 09:00") });
const proposed = perform(ready, "compileList");
const together: World = {
  ...submitted,
  cycle: { ...submitted.cycle, order: "parallel" },
};
const delegated = (of: World): World => {
  const delegation = {
    delegate: SECOND,
    from: "2026-10-01",
    to: "",
    scope: "all",
    citation: "12/GUQ",
  } as const;
  const delegations = [UNIT.headEmail, UNIT.unionEmail].map((principal) => ({ ...delegation, principal }));
  return { ...of, roster: { ...of.roster, delegations } };
};
const ofTheHead: World = {
  ...submitted,
  roster: { ...submitted.roster, units: [{ ...UNIT, headEmail: SECOND, unionEmail: PERSON.email }] },
};
const decide = { by: CYCLE.headEmail, at: at("11-20 09:00") };
const recognised = perform(proposed, "signList", decide);

/** A world in each state that a dossier can be in, made by commands. */
export const IN_STATE: Readonly<
  Record<
    | Exclude<Dossier["state"], "EarlierResult">
    | "absent"
    | "earlier years"
    | "review asked"
    | "cycle closed"
    | "side by side"
    | "side by side, agreed"
    | "delegated to oneself"
    | "one's own head",
    World
  >
> = {
  absent: EMPTY_WORLD,
  "earlier years": perform(EMPTY_WORLD, "recordEarlierResult", { year: 2025 }),
  Registered: registered,
  Submitted: submitted,
  "cycle closed": perform(submitted, "moveCycle"),
  "side by side": together,
  "side by side, agreed": perform(together, "concurWithDossier", {
    by: UNIT.unionEmail,
    at: at("11-01 09:00"),
  }),
  "delegated to oneself": delegated(submitted),
  "one's own head": ofTheHead,
  Returned: returned,
  AwaitingUnion: awaiting,
  Appraised: ready,
  "review asked": perform(ready, "requestReview", { by: PERSON.email, at: at("11-06 09:00") }),
  Proposed: proposed,
  Recognised: recognised,
  NotRecognised: perform(proposed, "decideList", { ...decide, except: true }),
  Withdrawn: perform(submitted, "withdrawRegistration", { by: PERSON.email }),
  Revoked: perform(recognised, "revokeTitle", { at: at("12-02 09:00") }),
};
