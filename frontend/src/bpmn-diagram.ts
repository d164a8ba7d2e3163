import bpmnStyles from 'bpmn-js/dist/assets/bpmn-js.css?inline';
import diagramStyles from 'diagram-js/assets/diagram-js.css?inline';
import styles from './bpmn-diagram.css?inline';
import { complete, ofRound, type CaseState } from './case-path';
import { ARROW, CHECK, Drawing } from './drawing';
import { glyph } from './glyph';

const PAN = 60;
const TOOLS = ['zoomOut', 'zoomIn', 'fit', 'fullScreen', 'print'] as const;
type Tool = (typeof TOOLS)[number];
const STEPS: Record<string, 1 | -1> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
const UNREADABLE = '无法显示流程图。 The diagram cannot be shown.'; // for a page that gave no words

const SHEET = new CSSStyleSheet();
SHEET.replaceSync(diagramStyles + bpmnStyles + styles);

const TEMPLATE = `
  <div class="toolbar" hidden>
    <span class="legend"><span class="badge">${CHECK}</span><span id="done"></span></span>
    <span class="legend"><span class="badge current">${ARROW}</span><span id="current"></span></span>
    <label class="legend" id="roundsOf" hidden><span></span> <select id="rounds"></select></label>
    <span class="buttons">
      <button type="button" class="tool" id="zoomOut" aria-keyshortcuts="-">${glyph('M3 8h10')}</button>
      <button type="button" class="tool" id="zoomIn" aria-keyshortcuts="+">${glyph('M3 8h10M8 3v10')}</button>
      <button type="button" class="tool" id="fit" aria-keyshortcuts="0">${glyph('M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10')}</button>
      <button type="button" class="tool" id="fullScreen">${glyph('M9.5 6.5 13.5 2.5M10 2.5h3.5V6M6.5 9.5l-4 4M6 13.5H2.5V10')}</button>
      <button type="button" class="tool" id="print">${glyph('M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z')}</button>
    </span>
  </div>
  <div class="frame" role="group" tabindex="0" hidden></div>
  <p class="about" role="status"></p>
  <p class="message" role="alert" hidden></p>`;

/**
 * Shows where a case stands in its process: `<youcheng-bpmn-diagram>`.
 *
 * `xml` (BPMN 2.0) and `state` ({@link CaseState}) may be set at any time and in any order. Fires `diagram-ready`
 * when what was last set is drawn, and `diagram-failed` with `detail.message` when the XML cannot be read.
 * Colours: the custom properties `--youcheng-diagram-*` of the style sheet.
 */
export class BpmnDiagram extends HTMLElement {
  #xml = '';
  #state = complete(null);
  #drawing: Drawing | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #width = 0;
  #moved = false;
  #round: number | undefined;
  #selected: string | undefined;
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #resizes = new ResizeObserver(() => this.#resized());

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [SHEET];
    this.#root.innerHTML = TEMPLATE;
    this.#button('zoomIn').onclick = () => this.#zoom(1);
    this.#button('zoomOut').onclick = () => this.#zoom(-1);
    this.#button('fit').onclick = () => this.#fit();
    this.#button('fullScreen').onclick = () => void this.#fullScreen();
    this.#button('print').onclick = () => this.#print();
    this.#rounds.onchange = () => this.#chooseRound();
    this.#frame.addEventListener('click', ({ target }) => this.#select(this.#drawing?.stepAt(target)));
    this.#frame.addEventListener('keydown', (event) => this.#onKey(event));
    this.#frame.addEventListener('wheel', (event) => this.#onWheel(event), { passive: false });
    this.#frame.addEventListener('click', (event) => onWatermark(event));
    this.#frame.addEventListener('mousemove', ({ buttons }) => buttons === 1 && this.#setMoved(true));
    panByTouch(this.#frame, (dx, dy) => this.#drawing?.canvas.scroll({ dx, dy }));
  }

  get xml(): string {
    return this.#xml;
  }

  set xml(xml: string | null | undefined) {
    this.#xml = xml ?? '';
    this.#schedule();
  }

  get state(): CaseState {
    return this.#state;
  }

  set state(state: Partial<CaseState> | null | undefined) {
    this.#state = complete(state);
    this.#schedule();
  }

