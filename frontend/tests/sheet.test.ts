import { describe, expect, it } from 'vitest';
import { chosen, matching } from '../src/choices';
import { at, blockOf, moved, next } from '../src/cursor';
import { Sheet, type Row, type Step } from '../src/sheet';
import { cellsOf, textOf } from '../src/tsv';

const row = (id: number, ...cells: string[]): Row => ({ id, key: id * 100, cells });

function sheet(...rows: Row[]): Sheet {
  const made = new Sheet(3, 100);
  made.load(rows);
  return made;
}

const all = (of: Sheet) => Array.from({ length: of.length }, (_, place) => of.row(place)!.cells.join('|'));

/** What somebody has who only hears the steps. */
function followed(start: Row[], steps: Step[]): string[] {
  let rows = start.map(({ id, cells }) => ({ id, cells: [0, 1, 2].map((place) => cells[place] ?? '') }));
  for (const step of steps) {
    if (step.op === 'set') for (const [id, column, text] of step.cells) rows.find((one) => one.id === id)!.cells[column] = text;
    else if (step.op === 'add') rows.splice(step.at, 0, ...step.rows.map(({ id, cells }) => ({ id, cells: [...cells] })));
    else rows = rows.filter(({ id }) => !step.rows.includes(id));
  }
  return rows.map(({ cells }) => cells.join('|'));
}

describe('a sheet', () => {
  it('takes a block at the cursor and adds the rows that are missing', () => {
    const one = sheet(row(1, 'a', 'b', 'c'));
    one.paste(0, 1, [['x', 'y', 'beyond'], ['z']]);
    expect(all(one)).toEqual(['a|x|y', '|z|']);
    one.undo();
    expect(all(one)).toEqual(['a|b|c']);
    one.redo();
    expect(all(one)).toEqual(['a|x|y', '|z|']);
  });

  it('refuses a block that finds no room, and changes nothing', () => {
    const one = sheet(row(1, 'a'));
    one.paste(0, 0, Array.from({ length: 101 }, () => ['x']));
    expect(one.tooMany(0, 101)).toBe(1);
    expect(all(one)).toEqual(['a||']);
    expect(one.canUndo).toBe(false);
  });

  it('brings a removed line back under its key and in its place', () => {
    const one = sheet(row(1, 'a'), row(2, 'b'), row(3, 'c'));
    one.remove(1, 1);
    one.undo();
    expect(one.row(1)).toEqual({ id: 2, key: 200, cells: ['b', '', ''] });
    expect(one.placeOf(3)).toBe(2);
  });

  it('copies a line as a new one', () => {
    const one = sheet(row(1, 'a', 'b'), row(2, 'c'));
    one.copyRows(0, 0);
    expect(all(one)).toEqual(['a|b|', 'a|b|', 'c||']);
    expect(one.row(1)!.key).toBe(0);
    one.put(1, 0, 'z');
    expect(one.text(0, 0)).toBe('a');
  });

  it('fills the first row of a block down', () => {
    const one = sheet(row(1, 'a', 'b', 'c'), row(2), row(3, '', 'q'));
    one.fillDown({ top: 0, left: 1, bottom: 2, right: 1 });
    expect(all(one)).toEqual(['a|b|c', '|b|', '|b|']);
  });

  it('fills what a choice brings only where nothing stands, as one step', () => {
    const one = new Sheet(3, 10, (column, text): Record<number, string> => (column === 0 && text === 'mask' ? { 1: 'piece', 2: '6307' } : {}));
    one.load([row(1, '', '', '9999')]);
    one.put(0, 0, 'mask');
    expect(all(one)).toEqual(['mask|piece|9999']);
    one.undo();
    expect(all(one)).toEqual(['||9999']);
  });

  it('tells nothing where nothing changed', () => {
    const one = sheet(row(1, 'a'));
    one.put(0, 0, 'a');
    one.put(1, 0, '');
    one.clear({ top: 0, left: 1, bottom: 0, right: 2 });
    expect(one.hasUntold).toBe(false);
    expect(one.canUndo).toBe(false);
  });

  it('undoes whatever was done, and tells it so that another follows, in any order of edits', () => {
    let seed = 42;
    const chance = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    for (let round = 0; round < 60; round++) {
      const start = Array.from({ length: 5 }, (_, place) => row(place + 1, `r${place}`));
      const one = sheet(...start);
      const before = all(one);
      const told: Step[] = [];
      let edits = 0;
      for (let step = 0; step < 30; step++) {
        const place = chance(one.length + 1);
        const undoable = one.canUndo;
        [
          () => one.put(place, chance(3), `t${step}`),
          () => one.paste(place, chance(3), [['p', 'q'], [], ['r']]),
          () => one.remove(place, place + chance(3)),
          () => void one.copyRows(place, place + 1),
          () => void one.insert(place),
          () => one.clear({ top: place, left: 0, bottom: place + 1, right: 1 }),
          () => one.fillDown({ top: place, left: 0, bottom: place + 2, right: 2 }),
          () => undoable && void one.undo(),
          () => void one.redo(),
        ][chance(9)]!();
        told.push(...one.take());
        expect(followed(start, told)).toEqual(all(one));
        edits++;
      }
      while (one.canUndo) one.undo();
      expect(edits).toBe(30);
      expect(all(one)).toEqual(before);
      expect(followed(start, [...told, ...one.take()])).toEqual(before);
    }
  });

  it('takes ten thousand rows in the blink of an eye', () => {
    const one = new Sheet(16, 10_000);
    one.load([]);
    const began = performance.now();
    one.paste(0, 0, Array.from({ length: 10_000 }, (_, place) => Array.from({ length: 16 }, () => `c${place}`)));
    for (let step = 0; step < 100; step++) one.put(step * 90, 2, 'x');
    expect(one.length).toBe(10_000);
    expect(performance.now() - began).toBeLessThan(1500);
  });
});

