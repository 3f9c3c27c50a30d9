/** Native ES modules: run with `node --experimental-vm-modules node_modules/jest/bin/jest.js`. */
/* Apps Script's local time is the script's zone; inside Jest it can no longer be set. */
process.env.TZ = "Asia/Ho_Chi_Minh";

export default {
  extensionsToTreatAsEsm: [".ts", ".tsx", ".css", ".docx"],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json", "node"],
  modulePathIgnorePatterns: ["<rootDir>/(build|dist|out|workspace)/"],
  testEnvironment: "node",
  testEnvironmentOptions: { globalsCleanup: "off" },
  // A played year or a browser on a busy machine takes its time; no test asserts a duration.
  testTimeout: 120_000,
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testSequencer: "<rootDir>/test/longest-first.mjs",
  transform: { "\\.(ts|tsx|css|docx)$": "<rootDir>/test/esbuild-transform.mjs" },
};
