import { describe, expect, test } from "@jest/globals";
import type { Dossier } from "../../src/domain/dossier.ts";
import { takeRegistration, takeSelfAssessment } from "../../src/domain/intake.ts";
import type { Person } from "../../src/domain/roster.ts";
import {
  answers,
  appraised,
  at,
  CYCLE,
  EIGHTS,
  given,
  PERSON,
  ROSTER,
  returned,
  submitted,
  UNIT,
} from "./given.ts";

function submit(
  when: string,
  values = answers(),
  dossier?: Dossier,
  person: Person = PERSON,
  email = person.email,
) {
  const response = { responseId: "r9", at: at(when), email, values };
  const roster = { people: [person], units: [UNIT] };
  return takeSelfAssessment(response, { cycle: CYCLE, roster, dossierOf: () => dossier });
}

function register(when: string, dossier?: Dossier, email = PERSON.email) {
  const response = { responseId: "r8", at: at(when), email, values: {} };
  return takeRegistration(response, { cycle: CYCLE, roster: ROSTER, dossierOf: () => dossier });
}

describe("a self-assessment that is taken", () => {
  test("addresses match without regard to case and surrounding blanks", () => {
    expect(submit("10-14 09:03", answers(), undefined, PERSON, "  AN@stc.EXAMPLE ")).toMatchObject({
      kind: "accepted",
    });
  });

  test("registers whoever had not registered", () => {
    const intake = submit("10-14 09:03");
    if (intake.kind !== "accepted" || !intake.events[0]) throw new Error("not taken");
    expect(given(intake.events[0])).toMatchObject({ state: "Submitted", registeredAt: at("10-14 09:03") });
  });

  test("is taken to the last second of the deadline day", () => {
    expect(submit("10-31 23:59:59")).toMatchObject({ kind: "accepted" });
    expect(submit("11-01 00:00:00")).toMatchObject({ kind: "placed", code: "late" });
  });

  test("is taken from the first second of the opening day", () => {
    expect(submit("10-01 00:00:00")).toMatchObject({ kind: "accepted" });
    expect(submit("09-30 23:59:59")).toMatchObject({ kind: "placed", code: "not-open" });
  });

  test("replaces the former one until the unit has appraised", () => {
    expect(submit("10-20 08:00", answers(), given(submitted()))).toMatchObject({ kind: "accepted" });
  });

  test("answers a return to the end of Hạn đơn vị, and no later", () => {
    const dossier = given(submitted(), returned());
    expect(submit("11-10 23:59:59", answers(), dossier)).toMatchObject({ kind: "accepted" });
    expect(submit("11-11 00:00:00", answers(), dossier)).toMatchObject({ kind: "placed", code: "late" });
  });

  test("answers a return while the self-assessment is open, whatever Hạn đơn vị", () => {
    const response = { responseId: "r9", at: at("10-31 12:00"), email: PERSON.email, values: answers() };
    const cycle = { ...CYCLE, unitDue: "2026-10-30" };
    const dossierOf = () => given(submitted(), returned());
    expect(takeSelfAssessment(response, { cycle, roster: ROSTER, dossierOf })).toMatchObject({
      kind: "accepted",
    });
  });

  test("may lack evidence; a blank Có/Không counts as Không", () => {
    const intake = submit(
      "10-14 09:03",
      answers(EIGHTS, { "evidence.3": "", digitalSkills: "", proficient: "" }),
    );
    expect(intake).toMatchObject({ events: [{ submission: { digitalSkills: false, proficient: false } }] });
  });

  test("keeps an answer that begins with = as the text it is", () => {
    const intake = submit("10-14 09:03", answers(EIGHTS, { "evidence.1": '=HYPERLINK("x")' }));
    if (intake.kind !== "accepted") throw new Error("not taken");
    expect(intake.events).toMatchObject([
      { submission: { evidence: expect.arrayContaining(['=HYPERLINK("x")']) } },
    ]);
  });

  test("freezes name, position, unit and agency of its day", () => {
    expect(submit("10-14 09:03")).toMatchObject({
      events: [
        {
          holder: {
            name: "Nông Văn An",
            position: "Chuyên viên",
            unitName: "Phòng Ngân sách",
            agency: "Sở Tài chính",
            onRoll: true,
          },
        },
      ],
    });
  });
});

