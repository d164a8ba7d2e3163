import { beforeEach, describe, expect, it } from 'vitest';
import { LinesGrid, type Setup } from '../src/lines-grid';
import type { Row, Step } from '../src/sheet';

const SETUP: Setup = {
  label: 'Lines',
  most: 10_000,
  columns: [
    { name: 'ITEM', label: 'Item', width: 200, kind: 'open' },
    { name: 'QUANTITY', label: 'Quantity', width: 100, kind: 'number' },
    { name: 'UNIT', label: 'Unit', width: 80, kind: 'choice' },
    { name: 'UNIT_VALUE', label: 'Unit value', width: 100, kind: 'number' },
    { name: 'CURRENCY', label: 'Currency', width: 80, kind: 'choice' },
  ],
  choices: {
    ITEM: [{ text: 'Surgical masks', also: ['口罩'], fill: { UNIT: 'pieces' } }, { text: 'Goggles' }],
    UNIT: [{ text: 'pieces', also: ['只'] }, { text: 'pairs' }, { text: 'kg', also: ['公斤'] }, { text: 't', also: ['吨'] }],
  },
  conversions: {
    quantity: 'QUANTITY',
    unit: 'UNIT',
    value: 'UNIT_VALUE',
    units: { kg: { measure: 'kg', times: '1' }, t: { measure: 'kg', times: '1000' } },
    quantityFits: { digits: 4, most: '10000000000' },
    valueFits: { digits: 6, most: '1000000000' },
  },
  currency: { value: 'UNIT_VALUE', currency: 'CURRENCY', usual: 'CNY' },
  words: { cell: 'Row {0}, {1}', fault: '{0}: {1}', pasted: '{0} rows pasted', full: 'At most {0} rows; {1} too many', undo: 'Undo', undone: 'Undone', keys: 'Keys', quantity: '{0} {1}', converted: 'Row {0}: {1} is now {2}.', convertedValue: 'Row {0}: {1} is now {2}, {3} is now {4}.', unfit: 'Row {0}: only the unit was changed, {1} to {2}', relabel: 'Unit only', relabelled: 'Only the unit' },
};

const rows = (count: number): Row[] => Array.from({ length: count }, (_, place) => ({ id: place + 1, key: place + 100, cells: [`item ${place}`, '1'] }));

let grid: LinesGrid;
let told: Step[];

beforeEach(() => {
  document.body.replaceChildren();
  grid = document.createElement('youcheng-lines');
  document.body.append(grid);
  told = [];
  grid.addEventListener('lines-changed', (event) => told.push(...JSON.parse((event as CustomEvent<string>).detail)));
  grid.begin(SETUP);
});

const root = () => grid.shadowRoot!;
const input = () => root().querySelector<HTMLInputElement>('.editor')!;
const cell = (row: number, column: number) => root().querySelector<HTMLElement>(`#c${row}-${column}`)!;

function press(key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...more });
  input().dispatchEvent(event);
  return event;
}

function type(text: string): void {
  input().value = text;
  input().dispatchEvent(new Event('input'));
}

