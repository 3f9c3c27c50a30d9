import { describe, expect, test } from "@jest/globals";
import { checkWorkbook } from "../../src/app/check.ts";
import { seal } from "../../src/app/seal.ts";
import { dossierRow } from "../../src/google/rows/dossier-row.ts";
import { RowReader } from "../../src/google/rows/row-reader.ts";
import { at, CYCLE, given } from "../domain/given.ts";
import { HISTORIES } from "../domain/histories.ts";
import { Office } from "./given.ts";

/** A workbook in which just this happened, its row read back from its cells. */
function office(history: (typeof HISTORIES)[keyof typeof HISTORIES]): Office {
  const opened = new Office();
  const folded = given(...history);
  const by = "ai@stc.example";
  const { year, personId } = folded;
  const happenings = [
    { event: { type: "CycleOpened", cycle: CYCLE } as const, year: CYCLE.year, personId: "", by },
    ...history.map((event) => ({ event, year, personId, by })),
  ];
  const { rows, system } = seal(happenings, opened.system, at("12-31 09:00"), opened.dice);
  opened.system = system;
  opened.events.push(...rows);
  const problems: string[] = [];
  const read = dossierRow.read(new RowReader("Hồ sơ", 2, dossierRow.write(folded), problems));
  if (!read) throw new Error(problems.join("; "));
  opened.dossiers.push(read);
  return opened;
}

describe("Kiểm tra hệ thống folds every event there is again, and finds the row as it was written", () => {
  test.each(Object.entries(HISTORIES))("after %s", (_type, history) => {
    expect(checkWorkbook(office(history))).toMatchObject({ ok: true });
  });

  test.each(Object.entries(HISTORIES))("a hand that changed the row after %s is found", (_type, history) => {
    const changed = office(history);
    const [dossier] = changed.dossiers;
    if (dossier) changed.dossiers[0] = { ...dossier, position: "Phó Giám đốc" };
    expect(checkWorkbook(changed)).toMatchObject({
      details: [expect.stringContaining("Hồ sơ, dòng 2")],
    });
  });
});