describe("a self-assessment that is placed in Cần xử lý, with its reason", () => {
  test("unknown address: không có trong danh sách", () => {
    expect(submit("10-14 09:03", answers(), undefined, PERSON, "la@khac.example")).toMatchObject({
      kind: "placed",
      reason: expect.stringContaining("không có trong danh sách"),
    });
  });

  test("left on or before that day: đã thôi công tác", () => {
    const gone = { ...PERSON, left: "2026-10-14" };
    expect(submit("10-14 09:03", answers(), undefined, gone)).toMatchObject({
      reason: expect.stringContaining("đã thôi công tác"),
    });
    expect(submit("10-13 09:03", answers(), undefined, gone)).toMatchObject({ kind: "accepted" });
  });

  test("before the opening day: chưa đến ngày mở", () => {
    expect(submit("09-15 09:03")).toMatchObject({ reason: expect.stringContaining("chưa đến ngày mở") });
  });

  test("after the deadline: nộp quá hạn", () => {
    expect(submit("11-01 09:03")).toMatchObject({ reason: expect.stringContaining("nộp quá hạn") });
  });

  test("missing, broken or out of range scores: điểm không hợp lệ, naming each indicator", () => {
    const intake = submit("10-14 09:03", answers([8, 11, "", 8, "8.0", 8, 8, 8, 8, 8]));
    expect(intake).toMatchObject({ reason: expect.stringContaining("điểm không hợp lệ") });
    expect(intake).toMatchObject({ reason: expect.stringMatching(/Chỉ số 2 .*Chỉ số 3 .*Chỉ số 5 /) });
  });

  test("what stood for a score is quoted without parting a character", () => {
    const intake = submit(
      "10-14 09:03",
      answers([`${"a".repeat(29)}😀 và nhiều nữa`, 8, 8, 8, 8, 8, 8, 8, 8, 8]),
    );
    expect(intake).toMatchObject({ reason: expect.stringContaining('😀…"') });
  });

  test("already appraised: đã thẩm định", () => {
    expect(submit("10-20 09:03", answers(), given(submitted(), appraised()))).toMatchObject({
      reason: expect.stringContaining("đã thẩm định"),
    });
  });

  test("older than the one already held: a late trigger does not put an old version over a new one", () => {
    expect(submit("10-14 09:02", answers(), given(submitted()))).toMatchObject({
      kind: "placed",
      code: "superseded",
      reason: expect.stringContaining("09:03 ngày 14/10/2026"),
    });
    expect(submit("10-14 09:03", answers(), given(submitted()))).toMatchObject({ kind: "accepted" });
  });

  test("no cycle of that year", () => {
    const response = { responseId: "r", at: at("10-14 09:03"), email: PERSON.email, values: answers() };
    expect(
      takeSelfAssessment(response, { cycle: undefined, roster: ROSTER, dossierOf: () => undefined }),
    ).toMatchObject({ code: "no-cycle" });
  });
});

describe("a registration (plan 307, II.2.a)", () => {
  test("registers, also before the opening day and after the deadline", () => {
    expect(register("01-05 08:00")).toMatchObject({ events: [{ type: "DossierRegistered" }] });
    expect(register("12-05 08:00")).toMatchObject({ events: [{ type: "DossierRegistered" }] });
  });

  test("that comes again changes nothing", () => {
    expect(register("10-20 08:00", given(submitted()))).toMatchObject({ kind: "accepted", events: [] });
  });

  test("of an unknown address is placed", () => {
    expect(register("10-05 08:00", undefined, "la@khac.example")).toMatchObject({ code: "unknown-address" });
  });
});

