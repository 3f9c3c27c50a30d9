export interface MenuEntry {
  readonly menu: string;
  /** The submenu it stands in. */
  readonly group?: string;
  readonly label: string;
  readonly functionName: string;
}

/** The script's menus, as buttons over the workbook. */
export function ScriptMenus({ entries }: { readonly entries: readonly MenuEntry[] }) {
  const menus = [...new Set(entries.map((entry) => entry.menu))];
  return (
    <>
      {menus.map((menu) => (
        <details class="menu" key={menu}>
          <summary class="button primary">{menu}</summary>
          <ul class="menu-list">
            <MenuItems entries={entries.filter((entry) => entry.menu === menu)} />
          </ul>
        </details>
      ))}
    </>
  );
}

/** The items in their order, each submenu folded where its first item stands. */
function MenuItems({ entries }: { readonly entries: readonly MenuEntry[] }) {
  return (
    <>
      {entries.map((entry, index) => {
        if (entry.group === undefined) return <MenuItem entry={entry} key={entry.functionName} />;
        if (entries.findIndex(({ group }) => group === entry.group) !== index) return null;
        return (
          <li key={entry.group}>
            <details class="submenu" name="submenu">
              <summary class="menu-group">{entry.group}</summary>
              <ul>
                {entries
                  .filter(({ group }) => group === entry.group)
                  .map((item) => (
                    <MenuItem entry={item} key={item.functionName} />
                  ))}
              </ul>
            </details>
          </li>
        );
      })}
    </>
  );
}

function MenuItem({ entry }: { readonly entry: MenuEntry }) {
  return (
    <li>
      <button type="button" class="menu-item" data-menu={entry.functionName}>
        {entry.label}
      </button>
    </li>
  );
}
