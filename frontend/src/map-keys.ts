import type { Place } from './land';

/** Where a point is: on the plane, and a little aside, in pixels, where others are in the same place. */
export interface Spot {
  id: string;
  plane: Place;
  aside: Place;
}

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const PIXEL = 0.0001; // on the plane: orders those in one place and disturbs no other
const ACROSS = 2; // how much more a step to the side costs than one ahead
const TOWARDS: Record<Direction, Place> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export const isDirection = (key: string): key is Direction => key in TOWARDS;

const placeOf = ({ plane, aside }: Spot): Place => [plane[0] + aside[0] * PIXEL, plane[1] + aside[1] * PIXEL];

/** The points in reading order: from west to east, those above each other from north to south. */
export function inOrder<S extends Spot>(spots: S[]): S[] {
  return [...spots].sort((one, other) => {
    const [x1, y1] = placeOf(one);
    const [x2, y2] = placeOf(other);
    return x1 - x2 || y1 - y2 || (one.id < other.id ? -1 : 1);
  });
}

/** The nearest point in that direction; the point itself at the edge, the first where there is none yet. */
export function towards<S extends Spot>(spots: S[], from: S | undefined, direction: Direction): S | undefined {
  if (!from) return inOrder(spots)[0];
  const [dx, dy] = TOWARDS[direction];
  const [x, y] = placeOf(from);
  let best: S = from;
  let least = Infinity;
  for (const spot of spots) {
    if (spot.id === from.id) continue;
    const [toX, toY] = placeOf(spot);
    const ahead = (toX - x) * dx + (toY - y) * dy;
    if (ahead <= 0) continue;
    const across = Math.abs((toX - x) * dy) + Math.abs((toY - y) * dx);
    const cost = Math.hypot(ahead, across * ACROSS);
    if (cost < least) [best, least] = [spot, cost];
  }
  return best;
}

/** The point so many places on in reading order; it ends at the first and the last. */
export function along<S extends Spot>(spots: S[], from: S | undefined, by: 1 | -1): S | undefined {
  const all = inOrder(spots);
  const at = from ? all.findIndex(({ id }) => id === from.id) : by > 0 ? -1 : all.length;
  return all[Math.min(all.length - 1, Math.max(0, at + by))];
}