  connectedCallback(): void {
    // a page may have set these before the module was loaded
    for (const property of ['xml', 'state'] as const) {
      if (Object.hasOwn(this, property)) {
        const value = this[property];
        delete (this as Partial<BpmnDiagram>)[property];
        Object.assign(this, { [property]: value });
      }
    }
    this.#resizes.observe(this.#frame);
    this.#schedule();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#turn++;
    this.#resizes.disconnect();
    this.#replace(undefined);
  }

  get #frame(): HTMLElement {
    return this.#root.querySelector<HTMLElement>('.frame')!;
  }

  get #rounds(): HTMLSelectElement {
    return this.#root.querySelector<HTMLSelectElement>('#rounds')!;
  }

  #button(id: Tool): HTMLButtonElement {
    return this.#root.querySelector<HTMLButtonElement>(`#${id}`)!;
  }

  #schedule(): void {
    if (!this.isConnected) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#render(), 0);
  }

  async #render(): Promise<void> {
    const turn = ++this.#turn;
    const source = JSON.stringify([this.#xml, this.#state.names]);
    this.#label();
    if (!this.#xml) {
      this.#replace(undefined);
      this.#show({ toolbar: false, frame: false, message: false });
      return;
    }
    this.#show({ toolbar: true, frame: true, message: false });
    try {
      if (this.#drawing?.source !== source) {
        const drawing = await Drawing.of(this.#xml, this.#state.names, this.#frame, source);
        if (turn !== this.#turn) return drawing.destroy(); // something newer was set meanwhile
        this.#replace(drawing);
        this.#open();
      }
      this.#drawing?.mark(ofRound(this.#state, this.#round));
      this.#select(undefined);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error instanceof Error ? error.message : String(error));
      return;
    }
    this.#fire('diagram-ready');
  }

  #replace(drawing: Drawing | undefined): void {
    this.#drawing?.destroy();
    this.#drawing = drawing;
    drawing?.show();
  }

  #fail(message: string): void {
    this.#replace(undefined);
    const { failed } = this.#state.labels;
    this.#root.querySelector('.message')!.textContent = failed || UNREADABLE;
    this.#show({ toolbar: false, frame: false, message: true });
    this.#fire('diagram-failed', { message });
  }

  #fire(type: string, detail?: { message: string }): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  #show(parts: Record<'toolbar' | 'frame' | 'message', boolean>): void {
    for (const [part, shown] of Object.entries(parts)) {
      this.#root.querySelector<HTMLElement>(`.${part}`)!.hidden = !shown;
    }
  }

  #label(): void {
    const { labels } = this.#state;
    for (const id of TOOLS) {
      this.#button(id).title = labels[id] ?? '';
      this.#button(id).setAttribute('aria-label', labels[id] ?? '');
    }
    this.#button('fullScreen').hidden = !this.requestFullscreen;
    this.#frame.setAttribute('aria-description', labels.keys ?? '');
    this.#frame.title = labels.keys ?? '';
    this.#labelRounds();
    for (const id of ['done', 'current'] as const) {
      this.#root.querySelector(`#${id}`)!.textContent = labels[id];
    }
    this.#frame.setAttribute('aria-label', labels.diagram);
  }

  #labelRounds(): void {
    const { labels, rounds = [] } = this.#state;
    const choice = this.#root.querySelector<HTMLElement>('#roundsOf')!;
    choice.hidden = rounds.length < 2;
    choice.querySelector('span')!.textContent = labels.rounds ?? '';
    if (this.#round !== undefined && !rounds[this.#round]) this.#round = undefined;
    const entries = [labels.allRounds ?? '', ...rounds.map(({ label }) => label)];
    this.#rounds.replaceChildren(
      ...entries.map((text, place) => Object.assign(document.createElement('option'), { value: `${place - 1}`, text })),
    );
    this.#rounds.value = `${this.#round ?? -1}`;
  }

  #chooseRound(): void {
    const chosen = Number(this.#rounds.value);
    this.#round = chosen < 0 ? undefined : chosen;
    this.#schedule();
  }

  #select(id: string | undefined): void {
    this.#selected = id;
    this.#drawing?.select(id);
    this.#root.querySelector('.about')!.textContent = (id && this.#drawing?.wordsOf(id)) || '';
    if (id) this.#setMoved(true);
  }

  /** The next or the last of the steps that the case came to, in their order. */
  #step(by: 1 | -1): void {
    const reached = this.#drawing?.reached ?? [];
    if (!reached.length) return;
    const from = this.#selected ? reached.indexOf(this.#selected) : by > 0 ? -1 : 0;
    this.#select(reached[(from + by + reached.length) % reached.length]);
  }

  async #fullScreen(): Promise<void> {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await this.requestFullscreen();
    this.#open();
  }

  /** Prints the diagram alone, whole, on a page of its own. */
  #print(): void {
    const page = document.documentElement.classList;
    const { style } = this.#frame;
    page.add('printing-diagram');
    style.width = '1040px';
    style.setProperty('--_height', '640px');
    style.height = '640px';
    this.#drawing?.whole();
    const after = () => {
      page.remove('printing-diagram');
      style.width = '';
      style.height = '';
      this.#open();
    };
    addEventListener('afterprint', after, { once: true });
    window.print();
  }

  #zoom(direction: 1 | -1): void {
    this.#drawing?.zoomScroll.stepZoom(direction);
    this.#setMoved(true);
  }

  #fit(at?: string): void {
    this.#setMoved(false);
    this.#width = this.#frame.clientWidth;
    this.#drawing?.fit(this.#frame, at);
  }

  #open(): void {
    this.#fit(this.#state.current.at(-1) ?? this.#state.steps.at(-1)?.id);
  }

  /** Once the person has zoomed or moved, a resize keeps their place. */
  #setMoved(moved: boolean): void {
    this.#moved = moved;
    this.#frame.classList.toggle('moved', moved);
  }

  #resized(): void {
    if (this.#frame.clientWidth === this.#width) return; // the height follows the width, not the other way round
    if (this.#moved && this.#width) {
      this.#width = this.#frame.clientWidth;
      this.#drawing?.canvas.resized();
    } else {
      this.#open();
    }
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pan = (dx: number, dy: number) => () => {
      this.#drawing?.canvas.scroll({ dx, dy });
      this.#setMoved(true);
    };
    if (!event.shiftKey && STEPS[event.key]) {
      event.preventDefault();
      this.#step(STEPS[event.key]!);
      return;
    }
    const actions: Record<string, () => void> = {
      Escape: () => this.#select(undefined),
      '+': () => this.#zoom(1),
      '=': () => this.#zoom(1),
      '-': () => this.#zoom(-1),
      '0': () => this.#fit(),
      ArrowLeft: pan(PAN, 0),
      ArrowRight: pan(-PAN, 0),
      ArrowUp: pan(0, PAN),
      ArrowDown: pan(0, -PAN),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  }

  /** The wheel alone scrolls the page; with Ctrl, as browsers also report a pinch, it zooms. */
  #onWheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const { left, top } = this.#frame.getBoundingClientRect();
    const step = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 0.015 : 0.24;
    this.#drawing?.zoomScroll.zoom(-event.deltaY * step, { x: event.clientX - left, y: event.clientY - top });
    this.#setMoved(true);
  }
}

