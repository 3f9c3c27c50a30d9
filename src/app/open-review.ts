import { approversOf, holds } from "../domain/approvers.ts";
import type { CriteriaSet } from "../domain/criteria.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { Dossier } from "../domain/dossier.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { findDossier } from "./find-dossier.ts";
import { criteriaOf, cycleOf } from "./find-in-book.ts";
import type { TokenPayload } from "./link.ts";
import type { Ports } from "./ports.ts";

/** A request for review, as the unit's appraiser sees it. */
export interface OpenedReview {
  readonly kind: "review";
  readonly dossier: Dossier;
  readonly cycle: Cycle;
  readonly criteria: CriteriaSet | undefined;
}

/** GET of a request for review. */
export function openReview(token: TokenPayload, ports: Ports): Outcome<OpenedReview> {
  const { book, stored } = findDossier(token.d, token.r, { units: true, criteria: true }, ports);
  const cycle = stored && cycleOf(book, stored.value.year);
  if (!stored || !cycle) {
    return refuse("no-dossier", "Không tìm thấy hồ sơ của liên kết này. Đề nghị liên hệ Văn phòng.");
  }
  const dossier = stored.value;
  const { unit } = approversOf(dossier, book.roster, cycle, ports.clock.now());
  if (!holds(unit, token.a)) {
    return refuse(
      "not-approver",
      "Đồng chí không còn là người thẩm định hồ sơ này. Nếu chưa đúng, đề nghị liên hệ Văn phòng.",
    );
  }
  return accept({ kind: "review", dossier, cycle, criteria: criteriaOf(book, cycle) });
}
