import type { ComponentChildren } from "preact";

export interface Fact {
  readonly label: string;
  readonly value: ComponentChildren;
}

/** Labels and values, one a line; those without a value are left out. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const known = facts.filter((fact) => fact.value !== "");
  return known.length === 0 ? null : (
    <dl class="facts">
      {known.map((fact) => (
        <div>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
