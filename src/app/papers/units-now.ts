import { type UnitYear, unitsOfYear } from "../../domain/assessed.ts";
import { dayOf, type Instant } from "../../domain/calendar.ts";
import type { Cycle } from "../../domain/cycle.ts";
import type { PaperSigning } from "../../domain/paper-issue.ts";
import { unitSigning } from "../../domain/paper-signing.ts";
import type { Book } from "../book.ts";
import { currentCycle } from "../find-in-book.ts";
import { unitKey } from "../unit-place.ts";

/** A unit of the current year, as its papers need it. */
export interface UnitNow extends UnitYear {
  readonly cycle: Cycle;
  /** `2026/P01`. */
  readonly key: string;
  readonly signing: PaperSigning;
}

/** The units of the current year in which anybody handed in. Wants dossiers and the roster. */
export function unitsNow(book: Book, now: Instant): readonly UnitNow[] {
  const cycle = currentCycle(book);
  if (!cycle) return [];
  const { units, people } = book.roster;
  const dossiers = book.dossiers.map(({ value }) => value);
  return unitsOfYear(dossiers, cycle.year, units, dayOf(now)).map((unit) => {
    const { headEmail = "" } = units.find(({ id }) => id === unit.unitId) ?? {};
    const signing = unitSigning({ name: unit.unitName, headEmail }, people);
    return { ...unit, cycle, key: unitKey(cycle.year, unit.unitId), signing };
  });
}
