import { ChoiceList } from './choice-list';
import { chosen, type Choice } from './choices';
import { converted, type Conversions } from './conversion';
import { at, blockOf, moved, next, type Bounds, type Cursor } from './cursor';
import styles from './lines-grid.css?inline';
import { cellId, div, NUMBER_WIDTH, ROW_HEIGHT, RowsView, span, type Column } from './lines-view';
import { Sheet, type Outcome, type Row } from './sheet';
import { cellsOf, textOf } from './tsv';

/** What the portal says once. */
export interface Setup {
  label: string;
  most: number;
  columns: Column[];
  choices: Record<string, Choice[]>;
  /** Filled in where a value is typed and no currency stands beside it. */
  currency: { value: string; currency: string; usual: string };
  conversions?: Conversions;
  words: Record<string, string>;
}

/** What the portal answers to steps: what is wrong with rows by their ids, and the totals, a text a column. */
export interface Answer {
  faults: [id: number, faults: Record<string, string>][];
  totals: string[];
}

const PAUSE = 350; // milliseconds without a key before what was typed is told
const SHEET = new CSSStyleSheet();
SHEET.replaceSync(styles);

const TOOLS = ['insert', 'copy', 'remove', 'undo', 'redo'] as const;

/**
 * Lines that people type into as into a spreadsheet: `<youcheng-lines>`; call `begin` once, then `load`.
 *
 * Fires `lines-changed` with the steps since the last time (see `Step`) as JSON; whoever listens calls `answer`. The
 * field over the active cell always has the focus, so that an input method can begin in it and the clipboard works.
 */
