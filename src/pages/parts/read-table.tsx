import type { OfficeCell, OfficeTable } from "../../domain/office-form.ts";

/** A table to read. Scrolls sideways where it is wider than the dialog; with the keyboard too. */
export function ReadTable({ table }: { readonly table: OfficeTable }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe: scrollable-region-focusable)
    <section class="table-scroll" tabIndex={0} aria-label={table.caption}>
      <table class="small-table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.head.map((cell) => (
              <th scope="col">{cell}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell }: { readonly cell: OfficeCell }) {
  if (typeof cell === "string") return <>{cell}</>;
  return (
    <>
      {cell
        .filter(({ url }) => url.startsWith("https://"))
        .map(({ text, url }) => (
          <a class="cell-link" href={url} target="_blank" rel="noopener noreferrer">
            {text}
          </a>
        ))}
    </>
  );
}
