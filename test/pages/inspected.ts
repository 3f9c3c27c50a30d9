import { inspectionOf } from "../../src/domain/inspection.ts";
import { NO_PAST } from "../../src/domain/run-of-years.ts";
import { appraised, at, CYCLE, concurred, given, submitted } from "../domain/given.ts";

const events = [submitted(), appraised(), concurred()];

/** One person's year, as an inspector sees it on the page. */
export const INSPECTION = inspectionOf({
  dossier: given(...events),
  cycle: CYCLE,
  criteria: undefined,
  ledger: events.map((event, index) => ({
    number: index + 1,
    at: at(`11-0${index + 1} 10:00`),
    by: "truong.phong@stc.example",
    year: 2026,
    personId: "CB0012",
    event,
  })),
  past: NO_PAST,
  chainHead: "3f1c9a".repeat(8),
  lastEvent: 3,
  at: at("11-20 08:00"),
  by: CYCLE.officeEmail,
});
