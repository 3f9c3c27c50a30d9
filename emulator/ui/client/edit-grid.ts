/** What the grid's surroundings do for it. */
export interface GridHost {
  changed(): Promise<void>;
  say(text: string): void;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where the selection stood before the cells were fetched anew. */
let selected: Place | undefined;

/** Lets a person choose a cell, type into it, paste a block of cells, clear it: the keys of a spreadsheet. */
export function editGrid(grid: HTMLTableElement, host: GridHost): void {
  const editor = new GridEditor(grid, host);
  grid.addEventListener("click", (event) => {
    const cell = cellOf(event.target);
    // A finger cannot double-click without zooming: a second tap on the chosen cell opens it.
    const again = matchMedia("(pointer: coarse)").matches && cell?.getAttribute("aria-selected") === "true";
    if (again) editor.edit(cell);
    else editor.select(cell);
  });
  grid.addEventListener("dblclick", (event) => editor.edit(cellOf(event.target)));
  grid.addEventListener("keydown", (event) => editor.key(event));
  grid.addEventListener("paste", (event) => editor.paste(event));
  if (selected) editor.select(editor.at(selected));
  else grid.querySelector<HTMLElement>("td[data-column]")?.setAttribute("tabindex", "0");
}

function cellOf(target: EventTarget | null): HTMLTableCellElement | null {
  return target instanceof Element ? target.closest<HTMLTableCellElement>("td[data-column]") : null;
}

function placeOf(cell: HTMLTableCellElement): Place {
  const row = Number(cell.closest("tr")?.dataset.row);
  return { row, column: Number(cell.dataset.column) };
}

const ARROWS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  Tab: { row: 0, column: 1 },
};

class GridEditor {
  readonly #grid: HTMLTableElement;
  readonly #host: GridHost;

  constructor(grid: HTMLTableElement, host: GridHost) {
    this.#grid = grid;
    this.#host = host;
  }

  at({ row, column }: Place): HTMLTableCellElement | null {
    return this.#grid.querySelector(`tr[data-row="${row}"] td[data-column="${column}"]`);
  }

  select(cell: HTMLTableCellElement | null): void {
    if (!cell || cell.querySelector("textarea")) return;
    for (const other of this.#grid.querySelectorAll("td[tabindex]")) {
      other.removeAttribute("tabindex");
      other.removeAttribute("aria-selected");
    }
    cell.tabIndex = 0;
    cell.setAttribute("aria-selected", "true");
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
    selected = placeOf(cell);
  }

  key(event: KeyboardEvent): void {
    const cell = cellOf(event.target);
    if (!cell || event.target instanceof HTMLTextAreaElement) return;
    const arrow = event.key === "Tab" ? undefined : ARROWS[event.key];
    if (arrow) {
      event.preventDefault();
      this.select(this.#neighbour(cell, arrow));
    } else if (event.key === "Enter" || event.key === "F2") {
      event.preventDefault();
      this.edit(cell);
    } else if (event.key === "Delete" || event.key === "Backspace") {
      void this.#write(placeOf(cell), [[""]]);
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.edit(cell, event.key);
    }
  }

  edit(cell: HTMLTableCellElement | null, text = cell?.textContent ?? ""): void {
    if (!cell || cell.querySelector("textarea")) return;
    const before = cell.textContent ?? "";
    const field = document.createElement("textarea");
    field.value = text;
    field.setAttribute("aria-label", `Sửa ô ${placeOf(cell).row}, cột ${placeOf(cell).column}`);
    const end = (keep: boolean) => {
      field.onblur = null;
      cell.textContent = keep ? field.value : before;
      if (keep && field.value !== before) void this.#write(placeOf(cell), [[field.value]]);
    };
    field.onblur = () => end(true);
    field.onkeydown = (event) => {
      if (event.key === "Escape") end(false);
      else if (event.key === "Enter" && !event.altKey) end(true);
      else return;
      event.preventDefault();
      event.stopPropagation();
      this.select(event.key === "Enter" ? this.#neighbour(cell, { row: 1, column: 0 }) : cell);
    };
    cell.replaceChildren(field);
    field.focus();
  }

  paste(event: ClipboardEvent): void {
    const cell = cellOf(event.target);
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!cell || text === "" || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
    void this.#write(
      placeOf(cell),
      lines.map((line) => line.split("\t")),
    );
  }

  #neighbour(cell: HTMLTableCellElement, by: Place): HTMLTableCellElement {
    if (by.column !== 0) {
      const next = by.column > 0 ? cell.nextElementSibling : cell.previousElementSibling;
      return cellOf(next) ?? cell;
    }
    const rows = [...this.#grid.rows];
    const row = rows.indexOf(cell.parentElement as HTMLTableRowElement) + by.row;
    return (
      rows[row]?.querySelector<HTMLTableCellElement>(`td[data-column="${placeOf(cell).column}"]`) ?? cell
    );
  }

  async #write(place: Place, rows: readonly (readonly string[])[], sure = false): Promise<void> {
    const sheetId = Number(this.#grid.dataset.sheet);
    const response = await fetch("/workbook/cells", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ sheetId, ...place, rows, sure }),
    });
    if (response.status === 409) {
      const { guard } = await response.json();
      if (window.confirm(`${guard}\n\nVẫn sửa?`)) return this.#write(place, rows, true);
      return this.#host.changed();
    }
    const cells = rows.reduce((sum, row) => sum + row.length, 0);
    this.#host.say(response.ok ? `Đã lưu ${cells} ô.` : await response.text());
    await this.#host.changed();
  }
}
