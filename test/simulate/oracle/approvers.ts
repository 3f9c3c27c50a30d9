import { type OracleInput, type OraclePerson, type OracleUnit, same } from "./read-folder.ts";

/** The unit that stands for another on a day, along its mergers. */
export function unitOn(input: OracleInput, id: string, on: string): OracleUnit | undefined {
  const unit = input.units.find((one) => one.id === id);
  if (!unit?.mergedInto || !unit.until || on <= unit.until) return unit;
  return unitOn(input, unit.mergedInto, on);
}

const firstOther = (person: OraclePerson, chain: readonly (string | undefined)[]): string =>
  chain.find((one) => one !== undefined && one.trim() !== "" && !same(one, person.email)) ?? "";

/** Who holds the unit step of a person's dossier on a day. */
export function unitApprover(input: OracleInput, person: OraclePerson, on: string): string {
  const head = input.setting("Email Thủ trưởng");
  const superior = input.setting("Email cấp trên");
  if (same(person.email, head)) return superior;
  const unit = unitOn(input, person.unit, on);
  return firstOther(person, [unit?.head, unit?.deputy, head, superior]);
}

/** Who holds the union step. */
export function unionApprover(input: OracleInput, person: OraclePerson, on: string): string {
  const chair = input.setting("Email Chủ tịch Công đoàn");
  const head = input.setting("Email Thủ trưởng");
  if (same(person.email, chair)) return firstOther(person, [head]);
  return firstOther(person, [unitOn(input, person.unit, on)?.union, chair, head]);
}
