import type { ServedPage } from "../../workspace-api.ts";

/** What a page or dialog carries for its own script, as far as a person's click needs it. */
export interface PageData {
  /** Goes with the click; missing where the page only tells something. */
  readonly token?: string;
  /** Version of what the page shows. */
  readonly version?: number;
  /** What the page tells instead of offering anything. */
  readonly code?: string;
  readonly message?: string;
}

const PAGE_DATA = /<script\b[^>]*\bid="page-data"[^>]*>([\s\S]*?)<\/script>/i;

/** The data of a served page; empty where it carries none. */
export function pageData(page: ServedPage | undefined): PageData {
  const json = PAGE_DATA.exec(page?.html ?? "")?.[1];
  if (json === undefined) return {};
  const data: unknown = JSON.parse(json);
  return typeof data === "object" && data !== null ? (data as PageData) : {};
}
