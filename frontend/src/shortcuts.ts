/** Kinds of input into which nobody types text. */
const NOT_TYPED = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);
/** Where letters have a meaning of their own: to screen readers' users as well, who hear these roles. */
const OWN_LETTERS = new Set(['textbox', 'searchbox', 'combobox', 'listbox', 'option', 'menu', 'menuitem', 'spinbutton', 'tree']);
const OPEN_DIALOG = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-menu-bar-overlay[opened]';
const PAUSE = 1500; // milliseconds within which the second key of two comes
const MOST_FRAMES = 120; // until what was asked for is on the screen

/** Whether a key pressed there belongs to what has the focus: a field, a menu, one of our own components. */
export function belongsTo(path: EventTarget[]): boolean {
  return path.some((each) => {
    if (!(each instanceof HTMLElement)) return false;
    if (each.isContentEditable || each.localName === 'textarea' || each.localName === 'select') return true;
    if (each instanceof HTMLInputElement) return !NOT_TYPED.has(each.type);
    return OWN_LETTERS.has(each.getAttribute('role') ?? '') || each.localName.startsWith('youcheng-');
  });
}

/** The key, or nothing where it is no shortcut: with a modifier, while an input method composes, held down. */
export function keyOf(event: KeyboardEvent): string {
  const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing && !event.repeat;
  if (!plain || event.defaultPrevented) return '';
  if (event.key === '?') return '?';
  return event.shiftKey || event.key.length !== 1 ? '' : event.key;
}

/**
 * Single keys that lead somewhere, while nobody types: `<youcheng-shortcuts go="t c r">`, with the letters that `g` may be
 * followed by.
 *
 * Fires `shortcut-help` for `?` and `shortcut-go` with the letter as its detail; everything else is on the page itself: the
 * search over everything, the page's own search field, the outcomes that say by which keys they are chosen, the links to what comes before and after.
 */
export class Shortcuts extends HTMLElement {
  #since = -Infinity;
  readonly #pressed = (event: KeyboardEvent) => {
    const key = keyOf(event);
    if (!key || belongsTo(event.composedPath()) || document.querySelector(OPEN_DIALOG)) return;
    if (this.#does(key, event.timeStamp)) event.preventDefault();
  };

  connectedCallback(): void {
    document.addEventListener('keydown', this.#pressed);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#pressed);
  }

  #does(key: string, now: number): boolean {
    const second = now - this.#since < PAUSE;
    this.#since = key === 'g' ? now : -Infinity;
    if (second && (this.getAttribute('go') ?? '').split(' ').includes(key)) {
      return this.#tell('shortcut-go', key);
    }
    switch (key) {
      case '?':
        return this.#tell('shortcut-help');
      case '/':
        return click(visible('[data-search-everywhere]'));
      case 'f':
        return focus(visible('[data-search]'));
      case 'n':
        return click(visible('.task-places a[rel=next]'));
      case 'p':
        return click(visible('.task-places a[rel=prev]'));
      default:
        return chooses(key);
    }
  }

  #tell(name: string, detail?: string): boolean {
    this.dispatchEvent(new CustomEvent(name, { detail }));
    return true;
  }
}

function visible(selector: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(selector)].find((each) => each.checkVisibility());
}

function click(element: HTMLElement | undefined): boolean {
  element?.click();
  return !!element;
}

function focus(element: HTMLElement | undefined): boolean {
  element?.focus();
  return !!element;
}

/** Chooses the outcome with this key and goes to its reason; nothing is handed in. */
function chooses(key: string): boolean {
  const group = document.querySelector<HTMLElement>('vaadin-radio-group[data-keys]:not([disabled]):not([readonly])');
  const place = (group?.dataset.keys ?? '').split(' ').indexOf(key);
  const choice = group?.querySelectorAll<HTMLElement & { checked: boolean }>('vaadin-radio-button')[place];
  if (!group || !choice) return false;
  if (!group.checkVisibility()) group.closest('.sheet')?.querySelector<HTMLElement>('.sheet-bar')?.click();
  choice.click();
  const form = group.closest('.hand-in');
  whenVisible(() => form?.querySelector<HTMLElement>('#field-reason') ?? form?.querySelector<HTMLElement>('vaadin-text-area'));
  return true;
}

function whenVisible(find: () => HTMLElement | null | undefined, frames = MOST_FRAMES): void {
  const found = find();
  if (found?.checkVisibility()) found.focus();
  else if (frames > 0) requestAnimationFrame(() => whenVisible(find, frames - 1));
}

customElements.define('youcheng-shortcuts', Shortcuts);
