import { type ContractCase, messageOf } from "./contract.ts";

const PROPERTIES = "https://developers.google.com/apps-script/reference/properties/properties";

export const propertiesCases: readonly ContractCase[] = [
  {
    name: "a property is text, and a missing one is null",
    source: `${PROPERTIES}#getProperty(String)`,
    run: ({ PropertiesService }) => {
      const store = PropertiesService.getScriptProperties();
      store.setProperty("hợp đồng", "tiếng Việt").setProperty("số", String(7));
      const values = [store.getProperty("hợp đồng"), store.getProperty("số")];
      store.deleteProperty("hợp đồng").deleteProperty("số");
      return [...values, store.getProperty("hợp đồng")];
    },
    expected: ["tiếng Việt", "7", null],
  },
  {
    name: "getProperties is a copy, and setProperties keeps the others",
    source: `${PROPERTIES}#getProperties()`,
    run: ({ PropertiesService }) => {
      const store = PropertiesService.getScriptProperties();
      store.setProperty("hợp đồng a", "1");
      store.getProperties()["hợp đồng a"] = "2";
      store.setProperties({ "hợp đồng b": "3" });
      const { "hợp đồng a": a, "hợp đồng b": b } = store.getProperties();
      store.deleteProperty("hợp đồng a").deleteProperty("hợp đồng b");
      return [a, b];
    },
    expected: ["1", "3"],
  },
  {
    name: "the stores of the script and of the user are apart",
    source:
      "https://developers.google.com/apps-script/reference/properties/properties-service#getUserProperties()",
    run: ({ PropertiesService }) => {
      const script = PropertiesService.getScriptProperties().setProperty("hợp đồng", "1");
      const other = PropertiesService.getUserProperties().getProperty("hợp đồng");
      script.deleteProperty("hợp đồng");
      return other;
    },
    expected: null,
  },
  {
    name: "a value of more than 9 KB is refused",
    source: "https://developers.google.com/apps-script/guides/services/quotas#current_limitations",
    run: ({ PropertiesService }) => {
      const store = PropertiesService.getScriptProperties();
      return messageOf(() => store.setProperty("hợp đồng", "x".repeat(64 * 1024))) !== "nothing thrown";
    },
    expected: true,
  },
  {
    name: "a store lists its keys and forgets them all at once, without touching the script's store",
    source: `${PROPERTIES}#deleteAllProperties()`,
    run: ({ PropertiesService }) => {
      const script = PropertiesService.getScriptProperties().setProperty("hợp đồng", "1");
      const store = PropertiesService.getDocumentProperties();
      store.setProperties({ b: "2", a: "1" });
      const keys = [...store.getKeys()].sort();
      store.deleteAllProperties();
      const left = [store.getKeys().length, script.getProperty("hợp đồng")];
      script.deleteProperty("hợp đồng");
      return [keys, ...left];
    },
    expected: [["a", "b"], 0, "1"],
  },
];