function paste(text: string): void {
  const event = new Event('paste', { cancelable: true, bubbles: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  input().dispatchEvent(event);
}

describe('the grid of lines', () => {
  it('draws only the rows that are seen', () => {
    grid.load(rows(10_000));
    expect(root().querySelectorAll('.body [role=row]').length).toBeLessThan(60);
    expect(root().querySelector('#grid')!.getAttribute('aria-rowcount')).toBe('10002');
  });

  it('takes what is typed over a cell, and goes on with Tab and Enter', () => {
    grid.load(rows(2));
    press('ArrowRight');
    type('25,000');
    press('Tab');
    type('pairs');
    press('Enter');
    grid.flush();
    expect(cell(0, 1).textContent).toBe('25,000');
    expect(cell(0, 2).textContent).toBe('pairs');
    expect(input().getAttribute('aria-activedescendant')).toBe('c1-2');
    expect(told).toEqual([{ op: 'set', cells: [[1, 1, '25,000']] }, { op: 'set', cells: [[1, 2, 'pairs']] }]);
  });

  it('keeps a cell as it was after Escape', () => {
    grid.load(rows(1));
    press('F2');
    expect(input().value).toBe('item 0');
    type('other');
    press('Escape');
    expect(cell(0, 0).textContent).toBe('item 0');
    expect(input().classList.contains('editing')).toBe(false);
  });

  it('adds a line where one types below the last', () => {
    grid.load([]);
    type('口罩');
    press('ArrowDown');
    press('Enter');
    grid.flush();
    expect(told).toMatchObject([{ op: 'add', at: 0, rows: [{ key: 0, cells: ['Surgical masks', '', 'pieces', '', ''] }] }]);
  });

  it('puts the usual word of a choice, and a currency beside a value', () => {
    grid.load(rows(1));
    press('ArrowRight');
    press('ArrowRight');
    type('只');
    press('Tab');
    type('1.2');
    press('Enter');
    expect(cell(0, 2).textContent).toBe('pieces');
    expect(cell(0, 4).textContent).toBe('CNY');
  });

  it('takes a block from a spreadsheet as one step that Ctrl+Z takes back', () => {
    grid.load(rows(1));
    press('ArrowDown');
    paste('Goggles\t5\tpairs\r\nCaps\t6\tpieces\r\n');
    expect(cell(2, 0).textContent).toBe('Caps');
    expect(root().querySelector('.about')!.textContent).toBe('2 rows pasted');
    press('z', { ctrlKey: true });
    expect(cell(1, 0).textContent).toBe('');
    press('y', { ctrlKey: true });
    expect(cell(2, 1).textContent).toBe('6');
  });

  it('refuses a block that finds no room, and says so', () => {
    grid.load(rows(9_999));
    press('End', { ctrlKey: true });
    press('Home');
    paste('a\r\nb\r\n');
    expect(root().querySelector('.about')!.textContent).toBe('At most 10000 rows; 1 too many');
    grid.flush();
    expect(told).toEqual([]);
  });

  it('copies a line down, removes and empties', () => {
    grid.load(rows(2));
    press('d', { ctrlKey: true });
    expect(cell(1, 0).textContent).toBe('item 0');
    press('Delete');
    expect(cell(1, 0).textContent).toBe('');
    press('Delete', { ctrlKey: true });
    expect(cell(1, 0).textContent).toBe('item 1');
    grid.flush();
    expect(told.map(({ op }) => op)).toEqual(['add', 'set', 'del']);
  });

  it('marks what the portal finds wrong and describes it', () => {
    grid.load(rows(2));
    grid.answer({ faults: [[2, { QUANTITY: 'Not a number' }]], totals: ['2 lines', '', '', '', ''] });
    grid.goTo(1, 1);
    expect(cell(1, 1).getAttribute('aria-invalid')).toBe('true');
    expect(cell(1, 1).getAttribute('aria-description')).toBe('Not a number');
    expect(root().querySelector('.message')!.textContent).toBe('Row 2, Quantity: Not a number');
    expect(root().querySelector('.foot')!.textContent).toContain('2 lines');
    grid.answer({ faults: [[2, {}]], totals: [] });
    grid.goTo(1, 1);
    expect(cell(1, 1).hasAttribute('aria-invalid')).toBe(false);
  });

  it('lets the keyboard out behind the last cell, and after Escape', () => {
    grid.load([]);
    press('End');
    expect(press('Tab').defaultPrevented).toBe(false);
    press('Home');
    expect(press('Tab').defaultPrevented).toBe(true);
    press('Escape');
    expect(press('Tab').defaultPrevented).toBe(false);
  });

  const flour = (quantity = '1,500', value = '8') => grid.load([{ id: 1, key: 100, cells: ['flour', quantity, 'kg', value, 'CNY'] }]);
  const line = () => [1, 2, 3].map((column) => cell(0, column).textContent);
  const offer = () => root().querySelector('.offer [role=status]')!.textContent;
  const button = (name: string) => root().querySelector<HTMLButtonElement>(`[data-offer=${name}]`)!;
  const changeUnit = (to: string) => {
    grid.goTo(0, 2);
    type(to);
    press('Enter');
  };

  it('converts quantity and value with a unit that is typed, as one step that is said and undone', () => {
    flour();
    changeUnit('吨');
    expect(line()).toEqual(['1.5', 't', '8,000']);
    expect(offer()).toBe('Row 1: 1,500 kg is now 1.5 t, 8 is now 8,000.');
    grid.flush();
    expect(told).toEqual([{ op: 'set', cells: [[1, 1, '1.5'], [1, 2, 't'], [1, 3, '8,000']] }]);
    press('z', { ctrlKey: true });
    expect(line()).toEqual(['1,500', 'kg', '8']);
    expect([offer(), button('undo').hidden, button('relabel').hidden]).toEqual(['', true, true]);
    press('y', { ctrlKey: true });
    expect(line()).toEqual(['1.5', 't', '8,000']);
  });

  it('changes the unit only where somebody says so, which is one step too', () => {
    flour('1,500', '');
    changeUnit('t');
    expect(offer()).toBe('Row 1: 1,500 kg is now 1.5 t.');
    button('relabel').click();
    expect(line()).toEqual(['1,500', 't', '']);
    expect(root().querySelector('.about')!.textContent).toBe('Only the unit');
    press('z', { ctrlKey: true });
    expect(line()).toEqual(['1,500', 'kg', '']);
    press('z', { ctrlKey: true });
    expect(line()).toEqual(['1,500', 'kg', '']);
  });

  it('takes back what it converted by the button beside what it says', () => {
    flour();
    changeUnit('t');
    button('undo').click();
    expect(line()).toEqual(['1,500', 'kg', '8']);
  });

  it('says where it cannot convert exactly, and changes the unit as it was typed', () => {
    flour('0.15');
    changeUnit('t');
    expect(line()).toEqual(['0.15', 't', '8']);
    expect([offer(), button('undo').hidden, button('relabel').hidden]).toEqual(['Row 1: only the unit was changed, kg to t', false, true]);
  });

  it('leaves alone what is pasted, copied down, or measures something else', () => {
    flour();
    grid.goTo(0, 2);
    paste('t');
    expect(line()).toEqual(['1,500', 't', '8']);
    changeUnit('pieces');
    expect(line()).toEqual(['1,500', 'pieces', '8']);
    expect(offer()).toBe('');
  });

  it('answers a key in far less than a tenth of a second among two thousand lines', () => {
    grid.load(rows(2000));
    const began = performance.now();
    for (let step = 0; step < 50; step++) {
      type(`text ${step}`);
      press('Enter');
    }
    expect((performance.now() - began) / 50).toBeLessThan(50);
  });
});
