import type { NamedPerson } from "../domain/list-papers.ts";
import { sortedByName } from "../domain/vietnamese-names.ts";
import { whole } from "./vietnamese-numbers.ts";

/** The people of one unit, as a list names them. */
export interface UnitGroup<Row> {
  readonly Ten: string;
  readonly SoNguoi: string;
  readonly Nguoi: readonly Row[];
}

/**
 * People by unit, in the order of the tab `Đơn vị`, within a unit as Vietnamese names are sorted; numbered through the
 * whole list. A unit is named as the dossiers name it.
 */
export function rowsByUnit<Person extends NamedPerson, Row>(
  people: readonly Person[],
  unitOrder: readonly string[],
  rowOf: (person: Person, number: string) => Row,
): readonly UnitGroup<Row>[] {
  const units = new Map<string, Person[]>();
  for (const person of people) {
    units.set(person.unitId, [...(units.get(person.unitId) ?? []), person]);
  }
  const place = (id: string) => (unitOrder.includes(id) ? unitOrder.indexOf(id) : unitOrder.length);
  const ordered = [...units].sort(([one], [other]) => place(one) - place(other));
  let number = 0;
  return ordered.map(([id, members]) => ({
    Ten: members[0]?.unitName ?? id,
    SoNguoi: whole(members.length),
    Nguoi: sortedByName(members).map((person) => {
      number += 1;
      return rowOf(person, whole(number));
    }),
  }));
}
