/** What people write after an amount of money. */
const CURRENCY = /\s*(?:đồng|đ|vnđ|vnd)\.?$/;

/** Thousands parted by points, commas or blanks: `1.500.000`; or no parting at all. */
const GROUPED = /^\d{1,3}(?:([., \u00a0])\d{3})(?:\1\d{3})*$/;

/** The most that is taken for an amount: beyond it somebody has slipped (10,000 billion đồng). */
const MOST = 1e13;

function wholeNumber(text: string): number | undefined {
  if (!/^\d+$/.test(text) && !GROUPED.test(text)) return undefined;
  const value = Number(text.replace(/\D/g, ""));
  return value <= MOST ? value : undefined;
}

/**
 * An amount in đồng as people type it: `1.500.000`, `1500000 đồng`, `1,5 triệu`; 0 for nothing; undefined where it is none.
 */
export function parseAmount(text: string): number | undefined {
  const plain = text.normalize("NFC").trim().toLowerCase().replace(CURRENCY, "").trim();
  if (plain === "" || plain === "không" || plain === "-") return 0;
  const millions = /^(\d{1,6})(?:[.,](\d{1,3}))?\s*(?:triệu|tr)$/.exec(plain);
  if (millions) {
    const [, whole = "", part = ""] = millions;
    return Number(whole) * 1_000_000 + Number(part.padEnd(3, "0")) * 1000;
  }
  return wholeNumber(plain);
}

/** A number of people as people type it: `35`, `35 người`, `1.200`; 0 for nothing; undefined where it is none. */
export function parseHeadcount(text: string): number | undefined {
  const plain = text
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/\s*(?:lượt người|người|đồng chí|đ\/c)\.?$/, "")
    .trim();
  return plain === "" || plain === "không" || plain === "-" ? 0 : wholeNumber(plain);
}
