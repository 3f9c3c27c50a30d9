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
  {
    name: "the person at the keyboard is named where Google may, and known by a key for thirty days",
    source: "https://developers.google.com/apps-script/reference/base/session#getTemporaryActiveUserKey()",
    run: ({ Session }) => {
      const key = Session.getTemporaryActiveUserKey();
      const address = Session.getActiveUser().getEmail();
      return [/^$|@/.test(address), key !== "" && key === Session.getTemporaryActiveUserKey()];
    },
    expected: [true, true],
  },
  {
    name: "the console takes lines of four weights",
    source: "https://developers.google.com/apps-script/guides/logging#cloud_logging",
    run: ({ console }) => {
      const written = [
        console.log("Có %s hồ sơ.", 3),
        console.info("tin"),
        console.warn("chú ý"),
        console.error("lỗi"),
      ];
      return written.map((value) => value === undefined);
    },
    expected: [true, true, true, true],
  },
];
