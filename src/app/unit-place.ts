import { type StepHolder, unitHolder } from "../domain/approvers.ts";
import { dayOf } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import type { Unit } from "../domain/roster.ts";
import { sameAddress } from "../domain/roster-rules.ts";
import type { Book } from "./book.ts";
import { cycleOf } from "./find-in-book.ts";

/** Key of a unit's year in links: `2026/P01`. */
export function unitKey(year: number, unitId: string): string {
  return `${year}/${unitId}`;
}

/** A unit of a cycle, and who appraises for it that day. */
export interface UnitPlace {
  readonly cycle: Cycle;
  readonly unit: Unit;
  readonly holder: StepHolder | undefined;
}

/** The unit and year that a link is about. */
export function unitPlace(subject: string, book: Book, at: string): Outcome<UnitPlace> {
  const slash = subject.indexOf("/");
  const cycle = cycleOf(book, Number(subject.slice(0, slash)));
  const unit = book.roster.units.find(({ id }) => id === subject.slice(slash + 1));
  if (!cycle || !unit) {
    return refuse("no-unit", "Không tìm thấy đơn vị của liên kết này. Đề nghị liên hệ Văn phòng.");
  }
  return accept({ cycle, unit, holder: unitHolder(unit, book.roster, cycle, dayOf(at)) });
}

/** True for the unit's appraiser, who delegated to them, and the unit's deputy. */
export function leadsUnit({ unit, holder }: UnitPlace, address: string): boolean {
  const { address: own = "", onBehalfOf = "" } = holder ?? {};
  return [own, onBehalfOf, unit.deputyEmail ?? ""].some((one) => sameAddress(one, address));
}

/** Of all units that exist that day, those which this address appraises for or is the deputy of. */
export function unitsLedBy(address: string, book: Book, cycle: Cycle, at: string): readonly UnitPlace[] {
  const day = dayOf(at);
  return book.roster.units
    .filter(
      ({ validFrom, validTo }) =>
        (validFrom === "" || validFrom <= day) && (validTo === "" || day <= validTo),
    )
    .map((unit) => ({ cycle, unit, holder: unitHolder(unit, book.roster, cycle, day) }))
    .filter((place) => leadsUnit(place, address));
}
