import { type ContractCase, messageOf } from "./contract.ts";

const CACHE = "https://developers.google.com/apps-script/reference/cache/cache";

export const cacheCases: readonly ContractCase[] = [
  {
    name: "a cached value comes back until it is removed; a missing one is null",
    source: `${CACHE}#get(String)`,
    run: ({ CacheService }) => {
      const cache = CacheService.getScriptCache();
      cache.put("hợp đồng", "có", 60);
      const found = cache.get("hợp đồng");
      cache.remove("hợp đồng");
      return [found, cache.get("hợp đồng")];
    },
    expected: ["có", null],
  },
  {
    name: "putAll and getAll take several keys at once",
    source: `${CACHE}#getAll(String)`,
    run: ({ CacheService }) => {
      const cache = CacheService.getScriptCache();
      cache.putAll({ "hợp đồng a": "1", "hợp đồng b": "2" }, 60);
      const found = cache.getAll(["hợp đồng a", "hợp đồng b", "hợp đồng c"]);
      cache.removeAll(["hợp đồng a", "hợp đồng b"]);
      return found;
    },
    expected: { "hợp đồng a": "1", "hợp đồng b": "2" },
  },
  {
    name: "a value over 100 KB and a key over 250 characters are refused",
    source: `${CACHE}#put(String,String,Integer)`,
    run: ({ CacheService }) => {
      const cache = CacheService.getScriptCache();
      return [
        messageOf(() => cache.put("hợp đồng", "x".repeat(200 * 1024), 60)),
        messageOf(() => cache.put("k".repeat(300), "x", 60)),
      ];
    },
    expected: ["Argument too large: value", "Argument too large: key"],
  },
  {
    name: "the caches of the script, the document and the user are apart",
    source: "https://developers.google.com/apps-script/reference/cache/cache-service#getDocumentCache()",
    run: ({ CacheService }) => {
      CacheService.getScriptCache().put("hợp đồng", "của tập lệnh", 60);
      const others = [CacheService.getDocumentCache(), CacheService.getUserCache()];
      const found = others.map((cache) => cache?.get("hợp đồng"));
      CacheService.getScriptCache().remove("hợp đồng");
      return found;
    },
    expected: [null, null],
  },
];
