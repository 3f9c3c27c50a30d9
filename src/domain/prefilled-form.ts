import { INDICATOR_NUMBERS } from "./scoring.ts";

/** A form that people open, and which entry of its address fills in which question (`scores.1` → 1234567890). */
export interface FormAddress {
  readonly url: string;
  readonly entries?: Readonly<Record<string, number>>;
}

/** A form's address with answers in it. */
export interface PrefilledForm {
  readonly url: string;
  /** False where the form's entries are not known: it opens empty. */
  readonly prefilled: boolean;
  /** Indicators whose evidence is too long to travel in an address. */
  readonly leftOut: readonly number[];
}

/**
 * Longest address, in characters. Google names no limit; a request line of more than 8 KB is refused by many servers, and
 * mail clients wrap links in their own.
 */
const LONGEST_ADDRESS = 6000;

/** Half a character, which no address can hold. */
const LONE_HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * The form with these answers filled in, as a script's `FormResponse.toPrefilledUrl` writes it: `…?usp=pp_url&entry.1=8`
 * (https://developers.google.com/apps-script/reference/forms/form-response#toPrefilledUrl()). `values` come in order of
 * their weight: the last are left out first where all of them would be too long.
 */
export function prefilledForm(
  { url, entries }: FormAddress,
  values: Readonly<Record<string, string>>,
): PrefilledForm {
  if (url === "" || entries === undefined || Object.keys(entries).length === 0) {
    return { url, prefilled: false, leftOut: [] };
  }
  let address = `${url}?usp=pp_url`;
  const leftOut = new Set<string>();
  for (const [key, value] of Object.entries(values)) {
    const entry = entries[key];
    if (entry === undefined || value === "") continue;
    const part = `&entry.${entry}=${encodeURIComponent(value.replace(LONE_HALF, "\ufffd"))}`;
    if (address.length + part.length > LONGEST_ADDRESS) leftOut.add(key);
    else address += part;
  }
  return {
    url: address,
    prefilled: true,
    leftOut: INDICATOR_NUMBERS.filter((number) => leftOut.has(`evidence.${number}`)),
  };
}
