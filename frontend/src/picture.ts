import type { PictureData } from './chart-data';
import { fileName } from './csv';
import { init, type ECharts, type EChartsCoreOption } from './drawing-kit';
import { lookOf, onScheme, reader, type Look } from './look';
import type { Size } from './chart-option';
import { imageOf } from './picture-image';
import styles from './picture.css?inline';

const PAPER = 1000; // pixels across a landscape page
const COLUMN = 640; // pixels across an upright one
const UNREADABLE = '图形无法显示。 The chart cannot be shown.'; // for a page that gave no words

export type Form = 'image' | 'csv' | 'print';

const SHEET = new CSSStyleSheet();
SHEET.replaceSync(styles);

/**
 * What our drawn components share: they draw `data` as wide as they are, again when the page's colours or their width
 * change, in light colours for paper and files, and say in words what a person is at.
 */
export abstract class Picture<D extends PictureData> extends HTMLElement {
  protected readonly root = this.attachShadow({ mode: 'open' });
  protected chart: ECharts | undefined;
  #data: D | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #colours = '';
  #width = 0;
  #paper = 0;
  #leave: (() => void)[] = [];
  readonly #resizes = new ResizeObserver(() => this.#resized());

  constructor(template: string, sheet?: CSSStyleSheet) {
    super();
    this.root.adoptedStyleSheets = sheet ? [SHEET, sheet] : [SHEET];
    this.root.innerHTML = `<span class="probe"></span>${template}
      <p class="about" role="status"></p><p class="message" role="status" hidden></p>`;
  }

  get data(): D | undefined {
    return this.#data;
  }

  set data(data: D | null | undefined) {
    this.#data = data ?? undefined;
    this.schedule();
  }

  /** Saves the picture or its data as a file, or prints it alone. */
  take(form: Form): void {
    if (!this.#data) return;
    if (form === 'print') this.#print();
    else if (form === 'csv') save(new Blob([this.csv(this.#data)], { type: 'text/csv;charset=utf-8' }), fileName(this.#data.title, 'csv'));
    else this.#image(this.#data);
  }

  connectedCallback(): void {
    // a page may have set this before the module was loaded
    if (Object.hasOwn(this, 'data')) {
      const { data } = this;
      delete (this as Partial<Picture<D>>).data;
      this.data = data;
    }
    const print = () => this.#onPaper(COLUMN);
    const after = () => this.#onPaper(0);
    addEventListener('beforeprint', print);
    addEventListener('afterprint', after);
    this.#leave = [
      onScheme(() => this.#recoloured()),
      () => removeEventListener('beforeprint', print),
      () => removeEventListener('afterprint', after),
    ];
    this.#resizes.observe(this);
    this.schedule();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#leave.forEach((leave) => leave());
    this.#resizes.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  protected abstract isEmpty(data: D): boolean;
  protected abstract height(data: D, width: number): number;
  protected abstract option(data: D, look: Look, size: Size): EChartsCoreOption;
  protected abstract csv(data: D): string;
  protected abstract label(data: D): void;
  protected abstract drawn(data: D, chart: ECharts): void;
  /** What is drawn of it as a file, where what stands around it on the page is missing. */
  protected imageOption(data: D, look: Look, size: Size): EChartsCoreOption {
    return this.option(data, look, size);
  }

  /** What the image says under the picture, e.g. its source. */
  protected foot(_: D): string {
    return '';
  }

  /** Vectors stay sharp; a great many of them are slow to move. */
  protected renderer(_: D): 'svg' | 'canvas' {
    return 'svg';
  }

  protected get frame(): HTMLElement {
    return this.root.querySelector<HTMLElement>('.frame')!;
  }

  protected get look(): Look {
    return lookOf(reader(this.root.querySelector<HTMLElement>('.probe')!), getComputedStyle(this).fontFamily, this.#paper ? 'light' : undefined);
  }

  protected about(text: string): void {
    this.root.querySelector('.about')!.textContent = text;
  }

  protected fire(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  protected schedule(): void {
    if (!this.isConnected) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.draw(), 0);
  }

  protected draw(): void {
    if (!this.isConnected) return;
    const data = this.#data;
    const empty = !data || this.isEmpty(data);
    this.frame.hidden = empty;
    this.#message(data && empty ? (data.labels.empty ?? '') : '');
    if (data) this.label(data);
    if (!data || empty) return;
    this.#width = this.clientWidth;
    const width = this.#paper || this.#width;
    if (!width) return;
    try {
      this.#paint(data, { width, height: Math.round(this.height(data, width)) });
    } catch (error) {
      console.error(error);
      this.frame.hidden = true;
      this.#message(data.labels.failed || UNREADABLE);
      this.fire('picture-failed', { message: String(error) });
      return;
    }
    this.fire('picture-ready', undefined);
  }

  #paint(data: D, size: Size): void {
    const { look } = this;
    const renderer = this.renderer(data);
    this.#colours = JSON.stringify(look);
    this.frame.style.height = `${size.height}px`;
    if (this.chart?.getZr().painter.getType() !== renderer) {
      this.chart?.dispose();
      this.chart = undefined;
    }
    const fresh = !this.chart;
    this.chart ??= init(this.frame, null, { renderer, ...size });
    this.chart.resize(size);
    this.chart.setOption(this.option(data, look, size), { notMerge: true });
    if (fresh) this.drawn(data, this.chart);
  }

  #message(text: string): void {
    const message = this.root.querySelector<HTMLElement>('.message')!;
    message.textContent = text;
    message.hidden = !text;
  }

  #resized(): void {
    if (this.clientWidth !== this.#width && !this.#paper) this.schedule();
  }

  #recoloured(): void {
    if (this.chart && JSON.stringify(this.look) !== this.#colours) this.draw();
  }

  /** Paper is light whatever the screen is, and the browser lays it out before anything is drawn anew. */
  #onPaper(width: number): void {
    if (width && this.#paper) return; // alone, on a wider page
    this.#paper = width;
    if (this.#data) this.draw();
  }

  #print(): void {
    const figure = this.closest('figure') ?? this;
    const page = document.documentElement.classList;
    page.add('printing-picture');
    figure.classList.add('printing');
    this.#onPaper(PAPER);
    const after = () => {
      page.remove('printing-picture');
      figure.classList.remove('printing');
    };
    addEventListener('afterprint', after, { once: true });
    window.print();
  }

  #image(data: D): void {
    const width = Math.min(1200, Math.max(800, this.clientWidth));
    const size = { width, height: Math.round(this.height(data, width)) };
    const paper = this.#paper;
    this.#paper = width;
    const { look } = this;
    const option = this.imageOption(data, look, size);
    this.#paper = paper;
    imageOf(option, look, size, { title: data.title, summary: data.summary, foot: this.foot(data) }, (image) =>
      save(image, fileName(data.title, 'png')),
    );
  }
}

function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
