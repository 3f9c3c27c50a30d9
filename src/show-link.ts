import type { Opened } from "./app/open-link.ts";
import { vietnameseMoment } from "./domain/calendar.ts";
import type { CriteriaSet } from "./domain/criteria.ts";
import type { Decided, Dossier, Proposed } from "./domain/dossier.ts";
import { stateInWords } from "./domain/state-words.ts";
import { awaitsUnion } from "./domain/union-answer.ts";
import type { Page } from "./pages/page.ts";

const NO_CRITERIA: CriteriaSet = { id: "", citation: "", checkedAgainstOriginal: false, indicators: [] };

/** What happened since the link was sent; empty for nothing. */
function noticeFor(dossier: Dossier, movedOn: boolean): string {
  return movedOn
    ? `Hồ sơ đã có thay đổi sau khi thư này được gửi. Hiện nay: ${stateInWords(dossier.state)}.`
    : "";
}

function showDossier(opened: Opened & { kind: "unit" | "union" }, token: string): Page {
  const { kind, dossier, cycle, movedOn } = opened;
  const criteria = opened.criteria ?? NO_CRITERIA;
  const acting = { token, version: dossier.version, cycle, criteria, notice: noticeFor(dossier, movedOn) };
  if (kind === "unit" && dossier.state === "Submitted") return { kind: "unit-step", dossier, ...acting };
  if (kind === "union" && awaitsUnion(dossier, cycle)) return { kind: "union-step", dossier, ...acting };
  if (dossier.state === "Registered" || dossier.state === "EarlierResult") {
    return { kind: "refused", code: "wrong-state", message: "Hồ sơ này chưa có phiếu tự đánh giá." };
  }
  if (dossier.state === "Withdrawn") {
    const { name, withdrawal } = dossier;
    const message = `${name} đã rút đăng ký lúc ${vietnameseMoment(withdrawal.at)}; không còn việc phải làm ở liên kết này.`;
    return { kind: "refused", code: "wrong-state", message };
  }
  return { kind: "recorded", cycle, criteria, dossier };
}

function showList(opened: Opened & { kind: "list" }, token: string): Page {
  const { list, members, cycle, streakOf } = opened;
  const shown = { number: list.number, compiledAt: list.compiledAt, contentHash: list.contentHash };
  if (list.status === "decided") {
    const people = members.filter(
      (member): member is Decided => member.state === "Recognised" || member.state === "NotRecognised",
    );
    const { decidedAt, decidedBy, decisionNumber, decisionDate, signer } = list;
    return {
      kind: "recorded-list",
      cycle,
      list: shown,
      people,
      decidedAt,
      decidedBy,
      decisionNumber,
      decisionDate,
      signer,
    };
  }
  const people = members
    .filter((member): member is Proposed => member.state === "Proposed")
    .map((dossier) => ({ dossier, streak: dossier.proposal.proposed ? streakOf(dossier.personId) : 0 }));
  return { kind: "decide", token, version: list.number, cycle, list: shown, people, notice: "" };
}

/** The page for what a link leads to, as it stands now. */
export function showLink(opened: Opened, token: string): Page {
  switch (opened.kind) {
    case "unit":
    case "union":
      return showDossier(opened, token);
    case "list":
      return showList(opened, token);
    case "refused":
      return { kind: "refused", code: opened.refusal.code, message: opened.refusal.message };
  }
}
