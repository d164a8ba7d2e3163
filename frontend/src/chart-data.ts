import { csv } from './csv';
import type { Tone } from './look';

export type Kind = 'RADAR' | 'BARS' | 'STACKED' | 'HORIZONTAL' | 'LINE' | 'SCATTER';

/** What every picture is given: its words, in the person's language. */
export interface PictureData {
  title: string;
  summary: string;
  language: string;
  labels: Record<string, string>;
}

/** Values, one a category; `null` is unknown and never 0. `x`, `groups` and `tones` are those of dots. */
export interface Series {
  name: string;
  tone: Tone;
  values: (number | null)[];
  texts: string[];
  x?: (number | null)[];
  groups?: string[];
  tones?: Tone[];
}

export interface ChartData extends PictureData {
  kind: Kind;
  item: string;
  categories: string[];
  series: Series[];
  axes: string[];
  maximum: number | null;
  unit: string;
  choosable: boolean;
}

/** What is known about one category, in words. */
export function said(data: ChartData, place: number): string {
  const one = data.series[0];
  const name = data.categories[place] ?? '';
  if (data.kind === 'SCATTER') {
    const group = one?.groups?.[place];
    return `${name}${group ? ` · ${group}` : ''} · ${data.axes[0]} / ${data.axes[1]}: ${one?.texts[place]}`;
  }
  if (data.series.length === 1) return `${name}: ${one!.texts[place]}`;
  return `${name} · ${data.series.map((each) => `${each.name}: ${each.texts[place]}`).join(' · ')}`;
}

/** All values as numbers; one that is not known is said in words, since an empty cell would count as 0. */
export function csvOf(data: ChartData): string {
  const value = (known: number | null | undefined) => known ?? data.labels.unknown ?? '';
  const dots = data.series[0];
  if (data.kind === 'SCATTER') {
    const head = [data.item, data.labels.group ?? '', ...data.axes];
    return csv([
      head,
      ...data.categories.map((name, place) => [
        name,
        dots?.groups?.[place] ?? '',
        value(dots?.x?.[place]),
        value(dots?.values[place]),
      ]),
    ]);
  }
  return csv([
    [data.item, ...data.series.map(({ name }) => name)],
    ...data.categories.map((name, place) => [name, ...data.series.map(({ values }) => value(values[place]))]),
  ]);
}
