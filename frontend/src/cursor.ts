import type { Block } from './sheet';

/** Where a person is, and where the selection began that reaches up to there. */
export interface Cursor {
  row: number;
  column: number;
  fromRow: number;
  fromColumn: number;
}

/** What can be moved in: the last row is the one that is typed into to add a line. */
export interface Bounds {
  rows: number;
  columns: number;
  page: number;
}

export function at(row: number, column: number): Cursor {
  return { row, column, fromRow: row, fromColumn: column };
}

export function blockOf({ row, column, fromRow, fromColumn }: Cursor): Block {
  return {
    top: Math.min(row, fromRow),
    bottom: Math.max(row, fromRow),
    left: Math.min(column, fromColumn),
    right: Math.max(column, fromColumn),
  };
}

/** The key that was pressed, without what else an event has. */
export interface Key {
  key: string;
  ctrl: boolean;
  shift: boolean;
}

const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

/** Where this key leads; nothing for a key that leads nowhere. */
export function moved(cursor: Cursor, { key, ctrl, shift }: Key, { rows, columns, page }: Bounds): Cursor | undefined {
  let { row, column } = cursor;
  switch (key) {
    case 'ArrowUp':
      row = ctrl ? 0 : row - 1;
      break;
    case 'ArrowDown':
      row = ctrl ? rows - 1 : row + 1;
      break;
    case 'ArrowLeft':
      column = ctrl ? 0 : column - 1;
      break;
    case 'ArrowRight':
      column = ctrl ? columns - 1 : column + 1;
      break;
    case 'PageUp':
      row -= page;
      break;
    case 'PageDown':
      row += page;
      break;
    case 'Home':
      column = 0;
      if (ctrl) row = 0;
      break;
    case 'End':
      column = columns - 1;
      if (ctrl) row = rows - 1;
      break;
    default:
      return undefined;
  }
  row = within(row, rows);
  column = within(column, columns);
  return shift ? { ...cursor, row, column } : at(row, column);
}

/** The next cell in reading order, or the one before; nothing beyond the ends. */
export function next({ row, column }: Cursor, back: boolean, { rows, columns }: Bounds): Cursor | undefined {
  const place = row * columns + column + (back ? -1 : 1);
  if (place < 0 || place >= rows * columns) return undefined;
  return at(Math.floor(place / columns), place % columns);
}
