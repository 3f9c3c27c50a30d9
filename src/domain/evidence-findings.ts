import type { Dossier } from "./dossier.ts";
import { evidencePieces } from "./evidence-pieces.ts";
import { INDICATOR_NUMBERS } from "./scoring.ts";

/** Ten pieces of evidence (Minh chứng) of one person and year, one an indicator; empty where none was given. */
export interface EvidenceHeld {
  readonly year: number;
  readonly personId: string;
  readonly name: string;
  readonly evidence: readonly string[];
}

/** Something an appraiser should look at again; never a verdict, and nothing is refused for it. */
export type EvidenceFinding =
  | { readonly kind: "missing"; readonly indicator: number }
  /** Words alone are evidence too: a mild note. */
  | { readonly kind: "no-link"; readonly indicator: number }
  /** The same link as the person gave last year, there for indicator `before`. */
  | { readonly kind: "last-year"; readonly indicator: number; readonly before: number }
  /** The same link as a colleague gives this year. */
  | {
      readonly kind: "colleague";
      readonly indicator: number;
      readonly personId: string;
      readonly name: string;
    };

interface Use {
  readonly personId: string;
  readonly name: string;
  readonly indicator: number;
}

/** Who gives which link, by year: built once for many people. */
export type EvidenceIndex = ReadonlyMap<string, readonly Use[]>;

/** Query parameters that say how a link was passed on, not what it leads to. */
const PASSED_ON = /^(utm_[^=]*|fbclid|gclid|zarsrc|usp|ts|authuser|resourcekey|rtpof|sd|ouid)(=|$)/;
const DRIVE_FILE = /^(?:docs|drive)\.google\.com\/.*?(?:\/d\/|[?&]id=)([\w-]{10,})/;

/**
 * A link as it is compared: without scheme, `www.`, fragment, a slash at the end and what only says how it was passed on.
 * A file in Drive is its id, whether it is opened to read or to edit.
 */
export function normalizedLink(url: string): string {
  const [address = ""] = url
    .trim()
    .replace(/^https?:\/\//i, "")
    .replace(/^www\./i, "")
    .split("#");
  const [place = "", query = ""] = address.split("?");
  const slash = place.indexOf("/");
  const host = (slash < 0 ? place : place.slice(0, slash)).toLowerCase();
  const path = slash < 0 ? "" : place.slice(slash).replace(/\/+$/, "");
  const kept = query.split("&").filter((part) => part !== "" && !PASSED_ON.test(part));
  const link = `${host}${path}${kept.length === 0 ? "" : `?${kept.sort().join("&")}`}`;
  return DRIVE_FILE.exec(link)?.[1] ?? link;
}

function linksIn(evidence: string): readonly string[] {
  return evidencePieces(evidence).flatMap(({ url }) => (url === undefined ? [] : [normalizedLink(url)]));
}

function keyOf(year: number, link: string): string {
  return `${year} ${link}`;
}

/** Gathers every link of these people. */
export function evidenceIndex(held: readonly EvidenceHeld[]): EvidenceIndex {
  const index = new Map<string, Use[]>();
  for (const { year, personId, name, evidence } of held) {
    evidence.forEach((text, position) => {
      for (const link of linksIn(text)) {
        const key = keyOf(year, link);
        const uses = index.get(key);
        const use = { personId, name, indicator: position + 1 };
        if (uses) uses.push(use);
        else index.set(key, [use]);
      }
    });
  }
  return index;
}

function findingsAt(indicator: number, own: EvidenceHeld, index: EvidenceIndex): readonly EvidenceFinding[] {
  const text = own.evidence[indicator - 1] ?? "";
  if (text.trim() === "") return [{ kind: "missing", indicator }];
  const links = linksIn(text);
  if (links.length === 0) return [{ kind: "no-link", indicator }];
  const uses = (year: number) => links.flatMap((link) => index.get(keyOf(year, link)) ?? []);
  const former = uses(own.year - 1).find(({ personId }) => personId === own.personId);
  const colleague = uses(own.year).find(({ personId }) => personId !== own.personId);
  return [
    ...(former ? [{ kind: "last-year", indicator, before: former.indicator } as const] : []),
    ...(colleague
      ? [{ kind: "colleague", indicator, personId: colleague.personId, name: colleague.name } as const]
      : []),
  ];
}

/** What to look at in one person's evidence, in the order of the indicators. */
export function evidenceFindings(own: EvidenceHeld, index: EvidenceIndex): readonly EvidenceFinding[] {
  return INDICATOR_NUMBERS.flatMap((indicator) => findingsAt(indicator, own, index));
}

/** Asks for a second look; words without a link are a remark only. */
export function asksForLook({ kind }: EvidenceFinding): boolean {
  return kind !== "no-link";
}

/** A finding as the appraiser reads it beside the evidence. */
export function findingInWords(finding: EvidenceFinding): string {
  switch (finding.kind) {
    case "missing":
      return "Chưa nêu minh chứng";
    case "no-link":
      return "Không có liên kết";
    case "last-year":
      return `Trùng liên kết năm trước (chỉ số ${finding.before})`;
    case "colleague":
      return `Trùng liên kết của ${finding.name} (${finding.personId})`;
  }
}

/** What a dossier holds of evidence; none before the person has handed in. */
export function evidenceOf(dossier: Dossier): readonly EvidenceHeld[] {
  if (!("submission" in dossier)) return [];
  const { year, personId, name, submission } = dossier;
  return [{ year, personId, name, evidence: submission.evidence }];
}
