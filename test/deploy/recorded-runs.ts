import type { ClaspRun } from "../../scripts/clasp.mjs";

/**
 * What clasp 3.4.1 prints with `--json` and without a terminal. The failures without an account are recorded; what
 * needs one is written as clasp's own source prints it.
 */
export const RUNS = {
  notLoggedIn: { status: 0, stdout: '{\n  "loggedIn": false\n}\n', stderr: "" },
  loggedIn: {
    status: 0,
    stdout: '{\n  "loggedIn": true,\n  "email": "vanphong@stc.langson.example"\n}\n',
    stderr: "",
  },
  noCredentials: { status: 1, stdout: "", stderr: "No credentials found.\n" },
  /** Code 0, though nothing was created. */
  projectFileExists: { status: 0, stdout: "", stderr: "Project file already exists.\n" },
  projectNotFound: { status: 1, stdout: "", stderr: "Project settings not found.\n" },
  created: {
    status: 0,
    stdout:
      '{\n  "scriptId": "1Script",\n  "parentId": "1Sheet",\n  "files": [\n    "dist/appsscript.json"\n  ]\n}\n',
    stderr: "",
  },
  /** Code 0: the manifest differs and nobody could be asked. */
  pushSkipped: { status: 0, stdout: "", stderr: "" },
  pushed: { status: 0, stdout: '[\n  "dist/appsscript.json",\n  "dist/Code.js"\n]\n', stderr: "" },
  pushedManifestOnly: { status: 0, stdout: '[\n  "dist/appsscript.json"\n]\n', stderr: "" },
  nothingToPush: { status: 0, stdout: "[]\n", stderr: "" },
  apiOff: {
    status: 1,
    stdout: "",
    stderr:
      "User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.\n",
  },
  offline: {
    status: 1,
    stdout: "",
    stderr:
      "request to https://script.googleapis.com/ failed, reason: getaddrinfo ENOTFOUND script.googleapis.com\n",
  },
  deployed: {
    status: 0,
    stdout:
      '{\n  "deploymentId": "AKfycbExample",\n  "versionNumber": 3,\n  "description": "Công dân học tập 0.1.0"\n}\n',
    stderr: "",
  },
  /** A deployment of "@HEAD" is not the one that mailed links may point at. */
  deployedHead: {
    status: 0,
    stdout: '{\n  "deploymentId": "AKfycbExample",\n  "description": ""\n}\n',
    stderr: "",
  },
} satisfies Record<string, ClaspRun>;
