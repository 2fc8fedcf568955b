/** Marks of a table of data: heads, and cells that name their heads. */
const data = 'caption, th, thead, colgroup, [headers], [scope]';

/**
 * Takes apart tables that only lay the page out: text in their cells reads as text. Such a table says so by its role, holds
 * other tables, or has one cell a row. Changes `content`. Linear in the cells times the depth of tables.
 */
export const unwrapLayoutTables = (content: Element): void => {
  // From the inside out: what a table holds counts before it is taken apart.
  const layout = [...content.querySelectorAll('table')].filter(isLayout);
  for (const table of layout.reverse()) {
    const cells = rowsOf(table).flatMap((row) => [...row.cells]);
    table.replaceWith(
      ...cells.map((cell) => {
        const part = table.ownerDocument.createElement('div');
        part.append(...cell.childNodes);
        return part;
      }),
    );
  }
};

const rowsOf = (table: HTMLTableElement): HTMLTableRowElement[] => [...table.rows];

const isLayout = (table: HTMLTableElement): boolean => {
  const own = [...table.querySelectorAll(data)].some((mark) => mark.closest('table') === table);
  if (own) return false;
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  return table.querySelector('table') !== null || rowsOf(table).every(({ cells }) => cells.length <= 1);
};
