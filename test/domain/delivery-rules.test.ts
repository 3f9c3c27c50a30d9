import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { DeliveredFile, Delivery } from "../../src/domain/delivery.ts";
import {
  attachable,
  deliveryInWords,
  mayDeliver,
  packageRecipients,
  recordDelivery,
  replacedInWords,
} from "../../src/domain/delivery-rules.ts";
import { at } from "./given.ts";

const NOT_KNOWN = { number: "", date: "" } as const;

const FIRST: Delivery = {
  ...{ year: 2026, number: 1, at: at("11-27 09:00"), by: "vp@so.example", files: [], reason: "", note: "" },
  ways: ["email"],
  recipients: ["khuyenhoc@example"],
  letters: [12],
  ...{ total: 60, recognised: 52, outstanding: 4, outgoing: NOT_KNOWN, receipt: NOT_KNOWN },
};

function file(bytes: number): DeliveredFile {
  const name = `${bytes}.pdf`;
  return { kind: "report", id: name, name, url: "", mimeType: "application/pdf", bytes, sha256: "" };
}

describe("whom a package is mailed to", () => {
  test("the association first, then the others, nobody twice however they are typed", () => {
    expect(
      packageRecipients("khuyenhoc@ls.gov.vn", "ubnd@ls.gov.vn; KHUYENHOC@ls.gov.vn,\n sgd@ls.gov.vn "),
    ).toEqual({ ok: true, value: ["khuyenhoc@ls.gov.vn", "ubnd@ls.gov.vn", "sgd@ls.gov.vn"] });
  });

  test("refused, by name, where an address is none, where the association's is missing, where there are too many", () => {
    expect(packageRecipients("khuyenhoc@ls.gov.vn", "ubnd")).toMatchObject({ code: "bad-address" });
    expect(packageRecipients(" ", "ubnd@ls.gov.vn")).toMatchObject({ code: "no-association" });
    const many = Array.from({ length: 21 }, (_, index) => `a${index}@ls.gov.vn`).join("\n");
    expect(packageRecipients("khuyenhoc@ls.gov.vn", many)).toMatchObject({ code: "too-many-recipients" });
  });
});

describe("what one letter carries", () => {
  test("every file is attached or linked, in its order; what is attached stays within 15 MB and 20 files", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 * 1024 * 1024 }), { maxLength: 40 }), (sizes) => {
        const files = sizes.map(file);
        const { attached, linked } = attachable(files);
        expect(files.filter((one) => attached.includes(one))).toEqual(attached);
        expect(new Set([...attached, ...linked]).size).toBe(files.length);
        expect(attached.length).toBeLessThanOrEqual(20);
        expect(attached.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(15 * 1024 * 1024);
      }),
    );
  });

  test("files of a usual year all fit", () => {
    const usual = [90_000, 60_000, 80_000, 12_000].map(file);
    expect(attachable(usual)).toEqual({ attached: usual, linked: [] });
  });
});

describe("a package may be made", () => {
  test("the first without a reason; a later one replaces the one before and says why", () => {
    const asked = { year: 2026, number: 1, reason: "" };
    expect(mayDeliver(asked, [])).toMatchObject({ ok: true });
    expect(mayDeliver({ ...asked, number: 2 }, [FIRST])).toMatchObject({ code: "no-reason" });
    expect(mayDeliver({ ...asked, number: 2, reason: "Đính chính" }, [FIRST])).toMatchObject({ ok: true });
  });

  test("once: the same number again is told that it stands, a number that was never shown is stale", () => {
    const asked = { year: 2026, number: 1, reason: "" };
    expect(mayDeliver(asked, [FIRST])).toMatchObject({ code: "already-sent" });
    expect(mayDeliver({ ...asked, number: 7 }, [FIRST])).toMatchObject({ code: "stale" });
    expect(mayDeliver({ ...asked, number: Number.NaN }, [])).toMatchObject({ code: "stale" });
    expect(mayDeliver({ ...asked, year: 2027 }, [FIRST])).toMatchObject({ ok: true });
  });
});

describe("what became known of its way", () => {
  const told = { ways: ["exchange"], outgoing: NOT_KNOWN, receipt: NOT_KNOWN, note: "" } as const;

  test("is kept; a day without its number, a day to come and no way at all are refused", () => {
    const receipt = { number: "207", date: "2026-11-30" };
    expect(recordDelivery(FIRST, { ...told, receipt }, "2026-11-30")).toMatchObject({
      ok: true,
      value: { number: 1, ways: ["exchange"], receipt },
    });
    expect(recordDelivery(FIRST, { ...told, receipt }, "2026-11-29")).toMatchObject({ code: "future-day" });
    const dayOnly = { ...told, outgoing: { number: "", date: "2026-11-27" } };
    expect(recordDelivery(FIRST, dayOnly, "2026-11-30")).toMatchObject({ code: "no-number" });
    expect(recordDelivery(FIRST, { ...told, ways: [] }, "2026-11-30")).toMatchObject({ code: "no-way" });
  });

  test("stands in the words by which a later one refers to it", () => {
    expect(deliveryInWords(FIRST)).toBe("lần 1, ngày 27/11/2026");
    const numbered = { ...FIRST, outgoing: { number: "15/BC-STC", date: "2026-11-28" } };
    expect(deliveryInWords(numbered)).toBe("lần 1, ngày 27/11/2026, văn bản số 15/BC-STC ngày 28/11/2026");
  });

  test("the third refers to the first too; other years are not named", () => {
    const second = { ...FIRST, number: 2, at: "2026-12-05T08:00:00+07:00" };
    const other = { ...FIRST, year: 2025 };
    expect(replacedInWords([second, other, FIRST], 2026)).toBe(
      "lần 1, ngày 27/11/2026; lần 2, ngày 05/12/2026",
    );
    expect(replacedInWords([other], 2026)).toBe("");
  });
});
