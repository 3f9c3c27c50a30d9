import { refuse } from "../domain/refusal.ts";
import { actOnDossier } from "./act-on-dossier.ts";
import { type Answer, done } from "./answer.ts";
import { checkWorkbook } from "./check.ts";
import { decideOnList } from "./decide-list.ts";
import { readToken, type TokenPayload, type TokenPurpose } from "./link.ts";
import { type FormShown, runOffice, viewOffice } from "./office/perform-office.ts";
import { openCycle } from "./open-cycle.ts";
import { type Act, parseAct } from "./parse-act.ts";
import type { Ports } from "./ports.ts";
import { proposeList } from "./propose-list.ts";
import { publishReport } from "./publish-report.ts";
import { transact } from "./transact.ts";

/** Which kind of link may carry which act. */
const PURPOSE: Readonly<Record<Act["kind"], TokenPurpose>> = {
  appraise: "unit",
  return: "unit",
  concur: "union",
  object: "union",
  decide: "decide",
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

function perform(act: Act, token: TokenPayload, ports: Ports): Answer | FormShown {
  switch (act.kind) {
    case "appraise":
    case "return":
    case "concur":
    case "object":
      return actOnDossier(token, act, ports);
    case "decide":
      return decideOnList(token, act, ports);
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

/** The one door for clicks: any visitor may knock, so the token is read first and the body is trusted in nothing. */
export function rpc(request: unknown, ports: Ports): Answer | FormShown {
  const fields =
    typeof request === "object" && request !== null ? (request as { token?: unknown; act?: unknown }) : {};
  const token = readToken(fields.token, ports.clock.now(), ports.keys);
  if (!token.ok) return token;
  const act = parseAct(fields.act);
  if (!act.ok) return act;
  if (PURPOSE[act.value.kind] !== token.value.p) {
    return refuse("wrong-purpose", "Liên kết này không dùng cho thao tác vừa chọn.");
  }
  return perform(act.value, token.value, ports);
}
