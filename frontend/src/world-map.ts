import type { Size } from './chart-option';
import { csv } from './csv';
import { glyph } from './glyph';
import { registerMap, type ECharts, type EChartsCoreOption } from './drawing-kit';
import { land, type Place } from './land';
import { colourOf, type Look } from './look';
import { diameter, placed, statusesOf, wordsOf, type MapData, type Placed, type Status } from './map-data';
import { along, inOrder, isDirection, towards } from './map-keys';
import { CLOSEST, mapHeight, mapKey, mapOption, scaleOf, WHOLE, type View } from './map-option';
import { Picture } from './picture';
import { SHAPES } from './shapes';
import styles from './world-map.css?inline';

const STEP = 1.6;
const REST = 180; // milliseconds
const MANY = 600; // so many vectors are slow to move
const TOOLS = ['zoomOut', 'zoomIn', 'whole'] as const;

const SHEET = new CSSStyleSheet();
SHEET.replaceSync(styles);

const TEMPLATE = `
  <div class="bar" hidden>
    <div class="legend" role="group"></div>
    <span class="buttons">
      <button type="button" id="zoomOut" aria-keyshortcuts="-">${glyph('M3 8h10')}</button>
      <button type="button" id="zoomIn" aria-keyshortcuts="+">${glyph('M3 8h10M8 3v10')}</button>
      <button type="button" id="whole" aria-keyshortcuts="0">${glyph('M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10')}</button>
    </span>
  </div>
  <div class="stage">
    <div class="frame" role="application" tabindex="0"></div>
    <div class="over" aria-hidden="true"><div class="ring" hidden><svg viewBox="0 0 16 16"><path /></svg><span></span></div></div>
  </div>
  <p class="key" hidden></p>`;

/**
 * A map of the world with points: `<youcheng-world-map>`; set `data` ({@link MapData}).
 *
 * Land has outlines and no borders. Fires `point-chosen` with a point's id as its detail, by click or Enter.
 */
