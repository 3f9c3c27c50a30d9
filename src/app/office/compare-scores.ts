import { NO_CYCLE } from "../change-staffing.ts";
import { currentCycle } from "../find-in-book.ts";
import { leniencyForm } from "../leniency-form.ts";
import { type OfficeCommand, ONLY_SHOWS } from "./office-command.ts";

/** Đối chiếu tự chấm và thẩm định: who is lenient, who is strict; to read. */
export const compareScores: OfficeCommand = {
  name: "compare-scores",
  label: "Đối chiếu tự chấm và thẩm định",
  group: "Danh sách, quyết định",
  view: (ports) => {
    const book = ports.ledger.read({ dossiers: "all" });
    const cycle = currentCycle(book);
    return cycle ? leniencyForm(book, cycle) : NO_CYCLE;
  },
  run: () => ONLY_SHOWS,
};
