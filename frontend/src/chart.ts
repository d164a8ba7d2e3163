import { csvOf, said, type ChartData } from './chart-data';
import { heightOf, optionOf, type Size } from './chart-option';
import type { ECharts, EChartsCoreOption } from './drawing-kit';
import type { Look } from './look';
import { Picture } from './picture';

const STEPS: Record<string, 1 | -1> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * A chart: `<youcheng-chart>`; set `data` ({@link ChartData}).
 *
 * Fires `chart-chosen` with the place of a category as its detail, where `data.choosable`, by click or Enter.
 */
export class Chart extends Picture<ChartData> {
  #at: number | undefined;

  constructor() {
    super('<div class="frame" role="application" tabindex="0"></div>');
    this.frame.addEventListener('keydown', (event) => this.#onKey(event));
    this.frame.addEventListener('blur', () => this.#go(undefined));
  }

  protected override isEmpty({ categories, series }: ChartData): boolean {
    return !categories.length || !series.some(({ values }) => values.some((value) => value !== null));
  }

  protected override height(data: ChartData, width: number): number {
    return heightOf(data, width);
  }

  protected override option(data: ChartData, look: Look, size: Size): EChartsCoreOption {
    return optionOf(data, look, size);
  }

  protected override csv(data: ChartData): string {
    return csvOf(data);
  }

  protected override label(data: ChartData): void {
    this.#at = undefined;
    this.about('');
    this.frame.setAttribute('aria-label', data.title);
    this.frame.setAttribute('aria-description', `${data.summary} ${data.labels.keys ?? ''}`.trim());
  }

  protected override drawn(_: ChartData, chart: ECharts): void {
    chart.on('click', (event) => {
      const { data, dataIndex } = event as { data?: { place?: number }; dataIndex: number };
      this.#choose(data?.place ?? dataIndex);
    });
  }

  #choose(place: number): void {
    if (this.data?.choosable) this.fire('chart-chosen', place);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.data) return;
    const count = this.data.categories.length;
    const actions: Record<string, () => void> = {
      Home: () => this.#go(0),
      End: () => this.#go(count - 1),
      Escape: () => this.#go(undefined),
      Enter: () => this.#at !== undefined && this.#choose(this.#at),
    };
    const step = STEPS[event.key];
    const action = step ? () => this.#go(((this.#at ?? (step > 0 ? -1 : count)) + step + count) % count) : actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  }

  #go(place: number | undefined): void {
    if (!this.data || (place === undefined && this.#at === undefined)) return;
    this.#at = place;
    this.chart?.dispatchAction({ type: 'downplay' });
    if (place === undefined) return this.about('');
    this.about(said(this.data, place));
    const name = this.data.categories[place];
    this.chart?.dispatchAction(this.data.kind === 'SCATTER' ? { type: 'highlight', name } : { type: 'highlight', dataIndex: place });
  }
}

if (!customElements.get('youcheng-chart')) customElements.define('youcheng-chart', Chart);

declare global {
  interface HTMLElementTagNameMap {
    'youcheng-chart': Chart;
  }
}
