import type { RowHints } from "../app/ports.ts";
import { digest as sha256 } from "../app/seal.ts";
import { normalizeAddress } from "../domain/roster-rules.ts";
import type { PropertyStore } from "./property-store.ts";

/** Script properties `rows.00` to `rows.3f`: `2026;3fa9c1:1b;…`, a digest of an address and its dossier's row (base 36). */
const PREFIX = "rows.";
const SHARDS = 64;
/** Six hex digits say no address; two people who share them cost one needless row of a read. */
const DIGEST_LENGTH = 6;
/** Under the 9 KB of a property (https://developers.google.com/apps-script/guides/services/quotas); the oldest hints go. */
const MOST_CHARACTERS = 8000;

interface Place {
  readonly shard: string;
  readonly digest: string;
}

function placeOf(address: string): Place {
  const digest = sha256(normalizeAddress(address)).slice(0, DIGEST_LENGTH);
  const shard = Number.parseInt(digest.slice(0, 2), 16) % SHARDS;
  return { shard: `${PREFIX}${shard.toString(16).padStart(2, "0")}`, digest };
}

/** A shard's hints of this year, oldest first; those of another year are forgotten. */
function hintsIn(text: string | undefined, year: number): Map<string, string> {
  const [written, ...hints] = (text ?? "").split(";");
  if (written !== String(year)) return new Map();
  return new Map(
    hints.map((hint): [string, string] => {
      const [digest = "", row = ""] = hint.split(":");
      return [digest, row];
    }),
  );
}

function textOf(year: number, hints: ReadonlyMap<string, string>): string {
  const parts = [...hints].map(([digest, row]) => `${digest}:${row}`);
  while (parts.join(";").length > MOST_CHARACTERS) parts.shift();
  return [year, ...parts].join(";");
}

/**
 * Where dossiers stood when they were last written, in script properties. Lost or wrong hints cost a read and nothing
 * else: whoever uses one checks the key that stands in the row.
 */
export function propertyRowHints(store: PropertyStore): RowHints {
  return {
    rowOf: (address, year) => {
      const { shard, digest } = placeOf(address);
      const row = hintsIn(store.all()[shard], year).get(digest);
      return row === undefined ? undefined : Number.parseInt(row, 36);
    },
    remember: (rows, year) => {
      const changed = new Map<string, Map<string, string>>();
      for (const [address, row] of rows) {
        const { shard, digest } = placeOf(address);
        const hints = changed.get(shard) ?? hintsIn(store.all()[shard], year);
        if (hints.get(digest) === row.toString(36)) continue;
        hints.delete(digest);
        changed.set(shard, hints.set(digest, row.toString(36)));
      }
      if (changed.size === 0) return;
      store.put(Object.fromEntries([...changed].map(([shard, hints]) => [shard, textOf(year, hints)])));
    },
  };
}
