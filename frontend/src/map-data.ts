import type { PictureData } from './chart-data';
import { fromMiddle, project, type Place } from './land';
import type { Tone } from './look';
import { shapesOf, type Shape } from './shapes';

export interface Point {
  id: string;
  name: string;
  latitude: number;
  longitude: number;
  status: string;
  tone: Tone;
  /** 0–100; `null` is unknown. */
  size: number | null;
  text: string;
  href: string;
}

export interface MapData extends PictureData {
  points: Point[];
}

/** One status with how many points have it and how it is drawn. */
export interface Status {
  name: string;
  tone: Tone;
  shape: Shape;
  count: number;
}

/** A point where it stands on the plane, moved aside, in pixels, from others in its place. */
export interface Placed extends Point {
  plane: Place;
  aside: Place;
}

const ORDER: Tone[] = ['GOOD', 'INFO', 'WARN', 'BAD', 'PLAIN', 'SERIES'];
const UNKNOWN = 10;
const SMALLEST = 8;
const LARGEST = 20;
const ASIDE = 7; // pixels
const NEAR = 0.05; // degrees: a region stands where its main city is

/** The sizes are those of the area, as people compare them. */
export function diameter(size: number | null): number {
  if (size === null) return UNKNOWN;
  const share = Math.min(100, Math.max(0, size)) / 100;
  return Math.sqrt(SMALLEST ** 2 + share * (LARGEST ** 2 - SMALLEST ** 2));
}

/** The statuses from good to bad, whatever the order of the points. */
export function statusesOf(points: Point[]): Status[] {
  const tones = new Map(points.map(({ status, tone }) => [status, tone]));
  const shapes = shapesOf(tones);
  return [...tones]
    .map(([name, tone]) => ({
      name,
      tone,
      shape: shapes.get(name)!,
      count: points.filter(({ status }) => status === name).length,
    }))
    .sort((one, other) => ORDER.indexOf(one.tone) - ORDER.indexOf(other.tone) || (one.name < other.name ? -1 : 1));
}

/** Where each point stands. Points in one place stand around it, so that each can be seen and reached. */
export function placed(points: Point[]): Placed[] {
  const places = new Map<string, Point[]>();
  for (const point of points) {
    const key = `${Math.round(point.latitude / NEAR)},${Math.round(point.longitude / NEAR)}`;
    const there = places.get(key);
    if (there) there.push(point);
    else places.set(key, [point]);
  }
  return [...places.values()].flatMap((together) =>
    together.map((point, turn) => {
      const plane = project([fromMiddle(point.longitude), point.latitude]);
      const angle = Math.PI + (turn * 2 * Math.PI) / together.length;
      const far = ASIDE * Math.max(1, together.length / 5);
      const aside: Place = together.length === 1 ? [0, 0] : [Math.cos(angle) * far, Math.sin(angle) * far];
      return { ...point, plane, aside };
    }),
  );
}

/** What is said about a point. */
export const wordsOf = ({ name, status, text }: Point) => [name, status, ...text.split('\n')].filter(Boolean).join(' · ');
