import { createRequire } from "node:module";
import { relative } from "node:path";

const require = createRequire(import.meta.url);
const Sequencer = require("@jest/test-sequencer").default;

/**
 * The dearest suites, dearest first. Where nothing has run before, Jest takes the largest file first, and a year played
 * in a short file would begin when one worker has nothing left to do.
 */
const DEAREST = [
  "simulate/sample-year",
  "browser/workspace-journey",
  "simulate/random-years",
  "browser/workspace-pages",
  "browser/manual-office",
  "journeys/peoples-hands",
  "journeys/copies",
  "journeys/make-paper",
  "faults/deaths",
  "browser/manual-links",
  "faults/interleaving",
  "journeys/archive",
  "sheets/summary-tabs",
  "journeys/missing-tabs",
  "faults/triggers",
  "browser/workspace-start",
  "journeys/reminders",
  "documents/layout/layout",
  "sheets/moved-columns",
  "sheets/year-tabs",
  "sheets/report-and-tabs",
  "domain/every-command",
];

/** Orders the suites so that the workers end together. What failed last time still comes first. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path, context }) => {
      const name = relative(`${context.config.rootDir}/test`, path).replace(/\.test\.tsx?$/, "");
      const place = DEAREST.indexOf(name.replaceAll("\\", "/"));
      return place < 0 ? DEAREST.length : place;
    };
    const failed = (test) => (this.hasFailed(test) ? 0 : 1);
    // Array.prototype.sort is stable: among equals stays Jest's own order, by time taken or by size.
    return [...super.sort(tests)].sort((a, b) => failed(a) - failed(b) || rank(a) - rank(b));
  }

  hasFailed(test) {
    return this._getCache(test)[test.path]?.[0] === 0;
  }
}
