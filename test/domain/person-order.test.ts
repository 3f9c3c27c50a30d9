import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { personOrder } from "../../src/domain/person-order.ts";

test("people come in the order of the digits of their Mã CCVC", () => {
  expect(personOrder("CB0002")).toBeLessThan(personOrder("CB0010"));
  expect(personOrder("VC0003")).toBeGreaterThan(personOrder("CB0002"));
});

test("five thousand people of two kinds of codes have five thousand numbers", () => {
  const codes = Array.from({ length: 2500 }, (_, index) => String(index + 1).padStart(4, "0"));
  const orders = new Set(codes.flatMap((code) => [personOrder(`CB${code}`), personOrder(`VC${code}`)]));
  expect(orders.size).toBe(5000);
});

test("any code has a whole number that a criterion in text holds digit by digit", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (code) => {
      const order = personOrder(code);
      expect(Number.isInteger(order) && order >= 1 && order < 1e13).toBe(true);
      expect(personOrder(code)).toBe(order);
    }),
  );
});
