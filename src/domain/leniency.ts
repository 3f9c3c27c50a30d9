import type { Dossier } from "./dossier.ts";
import { INDICATOR_NUMBERS, total } from "./scoring.ts";

/** Smaller groups are not broken down: a single person's scores could be read off. */
export const SMALLEST_GROUP = 5;

/** The whole where it leaves out a few people who could be told from it otherwise. */
const WITHOUT_SMALL = `Các đơn vị từ ${SMALLEST_GROUP} người trở lên`;

/** How appraised scores of a group differ from the self scores, on average. */
export interface Leniency {
  readonly unitName: string;
  readonly people: number;
  /** Mean of appraised less self, of the total of 100; negative: stricter than the people themselves. Undefined for small groups. */
  readonly total: number | undefined;
  /** The same by indicator, in their order; empty for small groups. */
  readonly byIndicator: readonly number[];
  /** Dossiers in which any score was changed; undefined for small groups. */
  readonly changed: number | undefined;
}

type WithAppraisal = Extract<Dossier, { appraisal: unknown }>;

function isAppraised(dossier: Dossier): dossier is WithAppraisal {
  return "appraisal" in dossier;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function leniencyOf(unitName: string, members: readonly WithAppraisal[]): Leniency {
  const people = members.length;
  if (people < SMALLEST_GROUP) {
    return { unitName, people, total: undefined, byIndicator: [], changed: undefined };
  }
  const difference = ({ appraisal, submission }: WithAppraisal, index: number) =>
    (appraisal.scores[index] ?? 0) - (submission.scores[index] ?? 0);
  return {
    unitName,
    people,
    total: mean(
      members.map(({ appraisal, submission }) => total(appraisal.scores) - total(submission.scores)),
    ),
    byIndicator: INDICATOR_NUMBERS.map((number) => mean(members.map((one) => difference(one, number - 1)))),
    changed: members.filter((one) => INDICATOR_NUMBERS.some((number) => difference(one, number - 1) !== 0))
      .length,
  };
}

/** Self against appraised, for the whole agency and by unit of the day: who is lenient, who is strict. */
export function leniency(
  dossiers: readonly Dossier[],
  year: number,
): { readonly all: Leniency; readonly units: readonly Leniency[] } {
  const appraised = dossiers.filter((dossier) => dossier.year === year && dossier.onRoll).filter(isAppraised);
  const units = new Map<string, WithAppraisal[]>();
  for (const dossier of appraised) {
    const members = units.get(dossier.unitName);
    if (members) members.push(dossier);
    else units.set(dossier.unitName, [dossier]);
  }
  return {
    all: leniencyOfWhole(appraised, [...units.values()]),
    units: [...units].map(([unitName, members]) => leniencyOf(unitName, members)),
  };
}

/**
 * The whole agency. Where all units but a few people are broken down, those few could be worked out from the whole less
 * the units: then the whole leaves them out, and its name says so.
 */
function leniencyOfWhole(
  appraised: readonly WithAppraisal[],
  units: readonly (readonly WithAppraisal[])[],
): Leniency {
  const shown = units.filter((members) => members.length >= SMALLEST_GROUP).flat();
  const left = appraised.length - shown.length;
  return shown.length > 0 && left > 0 && left < SMALLEST_GROUP
    ? leniencyOf(WITHOUT_SMALL, shown)
    : leniencyOf("Toàn cơ quan", appraised);
}

/** A mean difference in words a Vietnamese office writes: `+0,25`, `−1,5`, `0`. Two decimals at most. */
export function differenceInWords(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  if (rounded === 0) return "0";
  const digits = String(Math.abs(rounded)).replace(".", ",");
  return rounded > 0 ? `+${digits}` : `−${digits}`;
}
