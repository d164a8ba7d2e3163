/** The cells that a spreadsheet program puts on the clipboard; read as the portal's own reader of pasted text does. */

const between = (text: string, at: number) => text[at] === '\t' || text[at] === '\n' || text[at] === '\r';

/** Where the quote stands that closes the cell which begins at this one; -1 where the quote is only text. */
function endOfQuoted(text: string, from: number): number {
  let needed = false;
  for (let at = from + 1; at < text.length; at++) {
    const character = text[at];
    if (character === '\t') return -1;
    if (character === '"') {
      if (text[at + 1] !== '"') return needed && (at + 1 === text.length || between(text, at + 1)) ? at : -1;
      needed = true;
      at++;
    }
    needed ||= character === '\n' || character === '\r';
  }
  return -1;
}

/** The rows of this text, each with its cells. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const end = text[at] === '"' ? endOfQuoted(text, at) : -1;
    if (end >= 0) {
      row.push(text.slice(at + 1, end).replaceAll('""', '"'));
      at = end + 1;
    } else {
      const from = at;
      while (at < text.length && !between(text, at)) at++;
      row.push(text.slice(from, at));
    }
    if (at >= text.length) break;
    if (text[at] === '\t') {
      at++;
      if (at === text.length) row.push('');
      continue;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    rows.push(row);
    row = [];
  }
  if (row.length) rows.push(row);
  return rows;
}

/** Rows as the clipboard has them. */
export function textOf(rows: string[][]): string {
  const written = (cell: string) => {
    const plain = cell.replaceAll('\t', ' ');
    return /[\r\n]|^"/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
  };
  return rows.map((row) => `${row.map(written).join('\t')}\r\n`).join('');
}
