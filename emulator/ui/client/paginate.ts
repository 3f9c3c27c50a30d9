/**
 * Breaks a rendered Word section that is longer than its paper into pages. docx-preview breaks only where the file
 * says so; a document filled from a template says it nowhere. Blocks move whole, tables row by row (their heading
 * rows are repeated).
 *
 * @returns the number of pages
 */
export function paginate(container: HTMLElement): number {
  for (const section of container.querySelectorAll<HTMLElement>("section.docx")) breakSection(section);
  return container.querySelectorAll("section.docx").length;
}

function breakSection(section: HTMLElement): void {
  const paper = Number.parseFloat(section.style.minHeight) * pixelsPer(section.style.minHeight);
  const article = section.querySelector<HTMLElement>(":scope > article");
  if (!article || !(paper > 0)) return;
  let page = section;
  let body = article;
  for (let pages = 0; pages < 500 && overflows(page, paper); pages += 1) {
    const next = emptyCopy(section);
    moveOverflow(page, body, next.body, paper);
    if (next.body.childElementCount === 0) return;
    page.after(next.page);
    page = next.page;
    body = next.body;
  }
}

function overflows(page: HTMLElement, paper: number): boolean {
  return page.getBoundingClientRect().height > paper + 2;
}

/** Another sheet of the same paper, with its header and footer. */
function emptyCopy(section: HTMLElement): { readonly page: HTMLElement; readonly body: HTMLElement } {
  const page = section.cloneNode(true) as HTMLElement;
  const body =
    page.querySelector<HTMLElement>(":scope > article") ??
    page.appendChild(document.createElement("article"));
  body.replaceChildren();
  return { page, body };
}

/** Moves blocks from the end of a page to the next until the page fits; one block always stays. */
function moveOverflow(page: HTMLElement, from: HTMLElement, to: HTMLElement, paper: number): void {
  while (overflows(page, paper) && from.lastElementChild) {
    const last = from.lastElementChild as HTMLElement;
    if (last.matches("table")) splitTable(page, last as HTMLTableElement, to, paper);
    if (!overflows(page, paper) || from.childElementCount === 1) break;
    if (last.isConnected && last.parentElement === from) to.prepend(last);
  }
  keepHeadings(from, to);
}

/** Rows that do not fit go into a table of their own on the next page. */
function splitTable(page: HTMLElement, table: HTMLTableElement, to: HTMLElement, paper: number): void {
  const rest = table.cloneNode(false) as HTMLTableElement;
  for (const group of table.querySelectorAll(":scope > colgroup")) rest.append(group.cloneNode(true));
  const rows = [...table.rows];
  while (overflows(page, paper) && table.rows.length > 1) {
    const row = rows.pop();
    if (!row) break;
    rest.querySelector("colgroup")?.after(row) ?? rest.prepend(row);
  }
  if (rest.rows.length > 0) to.prepend(rest);
}

/** A heading does not stay alone at the foot of a page. */
function keepHeadings(from: HTMLElement, to: HTMLElement): void {
  const last = from.lastElementChild;
  const heading = last instanceof HTMLElement && /heading|tieu/i.test(last.className);
  if (heading && from.childElementCount > 1) to.prepend(last);
}

function pixelsPer(length: string): number {
  if (length.endsWith("pt")) return 96 / 72;
  if (length.endsWith("in")) return 96;
  return length.endsWith("cm") ? 96 / 2.54 : 1;
}
