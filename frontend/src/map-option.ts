import type { Size } from './chart-option';
import { words } from './chart-option';
import type { EChartsCoreOption } from './drawing-kit';
import { project, unproject, type Place } from './land';
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
const CROWD = 300; // points that leave each other less room

export const mapHeight = (width: number) => Math.min(640, Math.max(200, width / SHAPE));

/** What the drawing library draws: land, the points of each status, and a ring around the one a person is at. */
export function mapOption(
  points: Placed[],
  statuses: Status[],
  view: View,
  current: Placed | undefined,
  look: Look,
  size: Size,
): EChartsCoreOption {
  const scale = scaleOf(points.length, size.width, view.zoom);
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
      projection: { project, unproject },
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
    series: [
      ...statuses.map((status, at) => seriesOf(status, at, points, view, look, scale)),
      ...ringOf(current, statuses, look, scale),
    ],
  };
}

/** How large points are drawn: smaller where there are many or the map is narrow, larger again when one comes near. */
export function scaleOf(count: number, width: number, zoom: number): number {
  const crowded = (count > CROWD ? 0.5 : 1) * Math.min(1, Math.max(0.6, width / 900));
  return Math.min(1.2, crowded * Math.sqrt(Math.max(1, zoom)) ** 0.7);
}

/** The parts of the option that change when a person moves over the map. */
export const viewOption = (view: View): EChartsCoreOption => ({
  geo: { roam: view.zoom > 1 ? true : 'scale', zoom: view.zoom, center: view.centre ?? null },
});

function seriesOf(status: Status, at: number, points: Placed[], view: View, look: Look, scale: number) {
  const colour = colourOf(look, status.tone, at);
  return {
    type: 'scatter',
    coordinateSystem: 'geo',
    name: status.name,
    symbol: symbol(status.shape),
    cursor: 'pointer',
    // the small ones above the large ones
    data: points
      .filter((point) => point.status === status.name)
      .sort((one, other) => (other.size ?? 0) - (one.size ?? 0))
      .map((point) => ({
        name: point.name,
        value: point.at,
        point,
        symbolSize: diameter(point.size) * scale,
        symbolOffset: point.aside,
        itemStyle: fillOf(point.size, colour, look),
      })),
    emphasis: { itemStyle: { borderColor: look.focus, borderWidth: 2 } },
    label: { show: view.zoom >= TOLD_APART, position: 'right', formatter: '{b}', color: look.ink, fontSize: 12, ...halo(look) },
    labelLayout: { hideOverlap: true },
  };
}

/** A ring around the current point, and the point once more, so that no other lies over it. */
function ringOf(current: Placed | undefined, statuses: Status[], look: Look, scale: number) {
  const at = statuses.findIndex(({ name }) => name === current?.status);
  const colour = current ? colourOf(look, current.tone, at) : look.focus;
  const size = current ? diameter(current.size) * scale : 0;
  const common = {
    type: 'scatter',
    coordinateSystem: 'geo',
    silent: true,
    data: current ? [{ name: current.name, value: current.at, symbolOffset: current.aside }] : [],
  };
  return [
    {
      ...common,
      z: 10,
      symbol: 'circle',
      symbolSize: size + 14,
      itemStyle: { color: look.background, opacity: 1, borderColor: look.focus, borderWidth: 3 },
      label: {
        show: true,
        formatter: '{b}',
        position: (current?.at[0] ?? 0) > 90 ? 'left' : 'right',
        color: look.ink,
        fontSize: 14,
        fontWeight: 600,
        ...halo(look),
      },
    },
    {
      ...common,
      z: 11,
      symbol: symbol(statuses[at]?.shape ?? 'circle'),
      symbolSize: size,
      itemStyle: fillOf(current?.size ?? null, colour, look),
    },
  ];
}

/** Full where the size is known, hollow where it is not. */
function fillOf(size: number | null, colour: string, look: Look) {
  return size === null
    ? { color: look.background, opacity: 1, borderColor: colour, borderWidth: 2 }
    : { color: colour, opacity: 1, borderColor: look.background, borderWidth: 1 };
}

const halo = (look: Look) => ({ textBorderColor: look.background, textBorderWidth: 3 });
