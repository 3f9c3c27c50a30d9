import { describe, expect, test } from "@jest/globals";
import type { Dossier } from "../../src/domain/dossier.ts";
import { remindersDue } from "../../src/domain/reminder-days.ts";
import { type ReminderFacts, remindersOf, remindsOn } from "../../src/domain/reminders.ts";
import { appraised, at, CYCLE, given, HOLDER, submitted, UNIT } from "./given.ts";

const PLAN = { due: "2026-11-10", remindBefore: [3, 1], escalateAfter: 2 };

function facts(
  today: string,
  dossiers: readonly Dossier[],
  more: Partial<ReminderFacts> = {},
): ReminderFacts {
  return {
    cycle: CYCLE,
    dossiers,
    lists: { undecided: [], unsigned: [] },
    staffing: { units: [UNIT] },
    holidays: [],
    remindedOn: "",
    today,
    at: at(`${today.slice(5)} 06:00`),
    ...more,
  };
}

describe("the days on which a deadline calls for a reminder", () => {
  test("three days and one day before it, on working days: Saturday 7 November moves to Friday", () => {
    expect(remindersDue(PLAN, [], "", "2026-11-06")).toEqual(["before"]);
    expect(remindersDue(PLAN, [], "", "2026-11-07")).toEqual([]);
    expect(remindersDue(PLAN, [], "", "2026-11-09")).toEqual(["before"]);
    expect(remindersDue(PLAN, [], "", "2026-11-10")).toEqual([]);
  });

  test("the day after it and weekly from then on; the next in the chain two days after it", () => {
    expect(remindersDue(PLAN, [], "", "2026-11-11")).toEqual(["after"]);
    expect(remindersDue(PLAN, [], "", "2026-11-12")).toEqual(["escalation"]);
    expect(remindersDue(PLAN, [], "", "2026-11-13")).toEqual([]);
    expect(remindersDue(PLAN, [], "", "2026-11-18")).toEqual(["after"]);
    expect(remindersDue(PLAN, [], "", "2026-11-19")).toEqual(["escalation"]);
  });

  test("a morning that was missed is made up for by the next, once", () => {
    expect(remindersDue(PLAN, [], "2026-11-05", "2026-11-08")).toEqual(["before"]);
    expect(remindersDue(PLAN, [], "2026-11-08", "2026-11-08")).toEqual([]);
  });

  test("a holiday is no day for reminders", () => {
    const holiday = { day: "2026-11-11", name: "Ngày nghỉ", worked: false };
    expect(remindersDue(PLAN, [holiday], "", "2026-11-11")).toEqual([]);
    expect(remindersDue(PLAN, [holiday], "", "2026-11-12")).toEqual(["after", "escalation"]);
  });
});