export class LinesGrid extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open', delegatesFocus: false });
  #setup: Setup = { label: '', most: 0, columns: [], choices: {}, currency: { value: '', currency: '', usual: '' }, words: {} };
  #sheet = new Sheet(0, 0);
  #faults = new Map<number, Record<string, string>>();
  #cursor: Cursor = at(0, 0);
  #editing = false;
  #leaving = false;
  /** What changes the unit only, where quantity and value were converted with it. */
  #relabel: (() => void) | undefined;
  #dragging = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  readonly #view: RowsView;
  readonly #list: ChoiceList;
  readonly #onHidden = () => document.visibilityState === 'hidden' && this.flush();
  readonly #onResize = new ResizeObserver(() => this.#soon());

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [SHEET];
    this.#root.innerHTML = `<div class="tools" role="toolbar">${TOOLS.map((tool) => `<button type="button" data-tool="${tool}"></button>`).join('')}</div>
      <div class="frame"><div class="scroll"><div class="canvas">
        <div id="grid" role="grid" aria-multiselectable="true"><div class="head" role="rowgroup"></div>
          <div class="body" role="rowgroup"></div><div class="foot" role="rowgroup"></div></div>
        <input class="editor" autocomplete="off" spellcheck="false" aria-describedby="message keys">
        <div class="choices" id="choices" role="listbox" hidden></div>
      </div></div></div>
      <p class="message" id="message" role="status"></p><p class="offer"><span role="status"></span>
        <button type="button" data-offer="undo" hidden></button><button type="button" data-offer="relabel" hidden></button></p><p class="about" role="status"></p><p class="keys" id="keys"></p>`;
    this.#view = new RowsView(this.#part('.body'));
    this.#list = new ChoiceList(this.#part('.choices'), this.#input, (text) => this.#commit(text));
    this.#listen();
  }

  get #input(): HTMLInputElement {
    return this.#part<HTMLInputElement>('.editor');
  }

  get #scroll(): HTMLElement {
    return this.#part('.scroll');
  }

  connectedCallback(): void {
    document.addEventListener('visibilitychange', this.#onHidden);
    this.#onResize.observe(this);
  }

  disconnectedCallback(): void {
    this.flush();
    document.removeEventListener('visibilitychange', this.#onHidden);
    this.#onResize.disconnect();
  }

  /** Says what the columns are; before the first rows. */
  begin(setup: Setup): void {
    this.#setup = setup;
    const { columns, words, label } = setup;
    const grid = this.#part('#grid');
    grid.setAttribute('aria-label', label);
    grid.setAttribute('aria-colcount', String(columns.length + 1));
    this.#part('.tools').setAttribute('aria-label', words.tools ?? '');
    TOOLS.forEach((tool) => (this.#tool(tool).textContent = words[tool] ?? tool));
    this.#part('.keys').textContent = words.keys ?? '';
    this.#offerTool('undo').textContent = words.undo ?? '';
    this.#offerTool('relabel').textContent = words.relabel ?? '';
    this.#list.list.setAttribute('aria-label', words.choices ?? '');
    this.#part('.head').replaceChildren(this.#edge('columnheader', ['#', ...columns.map((column) => column.label)], 1));
    this.#view.clear();
    this.#sheet = new Sheet(columns.length, setup.most, (column, text, cells) => this.#fill(column, text, cells));
  }

  /** Begins anew with these rows. */
  load(rows: Row[]): void {
    this.#sheet.load(rows);
    this.#faults.clear();
    this.#offerNothing();
    this.#stop();
    this.#cursor = at(Math.min(this.#cursor.row, rows.length), this.#cursor.column);
    this.#view.clear();
    this.#draw();
  }

  /** What is wrong with the rows that were told, and what all come to. */
  answer({ faults, totals }: Answer): void {
    for (const [id, wrong] of faults) {
      if (Object.keys(wrong).length) this.#faults.set(id, wrong);
      else this.#faults.delete(id);
    }
    this.#part('.foot').replaceChildren(this.#edge('gridcell', ['Σ', ...totals], this.#sheet.length + 3));
    this.#soon();
  }

  /** Leads to a cell. */
  goTo(row: number, column: number): void {
    this.#go(at(Math.min(row, this.#sheet.length), column));
    this.scrollIntoView?.({ block: 'nearest' });
    this.focus();
  }

  override focus(): void {
    this.#input.focus({ preventScroll: true });
  }

  /** Tells what was done and not told yet. */
  flush(): void {
    clearTimeout(this.#timer);
    if (!this.#sheet.hasUntold) return;
    this.dispatchEvent(new CustomEvent('lines-changed', { detail: JSON.stringify(this.#sheet.take()) }));
  }

  #part<E extends HTMLElement>(selector: string): E {
    return this.#root.querySelector<E>(selector)!;
  }

  #tool(name: string): HTMLButtonElement {
    return this.#part<HTMLButtonElement>(`[data-tool=${name}]`);
  }

  #offerTool(name: string): HTMLButtonElement {
    return this.#part<HTMLButtonElement>(`[data-offer=${name}]`);
  }

  #edge(role: string, texts: string[], index: number): HTMLElement {
    const row = div('row');
    row.setAttribute('role', 'row');
    row.setAttribute('aria-rowindex', String(index));
    texts.forEach((text, place) => {
      const column = this.#setup.columns[place - 1];
      const cell = div(column ? `cell of-${column.kind}${place === 1 ? ' first' : ''}` : 'number');
      cell.setAttribute('role', role);
      cell.setAttribute('aria-colindex', String(place + 1));
      cell.textContent = text;
      cell.title = text;
      if (column) cell.style.width = `${column.width}px`;
      row.append(cell);
    });
    return row;
  }

  #listen(): void {
    const input = this.#input;
    input.addEventListener('keydown', (event) => this.#onKey(event));
    input.addEventListener('input', () => this.#onInput());
    input.addEventListener('compositionstart', () => this.#edit(''));
    input.addEventListener('copy', (event) => this.#onCopy(event));
    input.addEventListener('cut', (event) => this.#onCopy(event, true));
    input.addEventListener('paste', (event) => this.#onPaste(event));
    input.addEventListener('focus', () => (this.#leaving = false));
    this.addEventListener('focusout', (event) => {
      if (event.relatedTarget && this.#root.contains(event.relatedTarget as Node)) return;
      this.#commit();
      this.flush();
    });
    this.#scroll.addEventListener('scroll', () => this.#soon());
    const body = this.#part('.body');
    body.addEventListener('pointerdown', (event) => this.#onPointer(event));
    body.addEventListener('pointermove', (event) => this.#dragging && this.#reach(event));
    body.addEventListener('dblclick', () => this.#edit());
    addEventListener('pointerup', () => (this.#dragging = false));
    this.#part('.offer').addEventListener('click', (event) => {
      const { offer } = (event.target as HTMLElement).dataset;
      if (offer === 'undo') this.#use('undo');
      else if (offer) this.#relabel?.();
      if (offer) this.focus();
    });
    this.#part('.tools').addEventListener('click', (event) => {
      const { tool } = (event.target as HTMLElement).dataset;
      if (tool) this.#use(tool);
      this.focus();
    });
  }

  // what a person is at

  get #bounds(): Bounds {
    return {
      rows: Math.min(this.#sheet.length + 1, this.#setup.most),
      columns: this.#setup.columns.length,
      page: Math.max(1, Math.floor(this.#scroll.clientHeight / ROW_HEIGHT) - 2),
    };
  }

  get #column(): Column | undefined {
    return this.#setup.columns[this.#cursor.column];
  }

  get #choices(): Choice[] {
    return this.#choicesOf(this.#column?.name ?? '');
  }

  #choicesOf(column: string): Choice[] {
    return this.#setup.choices[column] ?? [];
  }

  #go(cursor: Cursor | undefined): void {
    if (!cursor) return;
    this.#cursor = cursor;
    this.#about('');
    this.#reveal();
    this.#draw();
  }

  #reveal(): void {
    const { row, column } = this.#cursor;
    const scroll = this.#scroll;
    const top = row * ROW_HEIGHT;
    const room = scroll.clientHeight - 3 * ROW_HEIGHT; // head, foot and the row itself
    if (top < scroll.scrollTop) scroll.scrollTop = top;
    else if (top > scroll.scrollTop + room) scroll.scrollTop = top - Math.max(0, room);
    if (!column) return;
    const left = this.#left(column);
    const frozen = this.#left(1);
    const width = this.#setup.columns[column]!.width;
    if (left - frozen < scroll.scrollLeft) scroll.scrollLeft = left - frozen;
    else if (left + width > scroll.scrollLeft + scroll.clientWidth) scroll.scrollLeft = left + width - scroll.clientWidth;
  }

  #left(column: number): number {
    return this.#setup.columns.slice(0, column).reduce((sum, { width }) => sum + width, NUMBER_WIDTH);
  }

  // typing

  #edit(text?: string): void {
    if (this.#editing || !this.#column) return;
    this.#editing = true;
    this.#input.classList.add('editing');
    if (text === undefined) {
      this.#input.value = this.#sheet.text(this.#cursor.row, this.#cursor.column);
      this.#input.select();
    }
    this.#place();
    this.#propose(false);
  }

  #propose(typed: boolean): void {
    if (!this.#choices.length) return;
    this.#input.setAttribute('role', 'combobox');
    this.#input.setAttribute('aria-controls', 'choices');
    this.#list.show(this.#choices, typed ? this.#input.value : '', this.#column?.kind === 'choice');
    this.#placeList();
  }

  /** Below the cell, or above it where there is no room below. */
  #placeList(): void {
    const { list } = this.#list;
    const top = parseFloat(this.#input.style.top);
    const { scrollTop, clientHeight } = this.#scroll;
    const isLow = top + ROW_HEIGHT + list.offsetHeight > scrollTop + clientHeight && top - list.offsetHeight > scrollTop;
    list.style.left = this.#input.style.left;
    list.style.top = `${isLow ? top - list.offsetHeight : top + ROW_HEIGHT}px`;
  }

  #onInput(): void {
    this.#edit('');
    this.#propose(true);
  }

  /** Takes over what was typed; nothing where nobody types. */
  #commit(text = this.#input.value): void {
    if (!this.#editing) return;
    const { row, column } = this.#cursor;
    const choice = this.#column?.kind === 'choice' ? chosen(this.#choices, text)?.text : undefined;
    this.#stop();
    const put = (choice ?? text).trim();
    if (this.#convert(row, column, put)) return;
    this.#sheet.put(row, column, put);
    this.#changed();
  }

  /** Quantity and unit value follow a unit that was typed, as one step; tells whether they were there to follow. */
  #convert(row: number, column: number, unit: string): boolean {
    const { columns, conversions: said, words } = this.#setup;
    if (!said || columns[column]?.name !== said.unit) return false;
    const [quantity, value] = [said.quantity, said.value].map((name) => columns.findIndex((one) => one.name === name)) as [number, number];
    const before = [quantity, column, value].map((place) => this.#sheet.text(row, place)) as [string, string, string];
    const [from, to] = [before[1], unit].map((text) => chosen(this.#choicesOf(said.unit), text)?.text ?? '') as [string, string];
    const now = converted(said, from, to, before[0], before[2]);
    if (!now) return false;
    if (typeof now === 'string') {
      this.#sheet.put(row, column, unit);
      this.#changed();
      this.#offer(this.#say(now, row + 1, from, to));
      return true;
    }
    this.#sheet.putAll(row, { [quantity]: now.quantity, [column]: unit, [value]: now.value });
    this.#changed();
    const amounts = [this.#say('quantity', before[0], from), this.#say('quantity', now.quantity, to)];
    this.#offer(this.#say(before[2] ? 'convertedValue' : 'converted', row + 1, ...amounts, before[2], now.value), () => {
      this.#sheet.undo();
      this.#sheet.put(row, column, unit);
      this.#changed();
      this.#about(words.relabelled ?? '');
    });
    return true;
  }

  /** Says what came of what was typed, until the next change; it can be undone, and be done otherwise where that is said. */
  #offer(text: string, relabel?: () => void): void {
    this.#relabel = relabel;
    this.#part('.offer [role=status]').textContent = text;
    this.#offerTool('undo').hidden = !text;
    this.#offerTool('relabel').hidden = !relabel;
  }

  #offerNothing(): void {
    if (this.#part('.offer [role=status]').textContent) this.#offer('');
  }

  #stop(): void {
    this.#editing = false;
    this.#list.close();
    const input = this.#input;
    input.classList.remove('editing');
    input.removeAttribute('role');
    input.value = '';
  }

  #changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), PAUSE);
    this.#offerNothing();
    this.#draw();
  }

  #fill(column: number, text: string, cells: readonly string[]): Record<number, string> {
    const { columns, choices, currency } = this.#setup;
    const place = (name: string) => columns.findIndex((one) => one.name === name);
    const name = columns[column]!.name;
    if (name === currency.value) {
      const other = place(currency.currency);
      const before = this.#sheet.length ? this.#sheet.text(0, other) : '';
      return cells[other] ? {} : { [other]: before || currency.usual };
    }
    const fill = chosen(choices[name] ?? [], text)?.fill ?? {};
    return Object.fromEntries(Object.entries(fill).map(([other, filled]) => [place(other), filled]));
  }

  // keys

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const handled = this.#editing ? this.#onEditingKey(event) : this.#onMovingKey(event);
    if (handled) event.preventDefault();
  }

  #onEditingKey(event: KeyboardEvent): boolean {
    const { key, shiftKey } = event;
    if (key === 'Escape') {
      this.#stop();
      this.#draw();
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && this.#choices.length) {
      if (!this.#list.isOpen) this.#propose(false);
      this.#list.move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Enter' || key === 'Tab') {
      this.#commit(this.#list.marked);
      this.#go(key === 'Tab' ? (next(this.#cursor, shiftKey, this.#bounds) ?? this.#cursor) : this.#down(shiftKey));
    } else return false;
    return true;
  }

  #down(back: boolean): Cursor | undefined {
    return moved(this.#cursor, { key: back ? 'ArrowUp' : 'ArrowDown', ctrl: false, shift: false }, this.#bounds);
  }

  #onMovingKey(event: KeyboardEvent): boolean {
    const { key, shiftKey: shift, altKey } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    if (key === 'Tab') return this.#onTab(shift);
    if (key === 'Escape') {
      this.#leaving = true;
      this.#about(this.#setup.words.leave ?? '');
      return true;
    }
    if (altKey && key === 'ArrowDown') {
      this.#edit();
      return true;
    }
    const tool = ctrl ? this.#shortcut(key.toLowerCase(), shift) : undefined;
    if (tool) {
      this.#use(tool);
      return true;
    }
    if (key === 'F2') this.#edit();
    else if (key === 'Enter') this.#go(this.#down(shift));
    else if (key === 'Delete' || key === 'Backspace') this.#use('clear');
    else {
      const cursor = altKey ? undefined : moved(this.#cursor, { key, ctrl, shift }, this.#bounds);
      this.#go(cursor);
      return !!cursor;
    }
    return true;
  }

  #shortcut(key: string, shift: boolean): string | undefined {
    if (key === 'z') return shift ? 'redo' : 'undo';
    const tools: Record<string, string> = { y: 'redo', d: 'copy', a: 'all', enter: 'insert', delete: 'remove' };
    return tools[key];
  }

  /** Goes on from cell to cell, and out of the grid behind the last one or after Escape. */
  #onTab(back: boolean): boolean {
    const cursor = this.#leaving ? undefined : next(this.#cursor, back, this.#bounds);
    this.#go(cursor);
    return !!cursor;
  }

  #use(tool: string): void {
    this.#commit();
    const block = blockOf(this.#cursor);
    const { row, column } = this.#cursor;
    const { words } = this.#setup;
    switch (tool) {
      case 'undo':
      case 'redo':
        return tool === 'undo' ? this.#went(this.#sheet.undo(), words.undone) : this.#went(this.#sheet.redo(), words.redone);
      case 'clear':
        this.#sheet.clear(block);
        break;
      case 'all':
        this.#cursor = { row: Math.max(0, this.#sheet.length - 1), column: this.#setup.columns.length - 1, fromRow: 0, fromColumn: 0 };
        break;
      case 'insert':
        if (!this.#sheet.insert(row + (this.#sheet.row(row) ? 1 : 0))) return this.#full(1);
        this.#cursor = at(Math.min(row + 1, this.#sheet.length - 1), column);
        break;
      case 'remove':
        this.#sheet.remove(block.top, block.bottom);
        this.#cursor = at(Math.min(block.top, this.#sheet.length), column);
        break;
      case 'copy':
        if (block.bottom > block.top) this.#sheet.fillDown(block);
        else if (!this.#sheet.copyRows(row, row)) return this.#full(1);
        else if (this.#sheet.row(row)) this.#cursor = at(row + 1, column);
        break;
    }
    this.#reveal();
    this.#changed();
  }

  #went(outcome: Outcome | undefined, said = ''): void {
    if (!outcome) return;
    const column = outcome.column < 0 ? this.#cursor.column : outcome.column;
    this.#cursor = at(Math.max(0, Math.min(outcome.row, this.#sheet.length)), column);
    this.#reveal();
    this.#changed();
    this.#about(said);
  }

  #full(over: number): void {
    this.#about(this.#say('full', this.#setup.most, over));
  }

  // the clipboard

  #onCopy(event: ClipboardEvent, cut = false): void {
    if (this.#editing) return;
    const block = blockOf(this.#cursor);
    event.clipboardData?.setData('text/plain', textOf(this.#sheet.texts(block)));
    event.preventDefault();
    if (cut) this.#use('clear');
  }

  #onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const block = cellsOf(text);
    const single = block.length === 1 && block[0]!.length === 1;
    if (!text || (this.#editing && single)) return;
    event.preventDefault();
    this.#stop();
    const { top, left, bottom, right } = blockOf(this.#cursor);
    const over = this.#sheet.tooMany(top, block.length);
    if (over) return this.#full(over);
    const wide = single && (bottom > top || right > left);
    const filled = wide ? Array.from({ length: bottom - top + 1 }, () => Array<string>(right - left + 1).fill(block[0]![0]!)) : block;
    this.#sheet.paste(top, left, filled.map((row) => row.map((cell) => cell.trim())));
    const widest = filled.reduce((most, row) => Math.max(most, row.length), 1);
    this.#cursor = {
      ...at(top, left),
      fromRow: Math.max(0, Math.min(top + filled.length, this.#sheet.length) - 1),
      fromColumn: Math.min(left + widest, this.#setup.columns.length) - 1,
    };
    this.#changed();
    this.#about(this.#say('pasted', filled.length));
  }

  // the mouse

  #cellAt(event: PointerEvent): Cursor | undefined {
    const { row, column } = (event.target as HTMLElement).dataset;
    if (row === undefined) return undefined;
    if (column === undefined) return { row: Number(row), column: this.#setup.columns.length - 1, fromRow: Number(row), fromColumn: 0 };
    return at(Number(row), Number(column));
  }

  #onPointer(event: PointerEvent): void {
    const cell = this.#cellAt(event);
    if (!cell || event.button) return;
    event.preventDefault();
    this.#commit();
    const { fromRow, fromColumn } = this.#cursor;
    this.#go(event.shiftKey ? { ...cell, fromRow, fromColumn } : cell);
    this.#dragging = true;
    this.focus();
  }

  #reach(event: PointerEvent): void {
    const cell = this.#cellAt(event);
    if (!cell || !event.buttons) return;
    this.#cursor = { ...this.#cursor, row: cell.row, column: cell.column };
    this.#draw();
  }

  // drawing

  #soon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const { rows } = this.#bounds;
    const scroll = this.#scroll;
    this.#part('.body').style.height = `${rows * ROW_HEIGHT}px`;
    this.#part('#grid').setAttribute('aria-rowcount', String(rows + 2));
    const [first, last] = span(scroll.scrollTop, scroll.clientHeight || 400, rows);
    this.#view.draw(first, last, {
      sheet: this.#sheet,
      columns: this.#setup.columns,
      block: blockOf(this.#cursor),
      active: this.#cursor,
      fault: (id, column) => this.#faults.get(id)?.[this.#setup.columns[column]!.name],
      words: this.#setup.words,
    });
    this.#tool('undo').disabled = !this.#sheet.canUndo;
    this.#tool('redo').disabled = !this.#sheet.canRedo;
    this.#place();
  }

  /** Puts the field over the active cell and says of it what the cell says. */
  #place(): void {
    const { row, column } = this.#cursor;
    const one = this.#column;
    if (!one) return;
    const input = this.#input;
    const head = this.#part('.head').offsetHeight || ROW_HEIGHT;
    input.style.left = `${this.#left(column) + (column ? 0 : this.#scroll.scrollLeft)}px`;
    input.style.top = `${row * ROW_HEIGHT + head}px`;
    input.style.width = `${one.width}px`;
    input.setAttribute('aria-label', this.#say('cell', row + 1, one.label));
    const id = this.#sheet.row(row)?.id;
    const wrong = id === undefined ? undefined : this.#faults.get(id)?.[one.name];
    this.#part('.message').textContent = wrong ? this.#say('fault', this.#say('cell', row + 1, one.label), wrong) : '';
    input.setAttribute('aria-invalid', String(!!wrong));
    if (this.#editing) return;
    input.setAttribute('aria-controls', 'grid');
    input.setAttribute('aria-activedescendant', cellId(row, column));
  }

  #say(word: string, ...values: (string | number)[]): string {
    return (this.#setup.words[word] ?? '').replace(/\{(\d)\}/g, (_, place) => String(values[Number(place)] ?? ''));
  }

  #about(text: string): void {
    this.#part('.about').textContent = text;
  }
}

/** Stands for a cell in a list of what is wrong: whoever goes to it comes to the cell. */
export class LineCell extends HTMLElement {
  override focus(): void {
    const { row = '0', column = '0' } = this.dataset;
    this.closest<LinesGrid>('youcheng-lines')?.goTo(Number(row), Number(column));
  }
}

if (!customElements.get('youcheng-lines')) {
  customElements.define('youcheng-lines', LinesGrid);
  customElements.define('youcheng-line-cell', LineCell);
}

declare global {
  interface HTMLElementTagNameMap {
    'youcheng-lines': LinesGrid;
  }
}
