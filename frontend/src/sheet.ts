/**
 * The rows that people type into: every edit is one step of undoing, whatever it touches, and is told as a few steps
 * that whoever holds the same rows can follow. Knows nothing of a page.
 */

/** A row: `id` is ours, `key` that of a stored line, 0 for a new one. */
export interface Row {
  id: number;
  key: number;
  cells: string[];
}

export type Cell = [row: number, column: number, text: string];

/** What was done; rows are named by their ids, but for where new ones are put. */
export type Step =
  | { op: 'set'; cells: Cell[] }
  | { op: 'add'; at: number; rows: Row[] }
  | { op: 'del'; rows: number[] };

/** A block of cells; both ends belong to it. */
export interface Block {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

interface Edit {
  done: Step[];
  undone: Step[];
}

/** Whether a step added, changed or removed something, and where a person wants to look. */
export interface Outcome {
  row: number;
  column: number;
}

const MOST_UNDONE = 200;

/** What else is filled in when this is put into a cell, where those cells are empty. */
export type Fill = (column: number, text: string, cells: readonly string[]) => Record<number, string>;

export class Sheet {
  #rows: Row[] = [];
  #place = new Map<number, number>();
  #next = 1;
  #undo: Edit[] = [];
  #redo: Edit[] = [];
  #told: Step[] = [];

  constructor(
    readonly columns: number,
    readonly most: number,
    readonly fill: Fill = () => ({}),
  ) {}

  /** Begins anew with these rows. */
  load(rows: Row[]): void {
    this.#rows = rows.map(({ id, key, cells }) => ({ id, key, cells: this.#full(cells) }));
    this.#next = rows.reduce((most, { id }) => Math.max(most, id), 0) + 1;
    this.#undo = [];
    this.#redo = [];
    this.#told = [];
    this.#index(0);
  }

  get length(): number {
    return this.#rows.length;
  }

  row(place: number): Row | undefined {
    return this.#rows[place];
  }

  /** Where the row with this id stands; -1 where it is gone. */
  placeOf(id: number): number {
    return this.#place.get(id) ?? -1;
  }

  text(row: number, column: number): string {
    return this.#rows[row]?.cells[column] ?? '';
  }

  /** The texts of a block. */
  texts({ top, left, bottom, right }: Block): string[][] {
    return this.#rows.slice(top, bottom + 1).map(({ cells }) => cells.slice(left, right + 1));
  }

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  get canRedo(): boolean {
    return this.#redo.length > 0;
  }

  /** Puts a text into a cell; behind the last row that makes a new one. */
  put(row: number, column: number, text: string): void {
    this.paste(row, column, [[text]]);
  }

  /** Puts texts into these cells of a row that is there; nothing is filled in beside. */
  putAll(row: number, texts: Record<number, string>): void {
    const there = this.#rows[row];
    if (!there) return;
    const cells = Object.entries(texts)
      .map(([column, text]): Cell => [there.id, Number(column), text])
      .filter(([, column, text]) => there.cells[column] !== text);
    this.#do(cells.length ? [{ op: 'set', cells }] : []);
  }

  /** Empties a block. */
  clear({ top, left, bottom, right }: Block): void {
    const cells: Cell[] = [];
    for (const { id, cells: texts } of this.#rows.slice(top, bottom + 1)) {
      for (let column = left; column <= right; column++) if (texts[column]) cells.push([id, column, '']);
    }
    this.#do(cells.length ? [{ op: 'set', cells }] : []);
  }

  /** How many of these rows would find no place. */
  tooMany(row: number, count: number): number {
    return Math.max(0, row + count - this.most);
  }

