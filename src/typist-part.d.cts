import type { Typist } from "./app/typist.ts";

/** Loads what types the papers; the first call evaluates it. */
export function loadTypist(): Typist;
