import { approversOf, holds } from "../domain/approvers.ts";
import type { CriteriaSet } from "../domain/criteria.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { Dossier } from "../domain/dossier.ts";
import { type Refusal, refuse } from "../domain/refusal.ts";
import { sameAddress } from "../domain/roster-rules.ts";
import { runEndingIn } from "../domain/run-of-years.ts";
import type { ListRow } from "./book.ts";
import { findDossier } from "./find-dossier.ts";
import { criteriaOf, cycleOf, listKey, membersOf } from "./find-in-book.ts";
import { readToken, type TokenPayload } from "./link.ts";
import { pastOf } from "./past-of.ts";
import type { Ports } from "./ports.ts";

/** What a link shows when it is opened; nothing is changed by looking. */
export type Opened =
  | {
      readonly kind: "unit" | "union";
      readonly dossier: Dossier;
      readonly cycle: Cycle;
      readonly criteria: CriteriaSet | undefined;
      readonly movedOn: boolean;
    }
  | {
      readonly kind: "list";
      readonly list: ListRow;
      readonly members: readonly Dossier[];
      readonly cycle: Cycle;
      /** Số năm liền a member would have if recognised this year. */
      readonly streakOf: (personId: string) => number;
    }
  | { readonly kind: "refused"; readonly refusal: Refusal };

function refused(code: string, message: string): Opened {
  return { kind: "refused", refusal: refuse(code, message) };
}

function openDossier(token: TokenPayload, kind: "unit" | "union", ports: Ports): Opened {
  const { book, stored } = findDossier(token.d, token.r, { units: true, criteria: true }, ports);
  const cycle = stored && cycleOf(book, stored.value.year);
  if (!stored || !cycle)
    return refused("no-dossier", "Không tìm thấy hồ sơ của liên kết này. Đề nghị liên hệ Văn phòng.");
  const approvers = approversOf(stored.value, book.roster, cycle, ports.clock.now());
  if (!holds(approvers[kind], token.a)) {
    return refused(
      "not-approver",
      "Đồng chí không còn là người phụ trách bước này của hồ sơ. Nếu chưa đúng, đề nghị liên hệ Văn phòng.",
    );
  }
  const criteria = criteriaOf(book, cycle);
  return { kind, dossier: stored.value, cycle, criteria, movedOn: stored.value.version !== token.v };
}

function openList(token: TokenPayload, ports: Ports): Opened {
  const book = ports.ledger.read({ lists: true, dossiers: "all" });
  const list = book.lists
    .map(({ value }) => value)
    .find((candidate) => listKey(candidate.year, candidate.number) === token.d);
  const cycle = list && cycleOf(book, list.year);
  if (!list || !cycle)
    return refused("no-list", "Không tìm thấy danh sách của liên kết này. Đề nghị liên hệ Văn phòng.");
  if (!sameAddress(token.a, cycle.headEmail))
    return refused("not-approver", "Chỉ Thủ trưởng cơ quan xem và phê duyệt danh sách này.");
  const past = pastOf(book);
  const streakOf = (personId: string) => runEndingIn(past(personId), cycle.year).length;
  return { kind: "list", list, members: membersOf(book, list), cycle, streakOf };
}

/** GET: shows what a link leads to, as it stands now. */
export function openLink(token: unknown, ports: Ports): Opened {
  const read = readToken(token, ports.clock.now(), ports.keys);
  if (!read.ok) return { kind: "refused", refusal: read };
  switch (read.value.p) {
    case "unit":
    case "union":
      return openDossier(read.value, read.value.p, ports);
    case "decide":
      return openList(read.value, ports);
    default:
      return refused("bad-link", "Liên kết này chỉ dùng trong bảng tính của Văn phòng.");
  }
}