describe("remindersOf()", () => {
  const waiting = given(submitted());
  const other: Dossier = { ...waiting, personId: "CB0013", name: "Lý Thị Bình" };

  test("an approver gets one reminder with everybody who waits, not one a dossier", () => {
    const [reminder, ...others] = remindersOf(facts("2026-11-06", [waiting, other]));
    expect(others).toEqual([]);
    expect(reminder).toMatchObject({ to: UNIT.headEmail, task: "unit", kind: "before", about: "" });
    expect(reminder?.subjects.map(({ id }) => id)).toEqual(["CB0012", "CB0013"]);
  });

  test("two days after the deadline the next in the chain is told whose work it is", () => {
    const reminders = remindersOf(facts("2026-11-12", [waiting]));
    expect(reminders).toMatchObject([
      { to: UNIT.deputyDirectorEmail, task: "unit", kind: "escalation", about: UNIT.headEmail },
    ]);
  });

  test("the union is reminded by its own deadline, of what the unit has appraised", () => {
    const reminders = remindersOf(facts("2026-11-13", [given(submitted(), appraised())]));
    expect(reminders).toMatchObject([{ to: UNIT.unionEmail, task: "union", due: CYCLE.unionDue }]);
  });

  test("who registered and has not handed in is reminded before the deadline, never after it", () => {
    const registered = given({ type: "DossierRegistered", holder: HOLDER, at: at("09-20 08:00") });
    expect(remindersOf(facts("2026-10-30", [registered]))).toMatchObject([
      { to: HOLDER.email, task: "submit", kind: "before" },
    ]);
    expect(remindersOf(facts("2026-11-02", [registered]))).toEqual([]);
  });

  test("the head is reminded of a list that waits", () => {
    const reminders = remindersOf(facts("2026-11-24", [], { lists: { undecided: [1], unsigned: [] } }));
    expect(reminders).toMatchObject([{ to: CYCLE.headEmail, task: "list", subjects: [{ id: "1" }] }]);
  });

  test("before Ngày chốt the Office is told what is missing, and nothing where nothing is", () => {
    const lists = { undecided: [], unsigned: [1] };
    const [reminder, ...others] = remindersOf(
      facts("2026-11-27", [given(submitted(), appraised())], { lists }),
    );
    expect(others).toEqual([]);
    expect(reminder).toMatchObject({
      to: CYCLE.officeEmail,
      task: "close",
      due: CYCLE.cutOff,
      gaps: [
        { kind: "without-opinion", count: 1 },
        { kind: "unsigned-list", count: 1 },
      ],
    });
    expect(remindersOf(facts("2026-11-27", []))).toEqual([]);
    expect(remindsOn(facts("2026-11-27", []))).toBe(true);
  });

  test("a closed cycle reminds nobody", () => {
    const closed = facts("2026-11-06", [waiting], { cycle: { ...CYCLE, state: "closed" } });
    expect(remindersOf(closed)).toEqual([]);
    expect(remindsOn(closed)).toBe(false);
    expect(remindsOn(facts("2026-11-06", []))).toBe(true);
  });
});

describe("units that have reported nothing", () => {
  const other = { ...UNIT, id: "P02", name: "Phòng Quy hoạch", headEmail: "tp.qh@stc.example" };
  const silence = { units: [UNIT, other], formUrl: "https://forms.example/hoat-dong" };
  const told = (today: string, more: Partial<ReminderFacts> = {}) =>
    remindersOf(facts(today, [], { silence, ...more })).filter(({ task }) => task === "activities");

  test("are reminded once a year: on the first of the days before Hạn quyết định, each by its own head", () => {
    expect(told("2026-11-20").map(({ to, subjects }) => [to, subjects.map(({ name }) => name)])).toEqual([
      [UNIT.headEmail, [UNIT.name]],
      [other.headEmail, [other.name]],
    ]);
    expect(told("2026-11-20")[0]).toMatchObject({ due: CYCLE.decisionDue, formUrl: silence.formUrl });
    expect(["2026-11-19", "2026-11-23", "2026-11-24", "2026-11-26"].flatMap((day) => told(day))).toEqual([]);
  });

  test("a morning that was missed is made up for; a head of two units gets one line", () => {
    expect(told("2026-11-23", { remindedOn: "2026-11-19" })).toHaveLength(2);
    const both = { ...silence, units: [UNIT, { ...other, headEmail: UNIT.headEmail }] };
    expect(told("2026-11-20", { silence: both })).toMatchObject([
      { subjects: [{ id: UNIT.id }, { id: "P02" }] },
    ]);
  });

  test("nobody is reminded without a head's address, a form, or days to remind on", () => {
    const headless = { ...silence, units: [{ ...UNIT, headEmail: " " }] };
    expect(told("2026-11-20", { silence: headless })).toEqual([]);
    expect(told("2026-11-20", { silence: { ...silence, formUrl: "" } })).toEqual([]);
    expect(told("2026-11-20", { cycle: { ...CYCLE, remindBefore: [] } })).toEqual([]);
  });

  test("the Office is told before Ngày chốt who is still silent, by name", () => {
    const close = remindersOf(facts("2026-11-27", [], { silence }));
    expect(close).toMatchObject([
      {
        task: "close",
        to: CYCLE.officeEmail,
        gaps: [{ kind: "silent-unit", count: 2, names: [UNIT.name, other.name] }],
      },
    ]);
  });
});