/** The licence note behind the mark of bpmn.io: readable on dark pages, and closed by Escape as well. */
function onWatermark(event: Event): void {
  const mark = (event.target as Element).closest<HTMLElement>('.bjs-powered-by');
  const note = document.querySelector<HTMLElement>('.bjs-powered-by-lightbox');
  if (!mark || !note) return;
  note.style.colorScheme = 'light';
  note.style.color = '#222';
  note.querySelector('a')?.focus();
  note.onkeydown = ({ key }) => {
    if (key !== 'Escape') return;
    note.querySelector<HTMLElement>('.backdrop')?.click();
    mark.focus();
  };
}

function panByTouch(frame: HTMLElement, pan: (dx: number, dy: number) => void): void {
  let last: PointerEvent | undefined;
  const end = () => (last = undefined);
  frame.addEventListener('pointerdown', (event) => (last = event.pointerType === 'touch' ? event : undefined));
  frame.addEventListener('pointermove', (event) => {
    if (!last || event.pointerId !== last.pointerId) return;
    pan(event.clientX - last.clientX, event.clientY - last.clientY);
    last = event;
  });
  frame.addEventListener('pointerup', end);
  frame.addEventListener('pointercancel', end);
}

if (!customElements.get('youcheng-bpmn-diagram')) {
  customElements.define('youcheng-bpmn-diagram', BpmnDiagram);
}

declare global {
  interface HTMLElementTagNameMap {
    'youcheng-bpmn-diagram': BpmnDiagram;
  }
}
