import { unionStepChain, unitStepChain } from "./approvers.ts";
import { type Day, vietnameseDay } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import { neverBegan } from "./delegation-rules.ts";
import type { Person, Roster, Unit } from "./roster.ts";
import { normalizeAddress, sameAddress, unitOn } from "./roster-rules.ts";
import { unionRuleOn } from "./union-step.ts";

/** Values that stand there a second time; empty ones aside. */
export function duplicates(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => value !== "" && (seen.has(value) || !seen.add(value)));
}

/** `from` and `to` in the wrong order, in words; nothing where one of them is open. */
function wrongOrder(whose: string, from: Day | "", to: Day | "", what: string): readonly string[] {
  if (from === "" || to === "" || from <= to) return [];
  return [
    `${whose}: ${what} (${vietnameseDay(from)} đến ${vietnameseDay(to)}), ngày sau sớm hơn ngày trước.`,
  ];
}

function approverProblems(whose: string, person: Person, unit: Unit, roster: Roster, cycle: Cycle, day: Day) {
  const own = [person.email, ...(person.otherEmails ?? [])];
  const rule = unionRuleOn(roster.unionSteps ?? [], unit.id, day);
  const problems: string[] = [];
  if (unitStepChain(own, unit, cycle).length === 0) {
    problems.push(
      `${whose}: chưa xác định được người thẩm định; cần email trưởng đơn vị, Lãnh đạo Sở phụ trách, Thủ trưởng hoặc cấp trên.`,
    );
  }
  if (rule?.form !== "none" && unionStepChain(own, unit, cycle, rule).length === 0) {
    problems.push(
      `${whose}: chưa xác định được người cho ý kiến của Công đoàn; cần email công đoàn, Chủ tịch Công đoàn hoặc Thủ trưởng.`,
    );
  }
  return problems;
}

function personProblems(person: Person, roster: Roster, cycle: Cycle, day: Day): readonly string[] {
  const unit = unitOn(roster.units, person.unitId, day);
  const whose = `Danh sách CCVC, NLĐ, ${person.id} (${person.name})`;
  const { joined, left, leave } = person;
  return [
    ...wrongOrder(whose, joined, left, "Ngày vào và Ngày nghỉ"),
    ...(leave ? wrongOrder(whose, leave.from, leave.to, "Nghỉ dài hạn") : []),
    ...(leave?.from === ""
      ? [
          `${whose}: “Nghỉ dài hạn từ” để trống nhưng đã ghi ngày đến hoặc lý do; đề nghị ghi ngày bắt đầu nghỉ.`,
        ]
      : []),
    ...(unit
      ? approverProblems(whose, person, unit, roster, cycle, day)
      : [`${whose}: mã đơn vị "${person.unitId}" không có trong tab Đơn vị.`]),
  ];
}

/** An address is one person's: their own and the further ones (Email khác) of everybody together. */
function addressProblems(people: readonly Person[]): readonly string[] {
  const addresses = people.flatMap(({ email, otherEmails }) => [
    ...new Set([email, ...(otherEmails ?? [])].map(normalizeAddress)),
  ]);
  return duplicates(addresses).map((address) => {
    const whose = people
      .filter(({ email, otherEmails }) =>
        [email, ...(otherEmails ?? [])].some((own) => sameAddress(own, address)),
      )
      .map(({ id }) => id);
    return `Danh sách CCVC, NLĐ: email "${address}" bị trùng ở ${whose.join(", ")} (tính cả cột Email khác).`;
  });
}

function unitProblems(units: readonly Unit[]): readonly string[] {
  const known = new Set(units.map(({ id }) => id));
  return units.flatMap(({ id, validFrom, validTo, mergedInto, splitFrom = "" }) => [
    ...wrongOrder(`Đơn vị ${id}`, validFrom, validTo, "Hiệu lực"),
    ...(mergedInto === "" || known.has(mergedInto)
      ? []
      : [`Đơn vị ${id}: sáp nhập vào "${mergedInto}", nhưng không có đơn vị này.`]),
    ...(splitFrom === "" || known.has(splitFrom)
      ? []
      : [`Đơn vị ${id}: tách từ "${splitFrom}", nhưng không có đơn vị này.`]),
    ...(splitFrom !== "" && validFrom === ""
      ? [`Đơn vị ${id}: tách từ "${splitFrom}" nhưng chưa ghi Hiệu lực từ, nên chưa biết tách từ ngày nào.`]
      : []),
  ]);
}

/** Delegations to oneself or with their days in the wrong order; rules of the union step for a unit that is not there. */
function staffingProblems({ units, unionSteps = [], delegations = [] }: Roster): readonly string[] {
  const known = new Set(units.map(({ id }) => id));
  const delegated = delegations.flatMap(({ principal, delegate, from, to }) => [
    ...(sameAddress(principal, delegate) ? [`Ủy quyền: ${principal} ủy quyền cho chính mình.`] : []),
    ...(neverBegan({ from, to }) ? [] : wrongOrder(`Ủy quyền của ${principal}`, from, to, "thời hạn")),
  ]);
  const ruled = unionSteps.flatMap(({ unitId, form, councilEmail }) => [
    ...(unitId === "" || known.has(unitId)
      ? []
      : [`Bước Công đoàn: mã đơn vị "${unitId}" không có trong tab Đơn vị.`]),
    ...(form === "council" && councilEmail === ""
      ? [`Bước Công đoàn: ${unitId || "mọi đơn vị"} giao Hội đồng xét nhưng chưa có Email Hội đồng xét.`]
      : []),
  ]);
  return [...delegated, ...ruled];
}

/** Everything about roll, units, delegations and union steps that would make the year go wrong, in words. */
export function rosterProblems(roster: Roster, cycle: Cycle, day: Day): readonly string[] {
  const { people, units } = roster;
  const ids = duplicates(people.map((person) => person.id)).map(
    (id) => `Danh sách CCVC, NLĐ: mã "${id}" bị trùng.`,
  );
  const unitIds = duplicates(units.map((unit) => unit.id)).map((id) => `Đơn vị: mã "${id}" bị trùng.`);
  const empty = people.length === 0 ? ["Danh sách CCVC, NLĐ: chưa có người nào."] : [];
  return [
    ...empty,
    ...ids,
    ...addressProblems(people),
    ...unitIds,
    ...unitProblems(units),
    ...staffingProblems(roster),
    ...people.flatMap((person) => personProblems(person, roster, cycle, day)),
  ];
}
