import type { Block, Sheet } from './sheet';

/** A column, as the portal describes it. */
export interface Column {
  name: string;
  label: string;
  width: number;
  kind: 'text' | 'number' | 'choice' | 'open';
}

export const ROW_HEIGHT = 30;
export const NUMBER_WIDTH = 52;
const SPARE = 6; // rows drawn above and below what is seen

/** What of the rows is drawn. */
export interface Drawn {
  sheet: Sheet;
  columns: Column[];
  block: Block;
  active: { row: number; column: number };
  /** What is wrong with a cell, by the id of its row and its column. */
  fault: (id: number, column: number) => string | undefined;
  words: Record<string, string>;
}

export const cellId = (row: number, column: number) => `c${row}-${column}`;

/** The first and the last row that are seen, with some to spare. */
export function span(scrollTop: number, height: number, rows: number): [number, number] {
  const first = Math.max(0, Math.floor(scrollTop / ROW_HEIGHT) - SPARE);
  const last = Math.min(rows - 1, Math.ceil((scrollTop + height) / ROW_HEIGHT) + SPARE);
  return [first, last];
}

/** Draws rows into the body; elements of rows that are still seen are kept, so that only what changed is touched. */
export class RowsView {
  readonly #rows = new Map<number, HTMLElement>();

  constructor(readonly body: HTMLElement) {}

  clear(): void {
    this.#rows.clear();
    this.body.replaceChildren();
  }

  draw(first: number, last: number, drawn: Drawn): void {
    for (const [place, element] of this.#rows) {
      if (place < first || place > last) {
        element.remove();
        this.#rows.delete(place);
      }
    }
    for (let place = first; place <= last; place++) {
      let element = this.#rows.get(place);
      if (!element) {
        element = this.#make(place, drawn.columns);
        this.#rows.set(place, element);
        this.body.append(element);
      }
      this.#show(element, place, drawn);
    }
  }

  #make(place: number, columns: Column[]): HTMLElement {
    const row = div('row');
    row.setAttribute('role', 'row');
    row.setAttribute('aria-rowindex', String(place + 2));
    row.style.transform = `translateY(${place * ROW_HEIGHT}px)`;
    const number = div('number');
    number.setAttribute('role', 'rowheader');
    number.setAttribute('aria-colindex', '1');
    number.dataset.row = String(place);
    row.append(number);
    columns.forEach((column, at) => {
      const cell = div(`cell of-${column.kind}${at ? '' : ' first'}`);
      cell.id = cellId(place, at);
      cell.setAttribute('role', 'gridcell');
      cell.setAttribute('aria-colindex', String(at + 2));
      cell.style.width = `${column.width}px`;
      cell.dataset.row = String(place);
      cell.dataset.column = String(at);
      row.append(cell);
    });
    return row;
  }

  #show(element: HTMLElement, place: number, { sheet, columns, block, active, fault, words }: Drawn): void {
    const row = sheet.row(place);
    const number = element.firstElementChild as HTMLElement;
    text(number, row ? String(place + 1) : '+');
    attribute(number, 'aria-label', row ? undefined : words.newRow);
    const selected = place >= block.top && place <= block.bottom;
    columns.forEach((_, at) => {
      const cell = element.children[at + 1] as HTMLElement;
      const wrong = row && fault(row.id, at);
      text(cell, row?.cells[at] ?? '');
      attribute(cell, 'aria-selected', String(selected && at >= block.left && at <= block.right));
      attribute(cell, 'aria-invalid', wrong ? 'true' : undefined);
      attribute(cell, 'aria-description', wrong);
      attribute(cell, 'title', wrong);
      cell.classList.toggle('active', place === active.row && at === active.column);
    });
  }
}

export function div(classes: string): HTMLElement {
  const element = document.createElement('div');
  element.className = classes;
  return element;
}

/** Touches the page only where something changes. */
function text(element: HTMLElement, content: string): void {
  if (element.textContent !== content) element.textContent = content;
}

function attribute(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
