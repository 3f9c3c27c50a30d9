import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { DeliveredFile, Delivery, DeliveryWay } from "../../../src/domain/delivery.ts";
import type { Cells } from "../../../src/google/rows/cell.ts";
import { deliveryRow } from "../../../src/google/rows/delivery-row.ts";
import { RowReader } from "../../../src/google/rows/row-reader.ts";
import { anyDay, anyInstant, anyText } from "../any-dossier.ts";
import { headersOf } from "../template-headers.ts";

const anyEntry = fc.record({ number: anyText, date: fc.oneof(anyDay, fc.constant("" as const)) });
const anyFile: fc.Arbitrary<DeliveredFile> = fc.record({
  kind: fc.constantFrom("report", "decision", "list", "extract"),
  id: anyText,
  name: fc.constantFrom("Báo cáo.pdf", "Số liệu.xlsx"),
  url: anyText,
  mimeType: anyText,
  bytes: fc.nat(),
  sha256: anyText,
});

const anyDelivery: fc.Arbitrary<Delivery> = fc.record({
  year: fc.integer({ min: 2021, max: 2100 }),
  number: fc.integer({ min: 1, max: 9 }),
  at: anyInstant,
  by: anyText,
  ways: fc.uniqueArray(fc.constantFrom<DeliveryWay>("email", "exchange", "post")),
  recipients: fc.array(fc.emailAddress(), { maxLength: 3 }),
  letters: fc.array(fc.integer({ min: 1, max: 99_999 }), { maxLength: 3 }),
  files: fc.array(anyFile, { maxLength: 4 }),
  total: fc.nat(),
  recognised: fc.nat(),
  outstanding: fc.nat(),
  reason: anyText,
  outgoing: anyEntry,
  receipt: anyEntry,
  note: anyText,
});

function reading(cells: Cells, problems: string[] = []): Delivery | undefined {
  return deliveryRow.read(new RowReader("Hồ sơ gửi Hội Khuyến học", 2, cells, problems));
}

describe("the tab Hồ sơ gửi Hội Khuyến học", () => {
  test("keeps every package as it is", () => {
    fc.assert(
      fc.property(anyDelivery, (delivery) => {
        expect(reading(deliveryRow.write(delivery))).toEqual(delivery);
      }),
    );
  });

  test("has the columns that the code writes, in that order", () => {
    const [any] = fc.sample(anyDelivery, 1);
    if (!any) throw new Error("no sample");
    expect(Object.keys(deliveryRow.write(any))).toEqual(headersOf("deliveries"));
  });

  test.each([
    ["Cách gửi", "Chim bồ câu"],
    ["Số thư", "thư một"],
    ["Dữ liệu tệp", "{"],
  ])("names the column %s where somebody typed what it cannot hold", (header, typed) => {
    const [any] = fc.sample(anyDelivery, 1);
    if (!any) throw new Error("no sample");
    const problems: string[] = [];
    expect(reading({ ...deliveryRow.write(any), [header]: typed }, problems)).toBeUndefined();
    expect(problems.join()).toContain(header);
  });
});