describe("a registration's plan and deadline", () => {
  const cycle = { ...CYCLE, registrationDue: "2026-10-15" };
  const registering = (when: string, plan: string, dossier?: Dossier, more: object = {}) =>
    takeRegistration(
      { responseId: "r8", at: at(when), email: PERSON.email, values: { plan } },
      { cycle, roster: ROSTER, dossierOf: () => dossier, ...more },
    );

  test("the plan is kept; without one nothing is", () => {
    expect(registering("10-05 08:00", " Tiếng Anh B1 ")).toMatchObject({
      events: [{ registration: { enteredBy: "person", plan: "Tiếng Anh B1", paper: "" } }],
    });
    const [event] = (registering("10-05 08:00", " ") as { events: readonly object[] }).events;
    expect(event).not.toHaveProperty("registration");
  });

  test("another plan is stated until the unit has appraised; the version stays, so that no page goes stale", () => {
    const intake = registering("10-20 08:00", "Tiếng Anh B2", given(submitted()));
    if (intake.kind !== "accepted" || !intake.events[0]) throw new Error("not taken");
    expect(given(submitted(), intake.events[0])).toMatchObject({
      version: 1,
      state: "Submitted",
      registration: { plan: "Tiếng Anh B2" },
    });
    expect(registering("11-20 08:00", "Khác", given(submitted(), appraised()))).toMatchObject({ events: [] });
  });

  test("one that was sent earlier and is read later moves the day back, and puts no older plan in the place of a newer", () => {
    const held = registering("10-06 08:00", "Kế hoạch mới");
    if (held.kind !== "accepted" || !held.events[0]) throw new Error("not taken");
    const dossier = given(held.events[0]);
    const late = registering("10-05 08:00", "Kế hoạch cũ", dossier);
    if (late.kind !== "accepted" || !late.events[0]) throw new Error("not taken");
    expect(given(...held.events, ...late.events)).toMatchObject({
      registeredAt: at("10-05 08:00"),
      registration: { plan: "Kế hoạch mới" },
    });
  });

  test("where a deadline is set, a later one is placed, unless the Office accepts it or the person is registered", () => {
    expect(registering("10-15 23:59:59", "")).toMatchObject({ kind: "accepted" });
    expect(registering("10-16 00:00:00", "")).toMatchObject({ kind: "placed", code: "late" });
    expect(registering("10-16 00:00:00", "", undefined, { acceptLate: true })).toMatchObject({
      kind: "accepted",
    });
    expect(registering("10-16 00:00:00", "", given(submitted()))).toMatchObject({ kind: "accepted" });
  });
});

describe("a second address", () => {
  const person = { ...PERSON, otherEmails: ["an.rieng@gmail.example"] };

  test("is its person's, and goes with the dossier: it may not appraise it either", () => {
    expect(submit("10-14 09:03", answers(), undefined, person, "AN.rieng@gmail.example")).toMatchObject({
      kind: "accepted",
      person: { id: PERSON.id },
      events: [{ holder: { email: PERSON.email, otherEmails: ["an.rieng@gmail.example"] } }],
    });
  });

  test("never takes a response from whose own address it is", () => {
    const other = { ...PERSON, id: "CB0099", email: "an.rieng@gmail.example" };
    const roster = { people: [person, other], units: [UNIT] };
    const response = { responseId: "r", at: at("10-14 09:03"), email: other.email, values: answers() };
    expect(takeSelfAssessment(response, { cycle: CYCLE, roster, dossierOf: () => undefined })).toMatchObject({
      person: { id: "CB0099" },
    });
  });
});

test("accepting a late self-assessment passes over the deadline and nothing else", () => {
  const late = (values = answers(), dossier?: Dossier) =>
    takeSelfAssessment(
      { responseId: "r", at: at("11-20 09:00"), email: PERSON.email, values },
      { cycle: CYCLE, roster: ROSTER, dossierOf: () => dossier, acceptLate: true },
    );
  expect(late()).toMatchObject({ kind: "accepted" });
  expect(late(answers([11, ...EIGHTS.slice(1)]))).toMatchObject({ code: "invalid-score" });
  expect(late(answers(), given(submitted(), appraised()))).toMatchObject({ code: "already-appraised" });
});
