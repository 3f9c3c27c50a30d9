import type { ContractCase } from "./contract.ts";

export const sessionCases: readonly ContractCase[] = [
  {
    name: "the script runs on somebody's authority, in the zone of its manifest",
    source: "https://developers.google.com/apps-script/reference/base/session#getEffectiveUser()",
    run: ({ Session }) => [/@/.test(Session.getEffectiveUser().getEmail()), Session.getScriptTimeZone()],
    expected: [true, "Asia/Ho_Chi_Minh"],
  },
  {
    name: "the log is kept for the execution",
    source: "https://developers.google.com/apps-script/reference/base/logger#getLog()",
    run: ({ Logger }) => {
      Logger.clear();
      Logger.log("Có %s hồ sơ.", 3);
      return /Có 3 hồ sơ\.\n$/.test(Logger.getLog());
    },
    expected: true,
  },
];
