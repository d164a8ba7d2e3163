import type { Size } from './chart-option';
import { words } from './chart-option';
import type { EChartsCoreOption } from './drawing-kit';
import type { Place } from './land';
import { colourOf, type Look } from './look';
import { diameter, wordsOf, type Placed, type Status } from './map-data';
import { symbol } from './shapes';

/** What part of the world is shown, around a place on the plane; without one, the whole. */
export interface View {
  zoom: number;
  centre: Place | undefined;
}

export const WHOLE: View = { zoom: 1, centre: undefined };
export const CLOSEST = 60;
const SHAPE = 2.25; // width to height of all land but the ice
const TOLD_APART = 2.5; // from here on, points carry their names
const HALF = 3.2; // half of what is on the plane, and a little more
const CROWD = 300; // points that leave each other less room

export const mapHeight = (width: number) => Math.min(640, Math.max(200, width / SHAPE));

/** What the drawing library draws: land, and the points of each status. */
export function mapOption(points: Placed[], statuses: Status[], view: View, look: Look, size: Size): EChartsCoreOption {
  const scale = scaleOf(points.length, size.width, view.zoom);
  const told = toldApart(points, view);
  return {
    animation: false,
    textStyle: { fontFamily: look.font, color: look.ink },
    tooltip: {
      trigger: 'item',
      confine: true,
      transitionDuration: 0,
      backgroundColor: look.background,
      borderColor: look.muted,
      textStyle: { color: look.ink, fontSize: 13 },
      extraCssText: 'white-space: normal; max-width: 20rem; box-shadow: none',
      formatter: (about: unknown) => words(wordsOf((about as { data: { point: Placed } }).data.point)),
    },
    geo: {
      map: 'youcheng-land',
      // the outlines are on the plane already: the library's own way back from a projection goes astray
      projection: { project: same, unproject: same },
      roam: view.zoom > 1 ? true : 'scale',
      zoom: view.zoom,
      center: view.centre,
      scaleLimit: { min: 1, max: CLOSEST },
      left: size.width * 0.01,
      right: size.width * 0.01,
      top: size.height * 0.02,
      bottom: size.height * 0.02,
      silent: true,
      // flat and of one colour: a stroke would draw the seam at 180° like a border
      itemStyle: { areaColor: look.land, borderColor: look.land, borderWidth: 0.5 },
      emphasis: { disabled: true },
      tooltip: { show: false },
    },
    series: statuses.flatMap((status, at) => {
      const own = points.filter((point) => point.status === status.name);
      const known = own.filter(({ size: closeness }) => closeness !== null);
      const unknown = own.filter(({ size: closeness }) => closeness === null);
      // the small ones above the large ones
      known.sort((one, other) => other.size! - one.size!);
      const colour = colourOf(look, status.tone, at);
      return [
        { ...seriesOf(status, known, told, look, scale), itemStyle: { color: colour, opacity: 1, borderColor: look.background, borderWidth: 1 } },
        { ...seriesOf(status, unknown, told, look, scale), itemStyle: { color: look.background, opacity: 1, borderColor: colour, borderWidth: 2 } },
      ].filter(({ data }) => data.length);
    }),
  };
}

/** The key within the picture, in the empty south: as a file the map has no buttons that say it. */
export function mapKey(statuses: Status[], look: Look) {
  return {
    left: 0,
    bottom: 0,
    padding: 0,
    itemGap: 16,
    itemWidth: 12,
    itemHeight: 12,
    selectedMode: false,
    textStyle: { color: look.ink, fontSize: 13 },
    data: statuses.map(({ name, shape }) => ({ name, icon: symbol(shape) })),
    formatter: (name: string) => `${name} ${statuses.find((status) => status.name === name)?.count ?? ''}`,
  };
}

/** How large points are drawn: smaller where there are many or the map is narrow, larger again when one comes near. */
export function scaleOf(count: number, width: number, zoom: number): number {
  const crowded = (count > CROWD ? 0.5 : 1) * Math.min(1, Math.max(0.6, width / 900));
  return Math.min(1.2, crowded * Math.sqrt(Math.max(1, zoom)) ** 0.7);
}

/** The points that carry their names: those in view, once they are few enough. */
function toldApart(points: Placed[], { zoom, centre }: View): Set<Placed> {
  if (zoom < TOLD_APART || !centre) return new Set();
  const [x, y] = centre;
  const near = points.filter(({ plane }) => Math.abs(plane[0] - x) * zoom < HALF && Math.abs(plane[1] - y) * zoom < HALF / 2);
  return new Set(near.length > CROWD / 2 ? [] : near);
}

function seriesOf(status: Status, points: Placed[], told: Set<Placed>, look: Look, scale: number) {
  return {
    type: 'scatter',
    coordinateSystem: 'geo',
    name: status.name,
    symbol: symbol(status.shape),
    symbolSize: ([, , size]: number[]) => size!,
    cursor: 'pointer',
    data: points.map((point) => ({
      name: point.name,
      value: [...point.plane, diameter(point.size) * scale],
      point,
      ...(point.aside[0] || point.aside[1] ? { symbolOffset: point.aside } : undefined),
      ...(told.has(point) ? { label: { show: true } } : undefined),
    })),
    emphasis: { itemStyle: { borderColor: look.focus, borderWidth: 2 } },
    label: {
      show: false,
      position: 'right',
      formatter: '{b}',
      color: look.ink,
      fontSize: 12,
      textBorderColor: look.background,
      textBorderWidth: 3,
    },
    labelLayout: { hideOverlap: true },
  };
}

const same = (place: Place) => place;