describe('the clipboard', () => {
  it('reads cells as spreadsheets write them', () => {
    expect(cellsOf('a\tb\r\nc\t\r\n')).toEqual([['a', 'b'], ['c', '']]);
    expect(cellsOf('"two\nlines"\t5" pipe\n"only text')).toEqual([['two\nlines', '5" pipe'], ['"only text']]);
    expect(cellsOf('')).toEqual([]);
  });

  it('reads what it wrote', () => {
    const rows = [['a', 'b "c"', ''], ['"q', 'x\ny', '中文']];
    expect(cellsOf(textOf(rows))).toEqual(rows);
  });
});

describe('choices', () => {
  const choices = [{ text: '医用外科口罩', also: ['Surgical masks'] }, { text: 'N95口罩', also: ['N95 masks', 'mask'] }, { text: '护目镜', also: ['Goggles'] }];

  it('are found by any of their names, the best first', () => {
    expect(matching(choices, 'mask', 9).map(({ text }) => text)).toEqual(['N95口罩', '医用外科口罩']);
    expect(matching(choices, '', 2)).toHaveLength(2);
    expect(matching(choices, '呼吸机', 9)).toEqual([]);
  });

  it('are named however they are spelt', () => {
    expect(chosen(choices, 'ｎ９５ 口罩')?.text).toBe('N95口罩');
    expect(chosen(choices, ' ')).toBeUndefined();
  });
});

describe('the cursor', () => {
  const bounds = { rows: 4, columns: 3, page: 2 };
  const key = (name: string, ctrl = false, shift = false) => ({ key: name, ctrl, shift });

  it('stays within the grid', () => {
    expect(moved(at(0, 0), key('ArrowUp'), bounds)).toEqual(at(0, 0));
    expect(moved(at(2, 1), key('PageDown'), bounds)).toEqual(at(3, 1));
    expect(moved(at(2, 1), key('End', true), bounds)).toEqual(at(3, 2));
    expect(moved(at(2, 1), key('a'), bounds)).toBeUndefined();
  });

  it('extends the selection with shift', () => {
    const wide = moved(moved(at(1, 1), key('ArrowUp', false, true), bounds)!, key('ArrowRight', false, true), bounds)!;
    expect(blockOf(wide)).toEqual({ top: 0, left: 1, bottom: 1, right: 2 });
  });

  it('goes on in the next row, and leaves at the ends', () => {
    expect(next(at(0, 2), false, bounds)).toEqual(at(1, 0));
    expect(next(at(0, 0), true, bounds)).toBeUndefined();
    expect(next(at(3, 2), false, bounds)).toBeUndefined();
  });
});
