import { unionStepApprover, unitStepApprover } from "./approvers.ts";
import type { Day } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import type { Person, Roster } from "./roster.ts";
import { normalizeAddress, unitOn } from "./roster-rules.ts";

/** Values that stand there a second time; empty ones aside. */
export function duplicates(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => value !== "" && (seen.has(value) || !seen.add(value)));
}

function personProblems(person: Person, roster: Roster, cycle: Cycle, day: Day): readonly string[] {
  const unit = unitOn(roster.units, person.unitId, day);
  const whose = `Danh sách CCVC, NLĐ, ${person.id} (${person.name})`;
  if (!unit) return [`${whose}: mã đơn vị "${person.unitId}" không có trong tab Đơn vị.`];
  const problems: string[] = [];
  if (unitStepApprover(person.email, unit, cycle) === undefined) {
    problems.push(
      `${whose}: chưa xác định được người thẩm định; cần email trưởng đơn vị, Lãnh đạo Sở phụ trách, Thủ trưởng hoặc cấp trên.`,
    );
  }
  if (unionStepApprover(person.email, unit, cycle) === undefined) {
    problems.push(
      `${whose}: chưa xác định được người cho ý kiến của Công đoàn; cần email công đoàn, Chủ tịch Công đoàn hoặc Thủ trưởng.`,
    );
  }
  return problems;
}

/** Everything about roll, units and earlier results that would make the year go wrong, in words. */
export function rosterProblems(roster: Roster, cycle: Cycle, day: Day): readonly string[] {
  const { people, units } = roster;
  const ids = duplicates(people.map((person) => person.id)).map(
    (id) => `Danh sách CCVC, NLĐ: mã "${id}" bị trùng.`,
  );
  const addresses = duplicates(people.map((person) => normalizeAddress(person.email))).map(
    (email) => `Danh sách CCVC, NLĐ: email "${email}" bị trùng.`,
  );
  const unitIds = duplicates(units.map((unit) => unit.id)).map((id) => `Đơn vị: mã "${id}" bị trùng.`);
  const merged = units
    .filter((unit) => unit.mergedInto !== "" && !units.some((other) => other.id === unit.mergedInto))
    .map((unit) => `Đơn vị ${unit.id}: sáp nhập vào "${unit.mergedInto}", nhưng không có đơn vị này.`);
  const empty = people.length === 0 ? ["Danh sách CCVC, NLĐ: chưa có người nào."] : [];
  return [
    ...empty,
    ...ids,
    ...addresses,
    ...unitIds,
    ...merged,
    ...people.flatMap((person) => personProblems(person, roster, cycle, day)),
  ];
}
