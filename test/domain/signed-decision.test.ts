import { describe, expect, test } from "@jest/globals";
import { correctListDecision } from "../../src/domain/correct-list.ts";
import { correctDecision, revokeTitle } from "../../src/domain/correction.ts";
import { recordEarlierResult } from "../../src/domain/earlier-result.ts";
import { evolve } from "../../src/domain/evolve.ts";
import { NO_PAST } from "../../src/domain/run-of-years.ts";
import { type SigningContext, signList } from "../../src/domain/signed-decision.ts";
import { signerInWords } from "../../src/domain/signer.ts";
import { at, CYCLE, earlier, given } from "./given.ts";
import { HISTORIES } from "./histories.ts";

const PROPOSED = given(...HISTORIES.DossierProposed);
const RECOGNISED = given(...HISTORIES.DossierRecognised);
const SIGNED = { number: "45/QĐ-STC", date: "2026-11-24", signer: "GIÁM ĐỐC Hoàng Thị Dung", file: "" };
const COMMAND = { ...SIGNED, by: CYCLE.officeEmail, at: at("11-25 09:00"), except: {} };

function context(more: Partial<SigningContext> = {}): SigningContext {
  return {
    cycle: CYCLE,
    listNumber: 1,
    decided: false,
    members: [PROPOSED],
    pastOf: () => NO_PAST,
    compiledOn: "2026-11-20",
    signer: "",
    otherDecisions: [],
    ...more,
  };
}

describe("signerInWords() (NĐ 30/2020/NĐ-CP, Điều 13 and Phụ lục I)", () => {
  const signer = { title: "phó giám đốc", name: " Lê  Văn Bình " };

  test.each([
    ["head", "GIÁM ĐỐC Lê Văn Bình"],
    ["acting", "Q. GIÁM ĐỐC Lê Văn Bình"],
    ["deputy", "KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC Lê Văn Bình"],
    ["in-charge", "KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC PHỤ TRÁCH Lê Văn Bình"],
  ] as const)("%s", (capacity, words) => {
    expect(signerInWords({ ...signer, capacity }, "Giám đốc")).toMatchObject({ value: words });
  });

  test("a name, and a deputy's position, must be there", () => {
    expect(signerInWords({ capacity: "head", title: "", name: " " }, "GIÁM ĐỐC")).toMatchObject({
      code: "missing-signer",
    });
    expect(signerInWords({ ...signer, capacity: "deputy", title: "" }, "GIÁM ĐỐC")).toMatchObject({
      code: "missing-title",
    });
  });
});

describe("signList()", () => {
  test("decides a list that nobody clicked on, by the same rule, with the signer", () => {
    const signing = signList(COMMAND, context());
    expect(
      signing.ok && signing.value.changes.map(({ dossier, event }) => evolve(dossier, event)),
    ).toMatchObject([
      { state: "Recognised", decision: { number: "45/QĐ-STC", signer: SIGNED.signer, streak: 1 } },
    ]);
  });

  test("is not stopped by a closed cycle: the paper is signed", () => {
    expect(signList(COMMAND, context({ cycle: { ...CYCLE, state: "closed" } }))).toMatchObject({ ok: true });
  });

  test("after the click it leaves the results as they are and adds number, signer and file", () => {
    const signing = signList(COMMAND, context({ decided: true, members: [RECOGNISED] }));
    expect(signing).toMatchObject({
      value: { changes: [{ event: { type: "DecisionSigned", signed: SIGNED } }] },
    });
  });

  test.each<[string, Partial<typeof COMMAND>, Partial<SigningContext>, string]>([
    ["a second time", {}, { signer: "GIÁM ĐỐC X" }, "already-signed"],
    ["without a number", { number: "" }, {}, "missing-number"],
    ["a day to come", { date: "2026-11-26" }, {}, "date-in-future"],
    ["a day before the list", { date: "2026-11-19" }, {}, "date-before-list"],
    [
      "a number that another list of the year has, however it is typed",
      { number: "45 /qđ-stc" },
      { otherDecisions: [{ number: "45/QĐ-STC", date: "2026-03-01", list: "số 2 năm 2026" }] },
      "number-taken",
    ],
    ["an exception that is not on it", { except: { CB9: "lý do" } }, {}, "not-proposed"],
    ["an exception without a reason", { except: { CB0012: " " } }, {}, "missing-reason"],
    [
      "an exception without a reason after the click",
      { except: { CB0012: " " } },
      { decided: true, members: [RECOGNISED] },
      "missing-reason",
    ],
    ["a list that nobody is on", {}, { members: [] }, "empty-list"],
  ])("refuses %s", (_what, command, more, code) => {
    expect(signList({ ...COMMAND, ...command }, context(more))).toMatchObject({ ok: false, code });
  });

  test("numbers begin anew each year", () => {
    const otherDecisions = [{ number: "45/QĐ-STC", date: "2025-11-24", list: "số 1 năm 2025" }];
    expect(signList(COMMAND, context({ otherDecisions }))).toMatchObject({ ok: true });
  });
});

