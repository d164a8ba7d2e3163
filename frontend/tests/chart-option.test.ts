import { describe, expect, it } from 'vitest';
import { csvOf, said, type ChartData, type Kind } from '../src/chart-data';
import { heightOf, optionOf, words } from '../src/chart-option';
import { look } from './looks';

const SIZE = { width: 600, height: 300 };

function chart(kind: Kind, values: (number | null)[][], more: Partial<ChartData> = {}): ChartData {
  return {
    kind,
    title: '亲密度',
    summary: '一句话。',
    language: 'zh-CN',
    item: '项目',
    categories: ['深度', '互惠', '热度'],
    series: values.map((each, place) => ({
      name: `系列${place + 1}`,
      tone: 'SERIES',
      values: each,
      texts: each.map((value) => (value === null ? '数据不足' : String(value))),
    })),
    axes: ['', ''],
    maximum: null,
    unit: '',
    choosable: false,
    labels: { unknown: '数据不足', group: '状态' },
    ...more,
  };
}

interface Drawn {
  type: string;
  name?: string;
  data: unknown[];
  connectNulls?: boolean;
  stack?: string;
  symbol?: string;
  itemStyle: { color: string; decal?: unknown };
  lineStyle?: { type: unknown };
  label: { formatter: unknown };
}
const seriesOf = (data: ChartData) => (optionOf(data, look, SIZE) as { series: Drawn[] }).series;

const dots = () =>
  chart('SCATTER', [[64, null, 3.5]], {
    categories: ['首尔', '东京', '布拉格'],
    axes: ['形式', '亲密度'],
    series: [
      {
        name: '亲密度',
        tone: 'SERIES',
        values: [64, null, 3.5],
        x: [20, 30, 80],
        texts: ['20 · 64', '30 · 数据不足', '80 · 3.5'],
        groups: ['活跃', '活跃', '休眠'],
        tones: ['GOOD', 'GOOD', 'BAD'],
      },
    ],
  });

describe('an unknown value', () => {
  it.each<Kind>(['BARS', 'STACKED', 'HORIZONTAL', 'LINE'])('is not drawn as 0 in %s', (kind) => {
    const [one] = seriesOf(chart(kind, [[5, null, 3]]));
    expect(one!.data).toEqual([5, '-', 3]);
  });

  it('is a gap in a line', () => {
    expect(seriesOf(chart('LINE', [[5, null, 3]]))[0]!.connectNulls).toBe(false);
  });

  it('is said where its bar would stand', () => {
    const unknown = seriesOf(chart('HORIZONTAL', [[5, null, 3]])).at(-1)!;
    expect(unknown.data).toHaveLength(1);
    expect(unknown.data[0]).toMatchObject({ value: [0, 1] });
    expect(unknown.label.formatter).toBe('数据不足');
  });

  it('leaves a dot out of the picture', () => {
    const drawn = seriesOf(dots()).flatMap(({ data }) => data as { name: string }[]);
    expect(drawn.map(({ name }) => name)).toEqual(['首尔', '布拉格']);
  });

  it('is named at its axis of a radar', () => {
    const { radar } = optionOf(chart('RADAR', [[5, null, 3]]), look, SIZE) as { radar: { indicator: { name: string }[] } };
    expect(radar.indicator.map(({ name }) => name)).toEqual(['深度\n5', '互惠\n数据不足', '热度\n3']);
  });
});

it('a known 0 is drawn', () => {
  expect(seriesOf(chart('BARS', [[0, 1, 2]]))[0]!.data).toEqual([0, 1, 2]);
});

describe('colour is not the only sign', () => {
  it('bars have patterns of their own', () => {
    const bars = seriesOf(chart('BARS', [[1, 2, 3], [1, 2, 3], [1, 2, 3]])).filter(({ type }) => type === 'bar');
    expect(new Set(bars.map(({ itemStyle }) => JSON.stringify(itemStyle.decal))).size).toBe(3);
  });

  it('lines have dashes and symbols of their own', () => {
    const lines = seriesOf(chart('LINE', [[1, 2, 3], [1, 2, 3], [1, 2, 3]]));
    expect(new Set(lines.map(({ symbol }) => symbol)).size).toBe(3);
    expect(new Set(lines.map(({ lineStyle }) => lineStyle!.type)).size).toBe(3);
  });

  it('groups of dots have symbols of their own', () => {
    const groups = seriesOf(dots());
    expect(groups.map(({ name }) => name)).toEqual(['活跃', '休眠']);
    expect(groups[0]!.symbol).not.toBe(groups[1]!.symbol);
    expect(groups.map(({ itemStyle }) => itemStyle.color)).toEqual([look.GOOD, look.BAD]);
  });
});

it('bars of a stack stand on each other', () => {
  const bars = seriesOf(chart('STACKED', [[1, 2, 3], [1, 2, 3]])).filter(({ type }) => type === 'bar');
  expect(new Set(bars.map(({ stack }) => stack))).toEqual(new Set(['all']));
});

it('nothing moves by itself', () => {
  expect(optionOf(chart('BARS', [[1, 2, 3]]), look, SIZE)).toMatchObject({ animation: false });
});

it('a ranking grows with its rows', () => {
  const many = chart('HORIZONTAL', [Array(20).fill(1)], { categories: Array.from({ length: 20 }, (_, at) => `${at}`) });
  expect(heightOf(many, 600)).toBeGreaterThan(heightOf(chart('HORIZONTAL', [[1, 2, 3]]), 600) + 400);
});

it('a name with markup stays a name', () => {
  expect(words('<img src=x onerror=alert(1)>').innerHTML).toBe('&lt;img src=x onerror=alert(1)&gt;');
});

describe('in words', () => {
  it('says a category with all that is known of it', () => {
    expect(said(chart('BARS', [[5, null, 3]]), 1)).toBe('互惠: 数据不足');
    expect(said(chart('BARS', [[5, 1, 3], [2, null, 0]]), 1)).toBe('互惠 · 系列1: 1 · 系列2: 数据不足');
    expect(said(dots(), 0)).toBe('首尔 · 活跃 · 形式 / 亲密度: 20 · 64');
  });
});

describe('CSV', () => {
  it('holds numbers as they are and says what is unknown', () => {
    expect(csvOf(chart('BARS', [[5.25, null, 0]]))).toBe('\uFEFF项目,系列1\r\n深度,5.25\r\n互惠,数据不足\r\n热度,0\r\n');
  });

  it('holds both values of a dot', () => {
    expect(csvOf(dots()).split('\r\n')[2]).toBe('东京,活跃,30,数据不足');
  });
});