  /** Puts a block of texts at this cell, with new rows where there are too few; what is right of the last column is left out. */
  paste(row: number, column: number, texts: string[][]): void {
    if (this.tooMany(row, texts.length)) return;
    const cells: Cell[] = [];
    const rows: Row[] = [];
    texts.forEach((line, down) => {
      const there = this.#rows[row + down];
      const before = there?.cells ?? this.#full([]);
      const now = this.#filled(before, column, line);
      if (there) now.forEach((text, at) => text !== before[at] && cells.push([there.id, at, text]));
      else rows.push({ id: this.#next++, key: 0, cells: now });
    });
    const steps: Step[] = [];
    if (cells.length) steps.push({ op: 'set', cells });
    if (rows.some(({ cells: all }) => all.some(Boolean))) steps.push({ op: 'add', at: this.length, rows });
    this.#do(steps);
  }

  /** Puts what stands in the first row of a block into the others. */
  fillDown({ top, left, bottom, right }: Block): void {
    const first = this.texts({ top, left, bottom: top, right })[0] ?? [];
    const cells: Cell[] = [];
    for (const { id, cells: texts } of this.#rows.slice(top + 1, bottom + 1)) {
      first.forEach((text, at) => texts[left + at] !== text && cells.push([id, left + at, text]));
    }
    this.#do(cells.length ? [{ op: 'set', cells }] : []);
  }

  /** Puts copies of these rows below them; they are new lines. Tells whether there was room. */
  copyRows(top: number, bottom: number): boolean {
    const copies = this.#rows.slice(top, bottom + 1).map(({ cells }) => ({ id: this.#next++, key: 0, cells: [...cells] }));
    return this.#add(bottom + 1, copies);
  }

  /** Puts an empty row here. */
  insert(at: number): boolean {
    return this.#add(at, [{ id: this.#next++, key: 0, cells: this.#full([]) }]);
  }

  remove(top: number, bottom: number): void {
    const rows = this.#rows.slice(top, bottom + 1).map(({ id }) => id);
    this.#do(rows.length ? [{ op: 'del', rows }] : []);
  }

  undo(): Outcome | undefined {
    const edit = this.#undo.pop();
    if (!edit) return undefined;
    this.#redo.push(edit);
    return this.#follow(edit.undone);
  }

  redo(): Outcome | undefined {
    const edit = this.#redo.pop();
    if (!edit) return undefined;
    this.#undo.push(edit);
    return this.#follow(edit.done);
  }

  /** What was done since this was last asked for. */
  take(): Step[] {
    const told = this.#told;
    this.#told = [];
    return told;
  }

  get hasUntold(): boolean {
    return this.#told.length > 0;
  }

  #add(at: number, rows: Row[]): boolean {
    if (this.tooMany(this.length, rows.length)) return false;
    this.#do(rows.length ? [{ op: 'add', at: Math.min(at, this.length), rows }] : []);
    return true;
  }

  #filled(before: readonly string[], column: number, line: string[]): string[] {
    const now = [...before];
    const put = line.slice(0, this.columns - column);
    put.forEach((text, at) => (now[column + at] = text));
    put.forEach((text, at) => {
      if (!text || text === before[column + at]) return;
      for (const [other, filled] of Object.entries(this.fill(column + at, text, now))) {
        if (!now[Number(other)]) now[Number(other)] = filled;
      }
    });
    return now;
  }

  #do(steps: Step[]): void {
    if (!steps.length) return;
    const undone = steps.map((step) => this.#carryOut(step)).reverse().flat();
    this.#undo.push({ done: steps, undone });
    if (this.#undo.length > MOST_UNDONE) this.#undo.shift();
    this.#redo = [];
    this.#told.push(...steps);
  }

  #follow(steps: Step[]): Outcome {
    steps.forEach((step) => this.#carryOut(step));
    this.#told.push(...steps);
    const [first] = steps;
    if (first?.op === 'set') return { row: this.placeOf(first.cells[0]![0]), column: first.cells[0]![1] };
    return { row: first?.op === 'add' ? first.at : this.length, column: -1 };
  }

  /** Carries a step out and hands back those that undo it. */
  #carryOut(step: Step): Step[] {
    if (step.op === 'set') return [this.#set(step.cells)];
    if (step.op === 'add') {
      const rows = step.rows.map(({ id, key, cells }) => ({ id, key, cells: [...cells] }));
      this.#rows = [...this.#rows.slice(0, step.at), ...rows, ...this.#rows.slice(step.at)];
      this.#index(step.at);
      return [{ op: 'del', rows: step.rows.map(({ id }) => id) }];
    }
    const gone = new Set(step.rows);
    const first = Math.min(...[...gone].map((id) => this.placeOf(id)).filter((place) => place >= 0));
    const rows = this.#rows.filter(({ id }) => gone.has(id));
    this.#rows = this.#rows.filter(({ id }) => !gone.has(id));
    gone.forEach((id) => this.#place.delete(id));
    this.#index(Number.isFinite(first) ? first : 0);
    return rows.length ? [{ op: 'add', at: first, rows }] : [];
  }

  #set(cells: Cell[]): Step {
    const before: Cell[] = [];
    for (const [id, column, text] of cells) {
      const row = this.#rows[this.placeOf(id)];
      if (!row) continue;
      before.push([id, column, row.cells[column]!]);
      row.cells[column] = text;
    }
    return { op: 'set', cells: before.reverse() };
  }

  #index(from: number): void {
    if (!from) this.#place.clear();
    for (let place = from; place < this.#rows.length; place++) this.#place.set(this.#rows[place]!.id, place);
  }

  #full(cells: string[]): string[] {
    return Array.from({ length: this.columns }, (_, at) => cells[at] ?? '');
  }
}
