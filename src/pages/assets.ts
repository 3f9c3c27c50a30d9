import script from "./client/main.ts?inline";
import type { Assets } from "./page.ts";
import style from "./style.css?inline";

/** The script and style that the build put in place of these imports. */
export const ASSETS: Assets = { script, style };
