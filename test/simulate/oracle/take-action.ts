import { unionApprover, unitApprover } from "./approvers.ts";
import { type OracleDossier, sum } from "./dossier.ts";
import { day, dayAt, type OracleEvent, type OracleInput, same } from "./read-folder.ts";
import type { Dossiers } from "./take-response.ts";

/** `wait`: no link has come to this person; `refused`; `done`. */
export type Outcome = "done" | "refused" | "wait";

/** Who has been mailed a link for what, and since when: `unit 2026/A`, `union …`, `list 2`. */
export interface Links {
  give(address: string, what: string): void;
  has(address: string, what: string): boolean;
}

/** What has happened so far beside the dossiers. */
export interface Lists {
  made: number;
  decided: number;
}

const text = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
const isScore = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 10;

/** One attempt at an action, now. */
export function takeAction(
  input: OracleInput,
  dossiers: Dossiers,
  lists: Lists,
  links: Links,
  event: OracleEvent,
  now: number,
): Outcome {
  if (event.action === "propose") return propose(input, dossiers, lists, links, event);
  if (event.action === "decide") return decide(dossiers, lists, links, event);
  const person = input.people.find(({ id }) => id === event.personId);
  const isUnit = event.action === "appraise" || event.action === "return";
  if (!person || !links.has(event.who, `${isUnit ? "unit" : "union"} ${event.personId}`)) return "wait";
  const dossier = dossiers.get(event.personId);
  const on = dayAt(now);
  const approver = isUnit ? unitApprover(input, person, on) : unionApprover(input, person, on);
  if (!dossier || !same(event.who, approver)) return "refused";
  const union = unionApprover(input, person, on);
  if (isUnit) {
    if (!dossier.self || dossier.returned || dossier.appraised) return "refused";
    if (event.action === "appraise") {
      const outcome = appraise(dossier, event);
      if (outcome === "done" && !dossier.concurred) links.give(union, `union ${dossier.personId}`);
      return outcome;
    }
    if (on > day(input.setting("Hạn đơn vị")) || text(event.content.reason) === "") return "refused";
    dossier.returned = true;
    dossier.concurred = false;
    return "done";
  }
  const parallel = input.setting("Thẩm định") === "song song";
  const asked =
    dossier.appraised !== undefined || (parallel && dossier.self !== undefined && !dossier.returned);
  if (!asked || dossier.concurred || dossier.list) return "refused";
  if (event.action === "concur") {
    dossier.concurred = true;
    return "done";
  }
  if (text(event.content.reason) === "") return "refused";
  delete dossier.appraised;
  dossier.digital = dossier.selfDigital;
  dossier.proficient = dossier.selfProficient;
  links.give(unitApprover(input, person, on), `unit ${dossier.personId}`);
  return "done";
}

function appraise(dossier: OracleDossier, { content }: OracleEvent): Outcome {
  const scores = [...(dossier.self ?? [])];
  for (const [indicator, score] of Object.entries((content.scores as Record<string, unknown>) ?? {})) {
    if (!/^([1-9]|10)$/.test(indicator) || !isScore(score)) return "refused";
    scores[Number(indicator) - 1] = Number(score);
  }
  const digital = (content.digital as boolean | undefined) ?? dossier.selfDigital;
  const proficient = (content.proficient as boolean | undefined) ?? dossier.selfProficient;
  const changed =
    digital !== dossier.selfDigital ||
    proficient !== dossier.selfProficient ||
    scores.some((score, index) => score !== dossier.self?.[index]);
  if (changed && text(content.reason) === "") return "refused";
  Object.assign(dossier, { appraised: scores, digital, proficient });
  return "done";
}

function propose(
  input: OracleInput,
  dossiers: Dossiers,
  lists: Lists,
  links: Links,
  event: OracleEvent,
): Outcome {
  if (!same(event.who, input.setting("Email Văn phòng"))) return "refused";
  const ready = [...dossiers.values()].filter((one) => one.appraised && one.concurred && !one.list);
  if (lists.made > lists.decided || ready.length === 0) return "refused";
  lists.made += 1;
  for (const dossier of ready) {
    const scores = dossier.appraised ?? [];
    dossier.list = lists.made;
    dossier.proposed =
      sum(scores) >= Number(input.setting("Tổng điểm tối thiểu")) &&
      Math.min(...scores) >= Number(input.setting("Điểm tối thiểu mỗi chỉ số"));
  }
  links.give(input.setting("Email Thủ trưởng"), `list ${lists.made}`);
  return "done";
}

function decide(dossiers: Dossiers, lists: Lists, links: Links, event: OracleEvent): Outcome {
  if (!links.has(event.who, `list ${Math.max(lists.made, 1)}`)) return "wait";
  if (lists.decided === lists.made) return "refused";
  const members = [...dossiers.values()].filter(({ list }) => list === lists.made);
  const except = (event.content.except as Record<string, unknown>) ?? {};
  for (const [id, reason] of Object.entries(except)) {
    if (!members.some((one) => one.personId === id && one.proposed) || text(reason) === "") return "refused";
  }
  for (const dossier of members) {
    dossier.decided = {
      passed: dossier.proposed && !(dossier.personId in except),
      number: text(event.content.number),
      date: day(text(event.content.date)),
    };
  }
  lists.decided = lists.made;
  return "done";
}
