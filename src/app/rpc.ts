import { refuse } from "../domain/refusal.ts";
import { actAsPerson } from "./act-as-person.ts";
import { actOnDossier } from "./act-on-dossier.ts";
import { actOnMany } from "./act-on-many.ts";
import { type Answer, done } from "./answer.ts";
import { answerReviewRequest } from "./answer-review.ts";
import { checkWorkbook } from "./check.ts";
import { clickOf, recordedByNow, standingFirst } from "./clicks.ts";
import { decideOnList } from "./decide-list.ts";
import { readToken, type TokenPayload, type TokenPurpose } from "./link.ts";
import { type FormShown, runOffice, viewOffice } from "./office/perform-office.ts";
import { openCycle } from "./open-cycle.ts";
import { type Opened, openLink } from "./open-link.ts";
import { type Act, parseAct } from "./parse-act.ts";
import type { Ports } from "./ports.ts";
import { proposeList } from "./propose-list.ts";
import { publishReport } from "./publish-report.ts";
import { recordOpening } from "./record-opening.ts";
import { sendBack } from "./send-back-list.ts";
import { transact } from "./transact.ts";
import { isFormPurpose, runForm } from "./unit-forms.ts";

/** Which kind of link may carry which act. */
const PURPOSE: Readonly<Record<Exclude<Act["kind"], "show">, TokenPurpose | readonly TokenPurpose[]>> = {
  appraise: ["unit", "queue"],
  prepare: ["unit", "queue"],
  return: ["unit", "queue"],
  "take-back": ["unit", "queue"],
  concur: ["union", "queue"],
  object: ["union", "queue"],
  "appraise-many": "queue",
  "prepare-many": "queue",
  "concur-many": "queue",
  withdraw: "person",
  "request-review": "person",
  "keep-appraisal": "review",
  "reopen-appraisal": "review",
  seen: ["unit", "union"],
  decide: "decide",
  "send-back": "decide",
  setup: "office",
  "open-cycle": "office",
  propose: "office",
  report: "office",
  check: "office",
  "office-view": "office",
  office: "office",
};

function setUp(ports: Ports): Answer {
  const made = ports.setup.apply();
  const message =
    made.length === 0 ? "Mọi thứ đã sẵn sàng từ trước; không có gì thay đổi." : "Đã thiết lập xong.";
  return done(message, { details: made });
}

/** A page drawn again, as it stands now. */
export interface PageShown {
  readonly ok: true;
  readonly opened: Opened;
  readonly token: string;
}

function perform(act: Exclude<Act, { kind: "show" }>, token: TokenPayload, ports: Ports): Answer | FormShown {
  switch (act.kind) {
    case "appraise":
    case "prepare":
    case "return":
    case "take-back":
    case "concur":
    case "object":
      return actOnDossier(token, act, ports);
    case "appraise-many":
    case "prepare-many":
    case "concur-many":
      return actOnMany(token, act, ports);
    case "withdraw":
    case "request-review":
      return actAsPerson(token, act, ports);
    case "keep-appraisal":
    case "reopen-appraisal":
      return answerReviewRequest(token, act, ports);
    case "seen":
      return recordOpening(token, ports);
    case "decide":
      return decideOnList(token, act, ports);
    case "send-back":
      return sendBack(token, act, ports);
    case "open-cycle":
      return openCycle(token.a, act, ports);
    case "propose":
      return proposeList(token.a, ports);
    case "report":
      return publishReport(token.a, ports);
    case "check":
      return checkWorkbook(ports);
    case "office-view":
      return viewOffice(act.command, act.values, ports);
    case "office":
      return runOffice(token.a, act.command, act.values, ports);
    case "setup":
      return transact(ports, () => setUp(ports));
  }
}

/** Clicks whose work would be done again, not refused: the first of two counts. Papers look for themselves. */
const ONCE: ReadonlySet<Act["kind"]> = new Set<Act["kind"]>(["propose"]);

/** Unless it is this very click's own work that stands in the way, a refusal is one. */
function unlessRecorded<T extends Answer | FormShown>(answer: T, act: Act, ports: Ports): T | Answer {
  if (answer.ok) return answer;
  return act.kind === "office" ? standingFirst(answer, ports) : (recordedByNow(ports) ?? answer);
}

/** The one door for clicks: any visitor may knock, so the token is read first and the body is trusted in nothing. */
export function rpc(request: unknown, ports: Ports): Answer | FormShown | PageShown {
  const fields =
    typeof request === "object" && request !== null ? (request as { token?: unknown; act?: unknown }) : {};
  const token = readToken(fields.token, ports.clock.now(), ports.keys);
  if (!token.ok) return token;
  const act = parseAct(fields.act);
  if (!act.ok) return act;
  if (act.value.kind === "show") {
    return { ok: true, opened: openLink(fields.token, ports), token: String(fields.token) };
  }
  const clicked: Ports = { ...ports, click: clickOf(String(fields.token), act.value) };
  if (act.value.kind === "office" && isFormPurpose(token.value.p)) {
    return unlessRecorded(runForm(token.value, token.value.p, act.value.values, clicked), act.value, clicked);
  }
  if (![PURPOSE[act.value.kind]].flat().includes(token.value.p)) {
    return refuse("wrong-purpose", "Liên kết này không dùng cho thao tác vừa chọn.");
  }
  const before = ONCE.has(act.value.kind) ? recordedByNow(clicked) : undefined;
  return before ?? unlessRecorded(perform(act.value, token.value, clicked), act.value, clicked);
}
