/** Marks of a table of data: heads, and cells that name their heads. */
const data = 'caption, th, thead, colgroup, [headers], [scope]';

/**
 * Takes apart tables that only lay the page out: text in their cells reads as text. Such a table says so by its role, holds
 * other tables, or has one cell a row. Changes `content`. Linear in the elements.
 */
export const unwrapLayoutTables = (content: Element): void => {
  const tables = [...content.querySelectorAll('table')];
  const marked = tablesAround(content.querySelectorAll(data));
  const outer = tablesAround(tables.flatMap(({ parentElement }) => parentElement ?? []));
  const isLayout = (table: HTMLTableElement): boolean =>
    !marked.has(table) &&
    (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '') ||
      outer.has(table) ||
      [...table.rows].every(({ cells }) => cells.length <= 1));
  // What a table holds counts before it is taken apart.
  for (const table of tables.filter(isLayout).reverse()) {
    const cells = [...table.rows].flatMap((row) => [...row.cells]);
    table.replaceWith(
      ...cells.map((cell) => {
        const part = table.ownerDocument.createElement('div');
        part.append(...cell.childNodes);
        return part;
      }),
    );
  }
};

const tablesAround = (elements: Iterable<Element>): ReadonlySet<Element | null> =>
  new Set([...elements].map((element) => element.closest('table')));
