import type { Dossier } from "./dossier.ts";

/** What the Office still lacks before Ngày chốt: people who have not handed in, dossiers on their way, papers. */
export type GapKind =
  | "not-submitted"
  | "to-supplement"
  | "not-appraised"
  | "without-opinion"
  | "not-listed"
  | "undecided-list"
  | "unsigned-list"
  | "silent-unit";

/** One thing that is missing, and how often. */
export interface Gap {
  readonly kind: GapKind;
  readonly count: number;
  /** Which ones, where they are few enough to be named. */
  readonly names?: readonly string[];
}

/** Numbers of the year's lists that are not finished. */
export interface OpenLists {
  /** They wait for the head. */
  readonly undecided: readonly number[];
  /** Approved; the number of the signed decision is not recorded. */
  readonly unsigned: readonly number[];
}

const OF_STATE: Partial<Record<Dossier["state"], GapKind>> = {
  Registered: "not-submitted",
  Returned: "to-supplement",
  Submitted: "not-appraised",
  AwaitingUnion: "without-opinion",
  Appraised: "not-listed",
};

const ORDER: readonly GapKind[] = [
  "not-submitted",
  "to-supplement",
  "not-appraised",
  "without-opinion",
  "not-listed",
  "undecided-list",
  "unsigned-list",
];

/** What is missing, in the order of the year; nothing where all is done. */
export function yearGaps(dossiers: readonly Dossier[], lists: OpenLists): readonly Gap[] {
  const counts = new Map<GapKind, number>([
    ["undecided-list", lists.undecided.length],
    ["unsigned-list", lists.unsigned.length],
  ]);
  for (const { state } of dossiers) {
    const kind = OF_STATE[state];
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return ORDER.map((kind) => ({ kind, count: counts.get(kind) ?? 0 })).filter(({ count }) => count > 0);
}
