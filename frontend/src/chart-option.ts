import type { EChartsCoreOption } from 'echarts/core';
import { said, type ChartData, type Series } from './chart-data';
import { colourOf, widthOf, type Look } from './look';
import { radarShape, type Spot } from './radar';
import { SHAPES, shapeAt, shapesOf, symbol } from './shapes';

export interface Size {
  width: number;
  height: number;
}

const LETTER = 13;
const LEGEND_ROW = 24;
const ROW = 26;
const LYING = 18; // the widest bars, in pixels
const UPRIGHT = 48;
const DASHES = ['solid', 'dashed', 'dotted', [8, 3, 2, 3]] as const;
/**
 * What lies over the bars of a series, so that colour is not the only sign; the first is plain.
 * Each is whole, since the library fills in what is left out from patterns of its own.
 */
const STRIPES = { symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0] } as const;
const PATTERNS = [
  { symbol: 'none' },
  { ...STRIPES, dashArrayY: [1, 5], rotation: Math.PI / 4 },
  { symbol: 'circle', symbolSize: 0.6, dashArrayX: [[0, 6], [3, 3]], dashArrayY: [5, 0], rotation: 0 },
  { ...STRIPES, dashArrayY: [1, 5], rotation: (Math.PI * 3) / 4 },
  { ...STRIPES, dashArrayY: [1, 4], rotation: 0 },
  { ...STRIPES, dashArrayY: [1, 4], rotation: Math.PI / 2 },
] as const;

/** The height that a chart needs at this width, in pixels. */
export function heightOf(data: ChartData, width: number): number {
  const legend = legendHeight(data, width);
  switch (data.kind) {
    case 'HORIZONTAL':
      return legend + 16 + data.categories.length * Math.max(ROW, data.series.length * 18 + 10);
    case 'RADAR':
      return legend + Math.min(340, Math.max(240, width * 0.75));
    case 'SCATTER':
      return legend + Math.min(440, Math.max(300, width * 0.6));
    default:
      return legend + Math.min(320, Math.max(240, width * 0.5));
  }
}

/** What the drawing library draws. */
export function optionOf(data: ChartData, look: Look, size: Size): EChartsCoreOption {
  const common = {
    animation: false,
    textStyle: { fontFamily: look.font, color: look.ink, fontSize: LETTER },
    legend: legendOf(data, look, size),
    tooltip: tooltipOf(data, look),
    // patterns only; the words are our own
    aria: { enabled: true, label: { enabled: false }, decal: { show: patterned(data) } },
  };
  switch (data.kind) {
    case 'RADAR':
      return { ...common, ...radar(data, look, size) };
    case 'SCATTER':
      return { ...common, ...scatter(data, look, size) };
    default:
      return { ...common, ...cartesian(data, look, size) };
  }
}

const patterned = (data: ChartData) =>
  data.series.length > 1 && (data.kind === 'BARS' || data.kind === 'STACKED' || data.kind === 'HORIZONTAL');

function legendNames(data: ChartData): string[] {
  if (data.kind === 'SCATTER') return [...groupsOf(data).keys()].filter((name) => name);
  return data.series.length > 1 ? data.series.map(({ name }) => name) : [];
}

function legendHeight(data: ChartData, width: number): number {
  let rows = 0;
  let used = Infinity;
  for (const name of legendNames(data)) {
    const wide = 22 + 5 + 16 + widthOf(name, LETTER);
    if (used + wide > width) {
      rows++;
      used = 0;
    }
    used += wide;
  }
  return rows * LEGEND_ROW + (rows ? 8 : 0);
}

function legendOf(data: ChartData, look: Look, size: Size) {
  const shapes = data.kind === 'SCATTER' ? shapesOf(tonesOf(data)) : undefined;
  return {
    show: legendNames(data).length > 0,
    data: legendNames(data).map((name, place) => ({
      name,
      icon: shapes ? symbol(shapes.get(name)!) : data.kind === 'LINE' ? undefined : data.kind === 'RADAR' ? symbol(shapeAt(place)) : 'rect',
    })),
    left: 0,
    top: 0,
    width: size.width,
    padding: 0,
    itemGap: 16,
    itemWidth: data.kind === 'LINE' ? 28 : data.kind === 'SCATTER' || data.kind === 'RADAR' ? 12 : 20,
    itemHeight: 12,
    selectedMode: false,
    textStyle: { color: look.ink, fontSize: LETTER },
  };
}

