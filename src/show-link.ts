import type { OpenedDossier } from "./app/open-dossier.ts";
import type { Opened } from "./app/open-link.ts";
import type { OpenedOwnPage } from "./app/open-own-page.ts";
import type { OpenedQueue } from "./app/open-queue.ts";
import type { OpenedReview } from "./app/open-review.ts";
import { vietnameseMoment } from "./domain/calendar.ts";
import type { CriteriaSet } from "./domain/criteria.ts";
import type { Cycle } from "./domain/cycle.ts";
import type { Dossier } from "./domain/dossier.ts";
import { latestHappenings } from "./domain/latest-happenings.ts";
import { hasOpenReview } from "./domain/review.ts";
import { stateInWords } from "./domain/state-words.ts";
import { awaitsUnion } from "./domain/union-answer.ts";
import { opinionGiver } from "./domain/union-step-rules.ts";
import type { Page, RecordedPage } from "./pages/page.ts";
import { showList } from "./show-list.ts";

/** What a page of one dossier acts with. */
interface Acting {
  readonly token: string;
  readonly version: number;
  readonly cycle: Cycle;
  readonly criteria: CriteriaSet;
}

const NO_CRITERIA: CriteriaSet = { id: "", citation: "", checkedAgainstOriginal: false, indicators: [] };

/** What happened since the link was sent; empty for nothing. */
function noticeFor(dossier: Dossier, sentVersion: number): string {
  if (dossier.version === sentVersion) return "";
  const happened = latestHappenings(dossier, dossier.version - sentVersion);
  const latest = happened.length === 0 ? "" : ` Gần nhất: ${happened.join("; ")}.`;
  return `Hồ sơ đã có thay đổi sau khi thư này được gửi. Hiện nay: ${stateInWords(dossier.state)}.${latest}`;
}

/** What is recorded already; the appraiser may take a request for more evidence back while nobody has answered it. */
function showRecorded(
  dossier: RecordedPage["dossier"],
  { kind, prepares }: OpenedDossier,
  acting: Acting,
): Page {
  const { token, version, cycle, criteria } = acting;
  const takesBack = cycle.state === "open" && kind === "unit" && !prepares && dossier.state === "Returned";
  return { kind: "recorded", cycle, criteria, dossier, ...(takesBack ? { token, version } : {}) };
}

function showDossier(opened: OpenedDossier, token: string): Page {
  const { kind, dossier, cycle, sentVersion, prepares, findings, approvers } = opened;
  const criteria = opened.criteria ?? NO_CRITERIA;
  const notice = noticeFor(dossier, sentVersion);
  const shown = { findings, lastYear: opened.lastYear, onBehalfOf: opened.onBehalfOf };
  const acting = { token, version: dossier.version, cycle, criteria, notice, ...shown };
  const open = cycle.state === "open";
  if (open && kind === "unit" && dossier.state === "Submitted") {
    return { kind: "unit-step", dossier, prepares, head: approvers.unit?.address ?? "", ...acting };
  }
  if (open && kind === "union" && awaitsUnion(dossier, cycle, approvers.unionRule)) {
    return {
      kind: "union-step",
      dossier,
      giver: opinionGiver(approvers.unionRule),
      ways: opened.ways,
      ...acting,
    };
  }
  if (dossier.state === "Registered" || dossier.state === "EarlierResult") {
    return { kind: "refused", code: "wrong-state", message: "Hồ sơ này chưa có phiếu tự đánh giá." };
  }
  if (dossier.state === "Withdrawn") {
    const { name, withdrawal } = dossier;
    const message = `${name} đã rút đăng ký lúc ${vietnameseMoment(withdrawal.at)}; không còn việc phải làm ở liên kết này.`;
    return { kind: "refused", code: "wrong-state", message };
  }
  return showRecorded(dossier, opened, acting);
}

/** Everything that waits for one approver. */
function showQueue({ criteria, ...shown }: OpenedQueue, token: string): Page {
  return { ...shown, token, version: 0, criteria: criteria ?? NO_CRITERIA };
}

/** A person's own years. */
function showOwnPage(opened: OpenedOwnPage, token: string): Page {
  const { criteria, run, runBreak = "", reviewUntil = "", form, ...shown } = opened;
  return {
    ...shown,
    token,
    version: opened.dossier.version,
    criteria: criteria ?? NO_CRITERIA,
    streak: run.length,
    runBreak,
    reviewUntil,
    ...(form ? { form } : {}),
  };
}

/** A request for review while it is open; afterwards what was recorded. */
function showReview({ dossier, cycle, criteria = NO_CRITERIA }: OpenedReview, token: string): Page {
  if (cycle.state === "open" && dossier.state === "Appraised" && hasOpenReview(dossier)) {
    return { kind: "review", token, version: dossier.version, cycle, criteria, dossier };
  }
  if (!("submission" in dossier)) {
    return { kind: "refused", code: "wrong-state", message: "Hồ sơ này không còn đề nghị xem xét lại." };
  }
  return { kind: "recorded", cycle, criteria, dossier };
}

/** The page for what a link leads to, as it stands now. */
export function showLink(opened: Opened, token: string): Page {
  switch (opened.kind) {
    case "unit":
    case "union":
      return showDossier(opened, token);
    case "queue":
      return showQueue(opened, token);
    case "person":
      return showOwnPage(opened, token);
    case "review":
      return showReview(opened, token);
    case "list":
      return showList(opened, token);
    case "form":
      return {
        kind: "form",
        token,
        version: 0,
        command: opened.purpose,
        cycle: opened.cycle,
        form: opened.form,
      };
    case "inspection":
      return opened;
    case "refused":
      return { kind: "refused", code: opened.refusal.code, message: opened.refusal.message };
  }
}
