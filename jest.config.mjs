/** Native ES modules: run with `node --experimental-vm-modules node_modules/jest/bin/jest.js`. */
export default {
  extensionsToTreatAsEsm: [".ts", ".tsx", ".css", ".docx"],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json", "node"],
  modulePathIgnorePatterns: ["<rootDir>/(build|dist|out|workspace)/"],
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  transform: { "\\.(ts|tsx|css|docx)$": "<rootDir>/test/esbuild-transform.mjs" },
};
