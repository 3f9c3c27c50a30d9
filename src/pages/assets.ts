import script from "./client/main.ts?packed";
import type { Assets } from "./page.ts";
import style from "./style.css?packed";

/** The script and style that the build put in place of these imports, gzip'd and in base64: to be unpacked before use. */
export const PACKED_ASSETS: Assets = { script, style };