function tooltipOf(data: ChartData, look: Look) {
  const along = data.kind === 'BARS' || data.kind === 'STACKED' || data.kind === 'LINE' || data.kind === 'HORIZONTAL';
  return {
    trigger: along ? 'axis' : 'item',
    confine: true,
    transitionDuration: 0,
    backgroundColor: look.background,
    borderColor: look.muted,
    textStyle: { color: look.ink, fontSize: LETTER },
    extraCssText: 'white-space: normal; max-width: 22rem; box-shadow: none',
    axisPointer: { type: data.kind === 'LINE' ? 'line' : 'shadow', lineStyle: { color: look.muted }, shadowStyle: { color: look.muted, opacity: 0.12 } },
    formatter: (about: unknown) => {
      const first = (Array.isArray(about) ? about[0] : about) as { dataIndex: number; data?: { place?: number } };
      return words(said(data, first?.data?.place ?? first?.dataIndex ?? 0));
    },
  };
}

/** An element, since a text would be read as HTML. */
export function words(text: string): HTMLElement {
  const element = document.createElement('div');
  element.textContent = text;
  return element;
}

function styleOf(data: ChartData, look: Look, one: Series, place: number) {
  return {
    color: colourOf(look, one.tone, place),
    borderColor: look.background,
    borderWidth: data.kind === 'STACKED' ? 1 : 0,
    decal: patterned(data) ? { color: look.background, ...PATTERNS[place % PATTERNS.length] } : undefined,
  };
}

function cartesian(data: ChartData, look: Look, size: Size) {
  const lying = data.kind === 'HORIZONTAL';
  const lines = data.kind === 'LINE';
  const single = data.series.length === 1 && !lines;
  const known = data.series.flatMap(({ values }) => values).filter((value) => value !== null);
  const category = categoryAxis(data, look, size);
  const value = {
    type: 'value',
    min: known.some((each) => each < 0) ? undefined : 0,
    max: data.maximum ?? undefined,
    minInterval: known.every(Number.isInteger) ? 1 : undefined,
    splitNumber: 5,
    axisLabel: { show: !single, color: look.muted, fontSize: 12, formatter: (each: number) => numeral(data, each) },
    splitLine: { show: !single, lineStyle: { color: look.line } },
    axisLine: { show: false },
    axisTick: { show: false },
  };
  const top = legendHeight(data, size.width) + (lying ? 0 : 22);
  return {
    grid: {
      left: 2,
      right: lying ? 8 + Math.max(...data.series.flatMap(({ texts }) => texts).map((text) => widthOf(text, 12)), 0) : 12,
      top,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: lying ? value : category,
    yAxis: lying ? category : value,
    series: [
      ...data.series.map((one, place) => (lines ? lineOf(data, look, one, place) : barOf(data, look, one, place, size))),
      ...(lines ? [] : [unknowns(data, look, size)]),
    ],
  };
}

function categoryAxis(data: ChartData, look: Look, size: Size) {
  const lying = data.kind === 'HORIZONTAL';
  const band = size.width / Math.max(1, data.categories.length);
  const longest = Math.max(...data.categories.map((name) => widthOf(name, LETTER)), 0);
  const word = Math.max(...data.categories.flatMap(wordsIn).map((each) => widthOf(each, LETTER)), 0);
  const turned = !lying && data.kind !== 'LINE' && (word > band - 4 || longest > band * 2.4);
  return {
    type: 'category',
    data: data.categories,
    inverse: lying,
    boundaryGap: data.kind !== 'LINE' || data.categories.length < 2,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: look.muted } },
    axisLabel: {
      color: look.ink,
      fontSize: LETTER,
      interval: data.kind === 'LINE' ? 'auto' : 0,
      hideOverlap: data.kind === 'LINE',
      rotate: turned ? 45 : 0,
      width: lying ? Math.min(longest + 4, size.width * 0.38) : turned ? 120 : data.kind === 'LINE' ? undefined : Math.max(28, band - 6),
      overflow: lying || turned ? 'truncate' : 'break',
    },
  };
}

/** What cannot be broken over two lines; Chinese can be anywhere. */
const wordsIn = (text: string) => text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+/gu) ?? [];

