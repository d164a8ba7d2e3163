import type { Size } from './chart-option';
import { words } from './chart-option';
import type { EChartsCoreOption } from './drawing-kit';
import { project, unproject, type Place } from './land';
import { colourOf, type Look } from './look';
import { diameter, wordsOf, type Placed, type Status } from './map-data';
import { SHAPES, symbol } from './shapes';

/** What part of the world is shown; without a centre, the whole. */
export interface View {
  zoom: number;
  centre: Place | undefined;
}

export const WHOLE: View = { zoom: 1, centre: undefined };
export const CLOSEST = 60;
const SHAPE = 2.25; // width to height of all land but the ice
const TOLD_APART = 2.5; // from here on, points carry their names

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
      left: 0,
      right: 0,
      top: size.height * 0.02,
      bottom: size.height * 0.02,
      silent: true,
      // flat and of one colour: a stroke would draw the seam at 180° like a border
      itemStyle: { areaColor: look.land, borderColor: look.land, borderWidth: 0.5 },
      emphasis: { disabled: true },
      tooltip: { show: false },
    },
    series: [
      ...statuses.map((status, at) => seriesOf(status, at, points, view, look)),
      ringOf(current, statuses, look),
    ],
  };
}

/** The parts of the option that change when a person moves over the map. */
export const viewOption = (view: View): EChartsCoreOption => ({
  geo: { roam: view.zoom > 1 ? true : 'scale', zoom: view.zoom, center: view.centre ?? null },
});

function seriesOf(status: Status, at: number, points: Placed[], view: View, look: Look) {
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
        symbolSize: diameter(point.size),
        symbolOffset: point.aside,
        itemStyle:
          point.size === null
            ? { color: look.background, borderColor: colour, borderWidth: 2 }
            : { color: colour, borderColor: look.background, borderWidth: 1, opacity: 0.92 },
      })),
    emphasis: { itemStyle: { borderColor: look.focus, borderWidth: 2 } },
    label: { show: view.zoom >= TOLD_APART, position: 'right', formatter: '{b}', color: look.ink, fontSize: 12, ...halo(look) },
    labelLayout: { hideOverlap: true },
  };
}

function ringOf(current: Placed | undefined, statuses: Status[], look: Look) {
  const shape = statuses.find(({ name }) => name === current?.status)?.shape;
  const colour = current ? colourOf(look, current.tone, 0) : look.focus;
  return {
    type: 'scatter',
    coordinateSystem: 'geo',
    silent: true,
    z: 10,
    data: current
      ? [
          {
            name: current.name,
            value: current.at,
            symbol: 'circle',
            symbolSize: diameter(current.size) + 14,
            symbolOffset: current.aside,
            itemStyle: { color: look.background, opacity: 1, borderColor: look.focus, borderWidth: 3 },
          },
          {
            name: '',
            value: current.at,
            symbol: `path://${SHAPES[shape ?? 'circle']}`,
            symbolSize: diameter(current.size),
            symbolOffset: current.aside,
            itemStyle:
              current.size === null ? { color: look.background, borderColor: colour, borderWidth: 2 } : { color: colour },
          },
        ]
      : [],
    label: {
      show: true,
      formatter: '{b}',
      position: (current?.at[0] ?? 0) > 120 ? 'left' : 'right',
      color: look.ink,
      fontSize: 14,
      fontWeight: 600,
      ...halo(look),
    },
  };
}

const halo = (look: Look) => ({ textBorderColor: look.background, textBorderWidth: 3 });