export class WorldMap extends Picture<MapData> {
  #view: View = WHOLE;
  #hidden = new Set<string>();
  #points: Placed[] = [];
  #statuses: Status[] = [];
  #current: Placed | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super(TEMPLATE, SHEET);
    this.#button('zoomIn').onclick = () => this.#zoom(STEP);
    this.#button('zoomOut').onclick = () => this.#zoom(1 / STEP);
    this.#button('whole').onclick = () => this.#look(WHOLE);
    this.frame.addEventListener('keydown', (event) => this.#onKey(event));
    this.frame.addEventListener('blur', () => this.#go(undefined));
    this.frame.addEventListener('wheel', onWheel, { capture: true, passive: false });
  }

  protected override isEmpty({ points }: MapData): boolean {
    return !points.length;
  }

  protected override height(_: MapData, width: number): number {
    return mapHeight(width);
  }

  protected override option(_: MapData, look: Look, size: Size): EChartsCoreOption {
    return mapOption(this.#shown, this.#statuses, this.#view, look, size);
  }

  protected override imageOption(data: MapData, look: Look, size: Size): EChartsCoreOption {
    return { ...this.option(data, look, size), legend: mapKey(this.#statuses.filter(({ name }) => !this.#hidden.has(name)), look) };
  }

  protected override renderer({ points }: MapData): 'svg' | 'canvas' {
    return points.length > MANY ? 'canvas' : 'svg';
  }

  protected override foot({ labels }: MapData): string {
    return labels.source ?? '';
  }

  protected override csv({ points }: MapData): string {
    return csv(points.map(({ name, status, latitude, longitude, text }) => [name, status, latitude, longitude, text]));
  }

  protected override label(data: MapData): void {
    const { labels } = data;
    registerOutlines();
    this.#points = placed(data.points);
    this.#statuses = statusesOf(data.points);
    this.#current = this.#shown.find(({ id }) => id === this.#current?.id);
    this.#part('.bar').hidden = !data.points.length;
    for (const id of TOOLS) {
      this.#button(id).title = labels[id] ?? '';
      this.#button(id).setAttribute('aria-label', labels[id] ?? '');
    }
    this.frame.setAttribute('aria-roledescription', labels.map ?? '');
    this.frame.setAttribute('aria-label', data.title);
    this.frame.setAttribute('aria-description', `${data.summary} ${labels.keys ?? ''}`.trim());
    this.#labelLegend(labels);
    const sizes = data.points.map(({ size }) => size);
    const key = [
      sizes.some((size) => size !== null) && labels.size,
      sizes.some((size) => size === null) && labels.sizeUnknown,
    ].filter(Boolean);
    this.#part('.key').textContent = key.join(' · ');
    this.#part('.key').hidden = !key.length || !data.points.length;
  }

  protected override drawn(_: MapData, chart: ECharts): void {
    chart.on('click', (event) => {
      const { point } = (event as { data?: { point?: Placed } }).data ?? {};
      if (point) this.fire('point-chosen', point.id);
    });
    chart.on('georoam', () => this.#roamed());
  }

  get #shown(): Placed[] {
    return this.#points.filter(({ status }) => !this.#hidden.has(status));
  }

  #part(selector: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(selector)!;
  }

  #button(id: (typeof TOOLS)[number]): HTMLButtonElement {
    return this.root.querySelector<HTMLButtonElement>(`#${id}`)!;
  }

  /** A button for each status, which are the key to the map as well; the one in use keeps the focus. */
  #labelLegend(labels: Record<string, string>): void {
    const legend = this.#part('.legend');
    const { look } = this;
    const focused = (this.root.activeElement as HTMLElement | null)?.dataset.status;
    legend.setAttribute('aria-label', labels.legend ?? '');
    legend.replaceChildren(
      ...this.#statuses.map((status, at) => {
        const button = Object.assign(document.createElement('button'), { type: 'button' });
        const count = Object.assign(document.createElement('span'), { className: 'count', textContent: `${status.count}` });
        button.dataset.status = status.name;
        button.setAttribute('aria-pressed', `${!this.#hidden.has(status.name)}`);
        button.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${SHAPES[status.shape]}"/></svg>`;
        button.querySelector('path')!.setAttribute('fill', colourOf(look, status.tone, at));
        button.append(status.name, count);
        button.onclick = () => this.#toggle(status.name);
        return button;
      }),
    );
    if (focused !== undefined) {
      [...legend.querySelectorAll('button')].find(({ dataset }) => dataset.status === focused)?.focus();
    }
  }

  #toggle(status: string): void {
    if (!this.#hidden.delete(status)) this.#hidden.add(status);
    this.draw();
    const shown = this.data?.labels.shown ?? '';
    this.about(shown.replace('{0}', `${this.#shown.length}`).replace('{1}', `${this.#points.length}`));
  }

  /** What the drawing library did when a person dragged, pinched or turned the wheel; names follow when they rest. */
  #roamed(): void {
    const { geo } = this.chart!.getOption() as { geo: [{ zoom: number; center: Place }] };
    const { zoom, center } = geo[0];
    this.#view = zoom > 1 ? { zoom, centre: center ?? this.#middle } : WHOLE;
    this.#ring();
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#look(this.#view), REST);
  }

  #zoom(by: number): void {
    const zoom = Math.min(CLOSEST, Math.max(1, this.#view.zoom * by));
    this.#look(zoom > 1 ? { zoom, centre: this.#current?.plane ?? this.#middle } : WHOLE);
  }

  /** The place on the plane that is in the middle of the frame now. */
  get #middle(): Place | undefined {
    const spot = [this.frame.clientWidth / 2, this.frame.clientHeight / 2];
    return this.chart?.convertFromPixel('geo', spot) as Place | undefined;
  }

  #look(view: View): void {
    this.#view = view;
    this.frame.classList.toggle('moved', view.zoom > 1);
    this.draw();
  }

  protected override draw(): void {
    clearTimeout(this.#resting);
    super.draw();
    this.#ring();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const shown = this.#shown;
    const actions: Record<string, () => void> = {
      '+': () => this.#zoom(STEP),
      '=': () => this.#zoom(STEP),
      '-': () => this.#zoom(1 / STEP),
      '0': () => this.#look(WHOLE),
      Home: () => this.#go(inOrder(shown)[0]),
      End: () => this.#go(inOrder(shown).at(-1)),
      PageDown: () => this.#go(along(shown, this.#current, 1)),
      PageUp: () => this.#go(along(shown, this.#current, -1)),
      Enter: () => this.#current && this.fire('point-chosen', this.#current.id),
      Escape: () => this.#go(undefined),
    };
    const action = isDirection(key) ? () => this.#go(towards(shown, this.#current, key)) : actions[key];
    if (!action) return;
    event.preventDefault();
    action();
  }

  /** Goes to this point, and into view where it is not. */
  #go(point: Placed | undefined): void {
    if (point === this.#current) return;
    this.#current = point;
    this.about(point ? wordsOf(point) : '');
    const pixel = point && this.#pixelOf(point);
    const { clientWidth: width, clientHeight: height } = this.frame;
    const inside = (value: number, length: number) => value > length * 0.08 && value < length * 0.92;
    const seen = !pixel || this.#view.zoom <= 1 || (inside(pixel[0], width) && inside(pixel[1], height));
    if (seen) this.#ring();
    else this.#look({ ...this.#view, centre: point.plane });
  }

  #pixelOf({ plane, aside }: Placed): Place | undefined {
    const [x, y] = (this.chart?.convertToPixel('geo', plane) as Place | undefined) ?? [NaN, NaN];
    return Number.isFinite(x + y) ? [x + aside[0], y + aside[1]] : undefined;
  }

  /** A ring around the current point with the point once more, above all others; drawn apart, since it moves often. */
  #ring(): void {
    const ring = this.#part('.ring');
    const point = this.#current;
    const pixel = point && this.#pixelOf(point);
    ring.hidden = !pixel;
    if (!point || !pixel) return;
    const at = this.#statuses.findIndex(({ name }) => name === point.status);
    const size = diameter(point.size) * scaleOf(this.#shown.length, this.frame.clientWidth, this.#view.zoom);
    const colour = colourOf(this.look, point.tone, at);
    const path = ring.querySelector('path')!;
    path.setAttribute('d', SHAPES[this.#statuses[at]?.shape ?? 'circle']);
    path.style.cssText = point.size === null ? `fill: none; stroke: ${colour}; stroke-width: 2` : `fill: ${colour}`;
    ring.querySelector('span')!.textContent = point.name;
    ring.classList.toggle('left', pixel[0] > this.frame.clientWidth * 0.7);
    ring.style.cssText = `left: ${pixel[0]}px; top: ${pixel[1]}px; --size: ${size}px`;
  }
}

/** The wheel alone scrolls the page; with Ctrl, as browsers also report a pinch, it zooms. */
function onWheel(event: WheelEvent): void {
  if (event.ctrlKey || event.metaKey) event.preventDefault();
  else event.stopImmediatePropagation();
}

let registered = false;

function registerOutlines(): void {
  if (registered) return;
  registerMap('youcheng-land', land() as never);
  registered = true;
}

if (!customElements.get('youcheng-world-map')) customElements.define('youcheng-world-map', WorldMap);

declare global {
  interface HTMLElementTagNameMap {
    'youcheng-world-map': WorldMap;
  }
}