function barOf(data: ChartData, look: Look, one: Series, place: number, size: Size) {
  const stacked = data.kind === 'STACKED';
  const lying = data.kind === 'HORIZONTAL';
  const room = size.width / Math.max(1, data.categories.length * (stacked ? 1 : data.series.length));
  const longest = Math.max(...one.texts.filter((_, at) => one.values[at] !== null).map((text) => widthOf(text, 12)), 0);
  const style = styleOf(data, look, one, place);
  return {
    type: 'bar',
    name: one.name,
    stack: stacked ? 'all' : undefined,
    // in a stack the edge of a 0 would cut into its neighbour
    data: one.values.map((value) => (value === null || (stacked && value === 0) ? '-' : value)),
    barMaxWidth: lying ? LYING : UPRIGHT,
    barGap: '12%',
    barCategoryGap: lying ? '34%' : '30%',
    cursor: data.choosable ? 'pointer' : 'default',
    itemStyle: style,
    emphasis: { itemStyle: { ...style, borderColor: look.focus, borderWidth: 2 } },
    label: {
      show: !stacked && (lying || longest + 2 < room),
      position: lying ? 'right' : 'top',
      color: look.ink,
      fontSize: 12,
      formatter: ({ dataIndex }: { dataIndex: number }) => one.texts[dataIndex]!,
    },
  };
}

/** Where a bar would stand whose value is unknown, that is said: in words where they fit. */
function unknowns(data: ChartData, look: Look, size: Size) {
  const lying = data.kind === 'HORIZONTAL';
  const columns = data.kind === 'STACKED' ? 1 : data.series.length;
  const unknown = (place: number, column: number) =>
    data.kind === 'STACKED'
      ? data.series.every(({ values }) => values[place] === null)
      : data.series[column]!.values[place] === null;
  const text = data.labels.unknown ?? '';
  const band = (lying ? size.height : size.width) / Math.max(1, data.categories.length);
  const step = Math.min(lying ? LYING : UPRIGHT, (band * 0.7) / Math.max(1, columns)) * 1.06;
  const aside = (column: number) => (column - (columns - 1) / 2) * step;
  return {
    type: 'scatter',
    data: data.categories.flatMap((_, place) =>
      Array.from({ length: columns }, (_, column) => column)
        .filter((column) => data.series.length && unknown(place, column))
        .map((column) => ({
          value: lying ? [0, place] : [place, 0],
          label: { offset: lying ? [0, aside(column)] : [aside(column), 0] },
        })),
    ),
    symbolSize: 0.01,
    itemStyle: { color: 'transparent', opacity: 1 },
    silent: true,
    tooltip: { show: false },
    label: {
      show: true,
      position: lying ? 'right' : 'top',
      color: look.muted,
      fontSize: 12,
      fontStyle: 'italic',
      formatter: lying || widthOf(text, 12) < (columns > 1 ? step : band) ? text : '?',
    },
  };
}

function lineOf(data: ChartData, look: Look, one: Series, place: number) {
  const colour = colourOf(look, one.tone, place);
  return {
    type: 'line',
    name: one.name,
    data: one.values.map((value) => (value === null ? '-' : value)),
    connectNulls: false,
    symbol: symbol(shapeAt(place)),
    symbolSize: data.categories.length > 40 ? 4 : 8,
    showAllSymbol: true,
    cursor: data.choosable ? 'pointer' : 'default',
    color: colour,
    itemStyle: { color: colour },
    lineStyle: { color: colour, width: 2, type: DASHES[place % DASHES.length] },
    emphasis: { itemStyle: { color: colour, borderColor: look.focus, borderWidth: 2 }, lineStyle: { width: 2 } },
  };
}

function radar(data: ChartData, look: Look, size: Size) {
  const maximum = data.maximum ?? 100;
  const top = legendHeight(data, size.width);
  const names = data.categories.map((name, place) => `${name}\n${data.series.map(({ texts }) => texts[place]).join(' / ')}`);
  const side = Math.max(...names.flatMap((name) => name.split('\n')).map((line) => widthOf(line, LETTER)), 0) + 16;
  const radius = Math.max(40, Math.min((size.height - top - 84) / 2, size.width / 2 - Math.min(side, size.width * 0.28)));
  const centre: Spot = [size.width / 2, top + (size.height - top) / 2 + 4];
  return {
    radar: {
      center: centre,
      radius,
      clockwise: true,
      splitNumber: 5,
      indicator: names.map((name) => ({ name, min: 0, max: maximum })),
      axisName: { color: look.ink, fontSize: LETTER, lineHeight: 17 },
      axisNameGap: 8,
      axisLine: { lineStyle: { color: look.line } },
      splitLine: { lineStyle: { color: look.line } },
      splitArea: { show: false },
    },
    series: data.series.flatMap((one, place) => radarSeries(data, look, one, place, centre, radius, maximum)),
  };
}

