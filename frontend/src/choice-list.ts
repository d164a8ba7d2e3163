import { matching, type Choice } from './choices';

const MOST = 60;

/** The list that opens below a cell with what can be chosen there. */
export class ChoiceList {
  #offered: Choice[] = [];
  #at = -1;

  constructor(
    readonly list: HTMLElement,
    readonly input: HTMLInputElement,
    readonly onChosen: (text: string) => void,
  ) {
    // before the field loses the focus
    list.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      const place = (event.target as HTMLElement).closest<HTMLElement>('[role=option]')?.dataset.place;
      if (place) this.onChosen(this.#offered[Number(place)]!.text);
    });
  }

  get isOpen(): boolean {
    return !this.list.hidden;
  }

  /** What is marked in the list. */
  get marked(): string | undefined {
    return this.#offered[this.#at]?.text;
  }

  /** Shows what fits; `mark` marks the first, where only what is in the list will do. */
  show(choices: Choice[], typed: string, mark: boolean): void {
    this.#offered = matching(choices, typed, MOST);
    this.#at = mark && typed && this.#offered.length ? 0 : -1;
    this.list.hidden = !this.#offered.length;
    this.input.setAttribute('aria-expanded', String(this.isOpen));
    this.list.replaceChildren(
      ...this.#offered.map(({ text }, place) => {
        const option = document.createElement('div');
        option.setAttribute('role', 'option');
        option.id = `o${place}`;
        option.dataset.place = String(place);
        option.textContent = text;
        return option;
      }),
    );
    this.#mark();
  }

  move(step: 1 | -1): void {
    const count = this.#offered.length;
    if (!count) return;
    this.#at = (this.#at + step + count + (this.#at < 0 && step < 0 ? 1 : 0)) % count;
    this.#mark();
  }

  close(): void {
    this.list.hidden = true;
    this.#offered = [];
    this.#at = -1;
    this.input.removeAttribute('aria-expanded');
  }

  #mark(): void {
    [...this.list.children].forEach((option, place) => option.setAttribute('aria-selected', String(place === this.#at)));
    const marked = this.list.children[this.#at];
    if (marked) {
      this.input.setAttribute('aria-activedescendant', marked.id);
      marked.scrollIntoView?.({ block: 'nearest' });
    } else this.input.removeAttribute('aria-activedescendant');
  }
}
