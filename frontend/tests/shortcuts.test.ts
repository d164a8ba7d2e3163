import { beforeEach, describe, expect, it } from 'vitest';
import { belongsTo, keyOf } from '../src/shortcuts';

/** Happy DOM lays nothing out: what is there counts as seen. */
HTMLElement.prototype.checkVisibility = () => true;

let told: string[];

function page(html: string): void {
  document.body.innerHTML = `<youcheng-shortcuts go="t h"></youcheng-shortcuts><main tabindex="-1">${html}</main>`;
  told = [];
  const shortcuts = document.querySelector('youcheng-shortcuts')!;
  shortcuts.addEventListener('shortcut-go', (event) => told.push(`go ${(event as CustomEvent<string>).detail}`));
  shortcuts.addEventListener('shortcut-help', () => told.push('help'));
}

function press(key: string, on: Element = document.querySelector('main')!, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
  on.dispatchEvent(event);
  return event;
}

describe('shortcuts', () => {
  beforeEach(() => page(''));

  it('two keys lead to a page, and only to those that the person has', () => {
    press('g');
    press('t');
    press('g');
    press('c');
    press('t');
    expect(told).toEqual(['go t']);
  });

  it('a question mark asks for help, whatever shift does to it', () => {
    press('?', undefined, { shiftKey: true });
    expect(told).toEqual(['help']);
  });

  it('do nothing with a modifier, while a key is held down or while an input method composes', () => {
    for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { repeat: true }, { isComposing: true }]) {
      expect(keyOf(new KeyboardEvent('keydown', { key: 'g', ...more }))).toBe('');
    }
    expect(keyOf(new KeyboardEvent('keydown', { key: 'G', shiftKey: true }))).toBe('');
    expect(keyOf(new KeyboardEvent('keydown', { key: 'Enter' }))).toBe('');
  });

  it('do nothing while somebody types, in a field inside a shadow root too', () => {
    page('<input id="line"><textarea></textarea><div id="host"></div><ul role="listbox"><li></li></ul><youcheng-lines></youcheng-lines>');
    const inner = document.querySelector('#host')!.attachShadow({ mode: 'open' }).appendChild(document.createElement('input'));
    for (const field of [inner, ...document.querySelectorAll('#line, textarea, li, youcheng-lines')]) press('?', field);
    expect(told).toEqual([]);
    expect(belongsTo([Object.assign(document.createElement('input'), { type: 'radio' })])).toBe(false);
  });

  it('do nothing behind a dialog', () => {
    page('<vaadin-dialog opened></vaadin-dialog>');
    press('?');
    expect(told).toEqual([]);
  });

  it('an outcome is chosen by its key, and the reason is next', () => {
    page(`<section class="hand-in"><vaadin-radio-group data-keys="a - x"><vaadin-radio-button></vaadin-radio-button>
        <vaadin-radio-button></vaadin-radio-button><vaadin-radio-button></vaadin-radio-button></vaadin-radio-group>
        <div id="field-reason" tabindex="0"></div><button>Submit</button></section>`);
    const clicked: string[] = [];
    document.querySelectorAll('vaadin-radio-button, button').forEach((each, place) =>
      each.addEventListener('click', () => clicked.push(`${each.localName} ${place}`)),
    );
    expect(press('x').defaultPrevented).toBe(true);
    expect(press('r').defaultPrevented).toBe(false);
    expect(clicked).toEqual(['vaadin-radio-button 2']);
    expect(document.activeElement?.id).toBe('field-reason');
  });

  it('the next and the previous task are links of the page', () => {
    page('<nav class="task-places"><a rel="prev"></a><a rel="next"></a></nav>');
    const gone: string[] = [];
    document.querySelectorAll<HTMLAnchorElement>('a').forEach((each) => each.addEventListener('click', () => gone.push(each.rel)));
    press('n');
    press('p');
    expect(gone).toEqual(['next', 'prev']);
  });

  it('a stroke opens the search over everything, and f goes to the search field of the page', () => {
    page('<button data-search-everywhere></button><div data-search tabindex="0" id="search"></div>');
    let opened = 0;
    document.querySelector('button')!.addEventListener('click', () => opened++);
    expect(press('/').defaultPrevented).toBe(true);
    expect(opened).toBe(1);
    expect(press('f').defaultPrevented).toBe(true);
    expect(document.activeElement?.id).toBe('search');
  });

  it('are gone with their element', () => {
    document.querySelector('youcheng-shortcuts')!.remove();
    press('?');
    expect(told).toEqual([]);
  });
});
