/** A cell of a spreadsheet that begins like this is taken for a formula, wherever the text came from. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV (RFC 4180), with the mark by which spreadsheets know that it is UTF-8. */
export function csv(rows: (string | number)[][]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A file name made of a title. */
export function fileName(title: string, ending: string): string {
  const name = title.replace(/[\\/:*?"<>|\s\p{Cc}]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '');
  return `${name.slice(0, 80) || 'youcheng'}.${ending}`;
}
