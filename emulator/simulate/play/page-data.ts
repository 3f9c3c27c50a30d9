import type { ServedPage } from "../../workspace-api.ts";

/** What a page or dialog carries for its own script, as far as a person's click needs it. */
export interface PageData {
  /** Goes with the click; missing where the page only tells something. */
  readonly token?: string;
  /** Version of what the page shows. */
  readonly version?: number;
  /** What a tick in the dialog confirms to have been compared. */
  readonly confirms?: string;
  /** Everything that waits for the reader, where the page lists many dossiers. */
  readonly queue?: { readonly people: readonly QueuedPerson[] };
  /** What the page tells instead of offering anything. */
  readonly code?: string;
  readonly message?: string;
}

/** One dossier of a page that lists many. */
export interface QueuedPerson {
  /** Task and Mã CCVC: `unit CB0012`. */
  readonly item: string;
  readonly subject: string;
  readonly row: number;
  readonly version: number;
}

const PAGE_DATA = /<script\b[^>]*\bid="page-data"[^>]*>([\s\S]*?)<\/script>/i;

/** The data of a served page; empty where it carries none. */
export function pageData(page: ServedPage | undefined): PageData {
  const json = PAGE_DATA.exec(page?.html ?? "")?.[1];
  if (json === undefined) return {};
  const data: unknown = JSON.parse(json);
  return typeof data === "object" && data !== null ? (data as PageData) : {};
}

/** What a person reads on the page, at most that many characters: one line, without styles and scripts. */
export function visibleText(page: ServedPage | undefined, most: number): string {
  const text = (page?.html ?? "")
    .replace(/<(style|script|title)\b[\s\S]*?<\/\1>/gi, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? " ")
    .replace(/\s+/g, " ")
    .trim();
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
