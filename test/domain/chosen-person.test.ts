import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { chosenPerson, personLabel, personOptions } from "../../src/domain/chosen-person.ts";

const PEOPLE = [
  { id: "CB0012", name: "Nông Văn An" },
  { id: "CB0013", name: "Lý Thị Mai" },
  { id: "CB0014", name: "Lý Thị Mai" },
];

describe("chosenPerson()", () => {
  test.each(["CB0012", "cb0012 ", "CB0012 – Nông Văn An", "CB0012 - Nông Văn", "nông  văn an"])(
    "%s is CB0012",
    (text) => {
      expect(chosenPerson(text, PEOPLE)).toEqual({ ok: true, value: PEOPLE[0] });
    },
  );

  test("a name typed with combining marks is the same name", () => {
    expect(chosenPerson("Nông Văn An".normalize("NFD"), PEOPLE)).toMatchObject({ ok: true });
  });

  test("a name that two bear is refused with both, the id of each decides", () => {
    expect(chosenPerson("Lý Thị Mai", PEOPLE)).toMatchObject({
      code: "ambiguous-person",
      message: expect.stringContaining("CB0013 – Lý Thị Mai; CB0014 – Lý Thị Mai"),
    });
    expect(chosenPerson("CB0014 – Lý Thị Mai", PEOPLE)).toMatchObject({ value: { id: "CB0014" } });
  });

  test("nobody is refused by what was typed, nothing typed asks to choose", () => {
    expect(chosenPerson("CB9999", PEOPLE)).toMatchObject({
      code: "unknown-person",
      message: expect.stringContaining("CB9999"),
    });
    expect(chosenPerson("  ", PEOPLE)).toMatchObject({ code: "missing-person" });
  });

  test("whoever is chosen from the options is the one meant, whatever their name", () => {
    const anyone = fc.record({
      id: fc.stringMatching(/^[A-Z]{2}\d{1,6}$/),
      name: fc.string({ minLength: 1, maxLength: 40 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyone, { selector: ({ id }) => id, minLength: 1 }), (people) =>
        people.every((person) => {
          const chosen = chosenPerson(personLabel(person), people);
          return chosen.ok && chosen.value.id === person.id;
        }),
      ),
    );
    expect(personOptions(PEOPLE.slice(0, 1))).toEqual([{ value: "CB0012", label: "CB0012 – Nông Văn An" }]);
  });
});
