import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import topology from 'world-atlas/land-110m.json';

export type Place = [number, number];
type Ring = Place[];

/** The map is cut in the Atlantic, as maps made in China are: Asia to the left of its middle, the Americas right. */
export const MIDDLE = 150;
const SOUTH = -58; // below it there is ice only
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const ROOT = Math.sqrt(3) / 2;
const RADIANS = Math.PI / 180;

/** How far east of the map's middle a longitude is, from −180 to 180. */
export function fromMiddle(longitude: number): number {
  return ((((longitude - MIDDLE + 180) % 360) + 360) % 360) - 180;
}

/** Equal Earth (Šavrič, Patterson, Jenny 2018): every country as large as it is. Degrees from the middle to a plane. */
export function project([longitude, latitude]: Place): Place {
  const t = Math.asin(ROOT * Math.sin(latitude * RADIANS));
  const t2 = t * t;
  const t6 = t2 ** 3;
  return [
    (longitude * RADIANS * Math.cos(t)) / (ROOT * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2))),
    -t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)),
  ];
}

/** The ring without jumps from 180° to −180°: it goes on beyond. */
function unwound(ring: Ring): Ring {
  let turns = 0;
  return ring.map(([longitude, latitude], at): Place => {
    const before = at ? ring[at - 1]![0] : longitude;
    if (longitude - before > 180) turns -= 360;
    if (longitude - before < -180) turns += 360;
    return [longitude + turns, latitude];
  });
}

/** Keeps the part of a ring on one side of a meridian. */
function side(ring: Ring, meridian: number, east: boolean): Ring {
  const inside = ([longitude]: Place) => (east ? longitude >= meridian : longitude <= meridian);
  const kept: Ring = [];
  ring.forEach((to, at) => {
    const from = ring[(at + ring.length - 1) % ring.length]!;
    if (inside(from) !== inside(to)) {
      const share = (meridian - from[0]) / (to[0] - from[0]);
      kept.push([meridian, from[1] + share * (to[1] - from[1])]);
    }
    if (inside(to)) kept.push(to);
  });
  return kept;
}

/** The pieces of a ring that lie on the map, in degrees from its middle. */
function pieces(ring: Ring): Ring[] {
  const whole = unwound(ring);
  return [-360, 0, 360]
    .map((turn) => whole.map(([longitude, latitude]): Place => [longitude - MIDDLE + turn, latitude]))
    .map((turned) => side(side(turned, -180, true), 180, false))
    .filter((piece) => piece.length > 2);
}

function holds(outer: Ring, inner: Ring): boolean {
  const [from, to] = [Math.min(...outer.map(([x]) => x)), Math.max(...outer.map(([x]) => x))];
  return inner.every(([x]) => x >= from && x <= to);
}

/** The outlines of all land but the ice in the south, on the plane; no borders. */
export function land(): { type: 'FeatureCollection'; features: unknown[] } {
  const world = topology as unknown as Topology<{ land: GeometryCollection }>;
  const polygons = feature(world, world.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [],
  ) as Ring[][];
  const coordinates = polygons
    .filter(([outer]) => outer!.some(([, latitude]) => latitude > SOUTH))
    .flatMap(([outer, ...inner]) => {
      const holes = inner.flatMap(pieces);
      return pieces(outer!)
        .map((piece) => [piece, ...holes.filter((hole) => holds(piece, hole))])
        .map((rings) => rings.map((ring) => ring.map(project)));
    });
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { name: 'land' }, geometry: { type: 'MultiPolygon', coordinates } }],
  };
}
