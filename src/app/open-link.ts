import { type Outcome, type Refusal, refuse } from "../domain/refusal.ts";
import { type OpenedInspection, openInspection } from "./export-inspection.ts";
import { readToken } from "./link.ts";
import { type OpenedDossier, openDossier } from "./open-dossier.ts";
import { type OpenedList, openList } from "./open-list.ts";
import { type OpenedOwnPage, openOwnPage } from "./open-own-page.ts";
import { type OpenedQueue, openQueue } from "./open-queue.ts";
import { type OpenedReview, openReview } from "./open-review.ts";
import type { Ports } from "./ports.ts";
import { type OpenedForm, openForm } from "./unit-forms.ts";

/** What a link shows when it is opened; nothing is changed by looking. */
export type Opened =
  | OpenedDossier
  | OpenedQueue
  | OpenedOwnPage
  | OpenedReview
  | OpenedList
  | OpenedForm
  | OpenedInspection
  | { readonly kind: "refused"; readonly refusal: Refusal };

function refused(code: string, message: string): Opened {
  return { kind: "refused", refusal: refuse(code, message) };
}

/** What was found, or why it is not shown. */
function openedOr<T extends Opened>(outcome: Outcome<T>): Opened {
  return outcome.ok ? outcome.value : { kind: "refused", refusal: outcome };
}

/** GET: shows what a link leads to, as it stands now. */
export function openLink(token: unknown, ports: Ports): Opened {
  const read = readToken(token, ports.clock.now(), ports.keys);
  if (!read.ok) return { kind: "refused", refusal: read };
  switch (read.value.p) {
    case "unit":
    case "union":
      return openedOr(openDossier(read.value, read.value.p, ports));
    case "queue":
      return openedOr(openQueue(read.value, ports));
    case "person":
      return openedOr(openOwnPage(read.value, ports));
    case "review":
      return openedOr(openReview(read.value, ports));
    case "meeting":
    case "unit-proposal":
    case "leniency":
      return openedOr(openForm(read.value, read.value.p, ports));
    case "decide":
      return openedOr(openList(read.value, ports));
    case "inspection":
      return openedOr(openInspection(read.value, ports));
    default:
      return refused("bad-link", "Liên kết này chỉ dùng trong bảng tính của Văn phòng.");
  }
}
