import { serviceObject } from "../core/service-object.ts";

/** One value of a Google enumeration (`FormApp.ItemType.SCALE`): compared by identity, printed as its name. */
export interface EnumValue<Name extends string = string> {
  readonly name: () => Name;
  readonly ordinal: () => number;
  readonly toString: () => Name;
  readonly toJSON: () => Name;
}

export type Enumeration<Name extends string> = Readonly<Record<Name, EnumValue<Name>>>;

/**
 * An enumeration as scripts see it. Made once for all executions, so that its values stay identical.
 *
 * @param className Google's name: `FormApp.ItemType`.
 */
export function enumeration<const Name extends string>(
  className: string,
  names: readonly Name[],
): Enumeration<Name> {
  const values: Partial<Record<Name, EnumValue<Name>>> = {};
  names.forEach((name, ordinal) => {
    values[name] = serviceObject(`${className}.${name}`, {
      name: () => name,
      ordinal: () => ordinal,
      toString: () => name,
      toJSON: () => name,
    });
  });
  return serviceObject(className, values as Enumeration<Name>);
}

/** The name of an enumeration's value that a script handed over; undefined for anything else. */
export function enumName<Name extends string>(values: Enumeration<Name>, given: unknown): Name | undefined {
  const found = Object.entries<EnumValue<Name>>(values).find(([, value]) => value === given);
  return found?.[0] as Name | undefined;
}
