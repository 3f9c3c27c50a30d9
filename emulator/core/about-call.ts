import type { CallSpec } from "./runtime.ts";

/** Longest `about` that is kept, in characters. */
const LONGEST_ABOUT = 400;

/** What a call was about, where it says so; a function is asked only of a call that took effect. */
export function aboutOf({ about }: CallSpec, error: string | undefined): { readonly about?: string } {
  if (typeof about === "function" && error !== undefined) return {};
  const text = (typeof about === "function" ? about() : about) ?? "";
  if (text === "") return {};
  return { about: text.length > LONGEST_ABOUT ? `${text.slice(0, LONGEST_ABOUT - 1)}…` : text };
}
