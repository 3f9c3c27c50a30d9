import type { ListedPerson } from "../page.ts";

/** How many of each unit a list proposes and does not, units in the order in which they first appear. */
export function countsByUnit(
  people: readonly ListedPerson[],
): readonly { readonly unit: string; readonly proposed: number; readonly others: number }[] {
  const counts = new Map<string, { proposed: number; others: number }>();
  for (const { dossier } of people) {
    const count = counts.get(dossier.unitName) ?? { proposed: 0, others: 0 };
    counts.set(dossier.unitName, count);
    if (dossier.proposal.proposed) count.proposed += 1;
    else count.others += 1;
  }
  return [...counts].map(([unit, count]) => ({ unit, ...count }));
}

/** The list at a glance: a line a unit, which leads to its names. */
export function UnitCounts({ people }: { readonly people: readonly ListedPerson[] }) {
  const units = countsByUnit(people);
  if (units.length < 2) return null;
  return (
    <table class="scores unit-counts">
      <caption>Theo đơn vị</caption>
      <thead>
        <tr>
          <th scope="col">Đơn vị</th>
          <th scope="col" class="figure">
            Đề nghị
          </th>
          <th scope="col" class="figure">
            Không
          </th>
        </tr>
      </thead>
      <tbody>
        {units.map(({ unit, proposed, others }) => (
          <tr>
            <th scope="row">{unit}</th>
            <td class="figure">{proposed}</td>
            <td class="figure">{others}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
