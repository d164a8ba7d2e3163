import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChartData } from '../src/chart-data';
import '../src/chart';
import { linesOf } from '../src/picture-image';
import type { MapData } from '../src/map-data';
import '../src/world-map';

const labels = { unknown: '数据不足', empty: '暂无', failed: '无法显示', keys: '方向键', shown: '{0} / {1}', whole: '全图' };
const bars: ChartData = {
  kind: 'BARS',
  title: '各年交往',
  summary: '回升。',
  language: 'zh-CN',
  item: '年份',
  categories: ['2024', '2025'],
  series: [{ name: '活动', tone: 'SERIES', values: [3, null], texts: ['3', '数据不足'] }],
  axes: ['', ''],
  maximum: null,
  unit: '',
  choosable: true,
  labels,
};
const place = (id: string, latitude: number, longitude: number, status = '活跃', tone: 'GOOD' | 'BAD' = 'GOOD') => ({
  id, name: id, latitude, longitude, status, tone, size: 40, text: '亲密度 40', href: '',
});
const world: MapData = {
  title: '友城分布',
  summary: '两个。',
  language: 'zh-CN',
  labels,
  points: [place('首尔', 37.57, 126.98), place('东京', 35.69, 139.69), place('布拉格', 50.09, 14.42, '休眠', 'BAD')],
};

let element: HTMLElement;
let colour = 'rgb(1, 1, 1)';

beforeEach(() => {
  colour = 'rgb(1, 1, 1)';
  const real = getComputedStyle;
  // the test's page has no light-dark(): a probe's colour is what the page is said to have
  vi.stubGlobal('getComputedStyle', (of: Element) =>
    of.classList.contains('probe')
      ? { color: of.classList.contains('paper') ? 'rgb(9, 9, 9)' : colour }
      : real(of),
  );
});
afterEach(() => {
  element.remove();
  vi.unstubAllGlobals();
});

async function show<T extends 'youcheng-chart' | 'youcheng-world-map'>(tag: T, data: unknown): Promise<HTMLElementTagNameMap[T]> {
  const shown = document.createElement(tag);
  element = shown;
  Object.assign(shown, { data });
  document.body.append(shown);
  await settled();
  return shown;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const inside = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const press = (key: string) => inside('.frame').dispatchEvent(new KeyboardEvent('keydown', { key }));
const about = () => inside('.about').textContent;
const drawn = () => inside('.frame svg').outerHTML;

describe('a chart', () => {
  it('is named, described and drawn', async () => {
    await show('youcheng-chart', bars);
    expect(inside('.frame').getAttribute('aria-label')).toBe('各年交往');
    expect(inside('.frame').getAttribute('aria-description')).toBe('回升。 方向键');
    expect(drawn()).toContain('2024');
  });

  it('says value after value, and an unknown one in words', async () => {
    await show('youcheng-chart', bars);
    press('ArrowRight');
    expect(about()).toBe('2024: 3');
    press('ArrowRight');
    expect(about()).toBe('2025: 数据不足');
    press('Escape');
    expect(about()).toBe('');
  });

  it('opens the category that it is at', async () => {
    await show('youcheng-chart', bars);
    const chosen: unknown[] = [];
    element.addEventListener('chart-chosen', (event) => chosen.push((event as CustomEvent).detail));
    press('Enter');
    press('End');
    press('Enter');
    expect(chosen).toEqual([1]);
  });

  it('is drawn anew when the page turns dark, and not when nothing has changed', async () => {
    await show('youcheng-chart', bars);
    expect(drawn()).toContain('rgb(1, 1, 1)');
    const ready = vi.fn();
    element.addEventListener('picture-ready', ready);
    document.documentElement.style.setProperty('--anything', '1');
    await settled();
    expect(ready).not.toHaveBeenCalled();

    colour = 'rgb(2, 2, 2)';
    document.documentElement.style.colorScheme = 'dark';
    await settled();
    expect(ready).toHaveBeenCalledOnce();
    expect(drawn()).toContain('rgb(2, 2, 2)');
    expect(drawn()).not.toContain('rgb(1, 1, 1)');
  });

  it('is light on paper and goes back afterwards', async () => {
    await show('youcheng-chart', bars);
    dispatchEvent(new Event('beforeprint'));
    expect(drawn()).toContain('rgb(9, 9, 9)');
    expect(drawn()).toContain('width="640"');
    dispatchEvent(new Event('afterprint'));
    expect(drawn()).not.toContain('rgb(9, 9, 9)');
  });

  it('says that there is nothing to show', async () => {
    await show('youcheng-chart', { ...bars, series: [{ ...bars.series[0]!, values: [null, null] }] });
    expect(inside('.message').textContent).toBe('暂无');
    expect(inside('.frame').hidden).toBe(true);
  });
});

describe('the map', () => {
  it('goes from point to point and says each', async () => {
    await show('youcheng-world-map', world);
    press('Home');
    expect(about()).toBe('布拉格 · 休眠 · 亲密度 40');
    expect(inside('.ring').hidden).toBe(false);
    expect(inside('.ring').textContent).toBe('布拉格');
    press('ArrowRight');
    expect(about()).toBe('首尔 · 活跃 · 亲密度 40');
    press('End');
    expect(about()).toBe('东京 · 活跃 · 亲密度 40');
    press('Escape');
    expect(about()).toBe('');
    expect(inside('.ring').hidden).toBe(true);
  });

  it('opens the point that it is at', async () => {
    await show('youcheng-world-map', world);
    const chosen: unknown[] = [];
    element.addEventListener('point-chosen', (event) => chosen.push((event as CustomEvent).detail));
    press('Enter');
    press('Home');
    press('Enter');
    expect(chosen).toEqual(['布拉格']);
  });

  it('shows by status, and keys pass over what is not shown', async () => {
    await show('youcheng-world-map', world);
    const dormant = () => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.legend button')].find((button) => button.textContent!.startsWith('休眠'))!;
    expect(dormant().textContent).toBe('休眠1');
    expect(dormant().getAttribute('aria-pressed')).toBe('true');
    dormant().click();
    expect(dormant().getAttribute('aria-pressed')).toBe('false');
    expect(about()).toBe('2 / 3');
    press('Home');
    expect(about()).toContain('首尔');
  });

  it('the wheel alone scrolls the page', async () => {
    await show('youcheng-world-map', world);
    const whole = drawn();
    const wheel = new WheelEvent('wheel', { cancelable: true, bubbles: true });
    inside('.frame').firstElementChild!.dispatchEvent(wheel);
    expect(wheel.defaultPrevented).toBe(false);
    expect(drawn()).toBe(whole);
  });

  it('zooms by keys and shows the whole again', async () => {
    await show('youcheng-world-map', world);
    const whole = drawn();
    press('+');
    expect(inside('.frame').classList.contains('moved')).toBe(true);
    expect(drawn()).not.toBe(whole);
    press('0');
    expect(inside('.frame').classList.contains('moved')).toBe(false);
  });
});

describe('the image', () => {
  it('breaks its sentence between words, and Chinese anywhere', () => {
    const measure = (text: string) => text.length;
    expect(linesOf('one two three', 1, 7, measure)).toEqual(['one two', 'three']);
    expect(linesOf('友城关系一二', 1, 4, measure)).toEqual(['友城关系', '一二']);
    expect(linesOf('', 1, 4, measure)).toEqual([]);
  });
});