describe("after the decision", () => {
  const document = { number: "50/QĐ-STC", date: "2026-12-02" };
  const by = { by: CYCLE.officeEmail, at: at("12-02 09:00"), document };
  const signed = given(...HISTORIES.DossierRecognised, { type: "DecisionSigned", signed: SIGNED });

  test("a correction says in words what stood there and what stands now", () => {
    const outcome = correctDecision(signed, {
      ...by,
      number: "54/QĐ-STC",
      date: "2026-11-25",
      name: "Nông Văn Ân",
    });
    expect(outcome).toMatchObject({
      value: [
        {
          correction: {
            what: "Số quyết định: “45/QĐ-STC” → “54/QĐ-STC”; Ngày quyết định: “24/11/2026” → “25/11/2026”; Họ và tên: “Nông Văn An” → “Nông Văn Ân”",
          },
          decision: { number: "54/QĐ-STC", date: "2026-11-25" },
          name: "Nông Văn Ân",
        },
      ],
    });
  });

  test("nothing is put right or withdrawn that was not signed", () => {
    expect(correctDecision(RECOGNISED, { ...by, name: "X" })).toMatchObject({ code: "not-signed" });
    expect(revokeTitle(RECOGNISED, { ...by, reason: "x" })).toMatchObject({ code: "not-signed" });
    expect(correctDecision(PROPOSED, { ...by, name: "X" })).toMatchObject({ code: "wrong-state" });
  });

  test("one error of a decision is put right on everybody it names, and once", () => {
    const list = { compiledOn: "2026-11-20", otherDecisions: [], listNumber: 1, signer: SIGNED.signer };
    const recorded = { ...list, number: SIGNED.number, date: SIGNED.date };
    expect(correctListDecision([signed, signed], { ...by, signer: "Q. GIÁM ĐỐC X" }, recorded)).toMatchObject(
      {
        value: [{}, {}],
      },
    );
    expect(correctListDecision([signed], { ...by, signer: SIGNED.signer }, recorded)).toMatchObject({
      code: "nothing-changed",
    });
  });

  test("an earlier year's title is withdrawn even where its number is not known; twice is refused", () => {
    const title = earlier(2025);
    const outcome = revokeTitle(title, { ...by, reason: "Kê khai sai" });
    const [event] = outcome.ok ? outcome.value : [];
    if (!event) throw new Error("refused");
    const revoked = evolve(title, event);
    expect(revoked).toMatchObject({ decision: { recognised: false, streak: 0 } });
    expect(revokeTitle(revoked, { ...by, reason: "Kê khai sai" })).toMatchObject({ code: "wrong-state" });
    const entry = {
      personId: "CB0012",
      name: "An",
      year: 2025,
      recognised: true,
      cause: "",
      number: "1/QĐ",
      date: "",
      agency: "Sở",
    } as const;
    const known = { today: "2026-12-02", cycleYears: new Set([2026]), existing: revoked };
    expect(recordEarlierResult(entry, known, NO_PAST)).toMatchObject({ code: "revoked" });
  });

  test("a result is not entered by hand for a year decided here", () => {
    const entry = {
      personId: "CB0012",
      name: "An",
      year: 2026,
      recognised: true,
      cause: "",
      number: "1/QĐ",
      date: "",
      agency: "Sở",
    } as const;
    const known = { today: "2027-12-02", cycleYears: new Set([2026, 2027]), existing: signed };
    expect(recordEarlierResult(entry, known, NO_PAST)).toMatchObject({ code: "decided-here" });
  });
});