function radarSeries(data: ChartData, look: Look, one: Series, place: number, centre: Spot, radius: number, maximum: number) {
  const colour = colourOf(look, one.tone, place);
  const shape = radarShape(one.values, maximum, centre, radius);
  const dash = [undefined, [6, 4]][place % 2];
  const common = { type: 'custom', name: one.name, coordinateSystem: 'none', itemStyle: { color: colour } };
  return [
    {
      ...common,
      silent: true,
      data: [0],
      renderItem: () => ({
        type: 'group',
        children: [
          ...shape.areas.map((points) => ({ type: 'polygon', shape: { points }, style: { fill: colour, opacity: 0.14 } })),
          ...shape.lines.map((points) => ({
            type: 'polyline',
            shape: { points },
            style: { fill: 'none', stroke: colour, lineWidth: 2, lineDash: dash },
          })),
        ],
      }),
    },
    {
      ...common,
      data: shape.dots.map((_, axis) => axis),
      cursor: data.choosable ? 'pointer' : 'default',
      renderItem: ({ dataIndex }: { dataIndex: number }) => {
        const dot = shape.dots[dataIndex];
        if (!dot) return undefined;
        return {
          type: 'path',
          shape: { pathData: SHAPES[shapeAt(place)], x: dot[0] - 5, y: dot[1] - 5, width: 10, height: 10 },
          style: { fill: colour, stroke: look.background, lineWidth: 1 },
          emphasis: { style: { stroke: look.focus, lineWidth: 2 } },
        };
      },
    },
  ];
}

/** The dots of each group, those only whose two values are known. */
function groupsOf(data: ChartData): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  const dots = data.series[0];
  data.categories.forEach((_, place) => {
    if (dots?.x?.[place] == null || dots.values[place] == null) return;
    const group = dots.groups?.[place] ?? '';
    groups.set(group, [...(groups.get(group) ?? []), place]);
  });
  return groups;
}

function tonesOf(data: ChartData) {
  const dots = data.series[0];
  return new Map(data.categories.map((_, place) => [dots?.groups?.[place] ?? '', dots?.tones?.[place] ?? 'SERIES']));
}

function scatter(data: ChartData, look: Look, size: Size) {
  const dots = data.series[0];
  const tones = tonesOf(data);
  const shapes = shapesOf(tones);
  const axis = (name: string, of: 'x' | 'y') => ({
    type: 'value',
    name,
    nameLocation: of === 'x' ? 'middle' : 'end',
    nameGap: of === 'x' ? 26 : 12,
    nameTextStyle: { color: look.ink, fontSize: LETTER, align: of === 'y' ? 'left' : 'center' },
    min: 0,
    max: data.maximum ?? undefined,
    axisLabel: { color: look.muted, fontSize: 12, formatter: (each: number) => numeral(data, each) },
    axisLine: { show: true, lineStyle: { color: look.muted } },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: look.line } },
  });
  return {
    grid: {
      left: 4,
      right: 24,
      top: legendHeight(data, size.width) + 30,
      bottom: 26,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: axis(data.axes[0] ?? '', 'x'),
    yAxis: axis(data.axes[1] ?? '', 'y'),
    series: [...groupsOf(data)].map(([name, places], at) => {
      const colour = colourOf(look, tones.get(name) ?? 'SERIES', at);
      return {
        type: 'scatter',
        name,
        symbol: symbol(shapes.get(name)!),
        symbolSize: 11,
        cursor: data.choosable ? 'pointer' : 'default',
        data: places.map((place) => ({ value: [dots!.x![place], dots!.values[place]], name: data.categories[place], place })),
        itemStyle: { color: colour, opacity: 1, borderColor: look.background, borderWidth: 1 },
        emphasis: { itemStyle: { color: colour, opacity: 1, borderColor: look.focus, borderWidth: 2 } },
        label: { show: true, position: 'right', formatter: '{b}', color: look.ink, fontSize: 12 },
        labelLayout: { hideOverlap: true },
      };
    }),
  };
}

function numeral(data: ChartData, value: number): string {
  return new Intl.NumberFormat(data.language, { maximumFractionDigits: 1 }).format(value) + data.unit;
}
