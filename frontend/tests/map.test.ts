import { describe, expect, it } from 'vitest';
import { fromMiddle, land, project, type Place } from '../src/land';
import { diameter, placed, statusesOf, type Point } from '../src/map-data';
import { along, inOrder, towards, type Direction } from '../src/map-keys';
import { mapOption, WHOLE } from '../src/map-option';
import { look } from './looks';

const point = (id: string, latitude: number, longitude: number, more: Partial<Point> = {}): Point => ({
  id,
  name: id,
  latitude,
  longitude,
  status: '活跃',
  tone: 'GOOD',
  size: 50,
  text: '',
  href: '',
  ...more,
});
const WORLD = [
  point('paris', 48.86, 2.35),
  point('ile', 48.86, 2.35),
  point('madrid', 40.42, -3.7),
  point('madrid-region', 40.42, -3.7),
  point('tokyo', 35.69, 139.69),
  point('seoul', 37.57, 126.98),
  point('canberra', -35.28, 149.13),
  point('rio', -22.9, -43.2),
  point('newyork', 40.71, -74),
  point('johannesburg', -26.2, 28.05),
];
const spots = placed(WORLD);
const spot = (id: string) => spots.find((each) => each.id === id)!;

describe('land', () => {
  const polygons = (land().features[0] as { geometry: { coordinates: Place[][][] } }).geometry.coordinates;
  const places = polygons.flat(2);

  it('lies whole between the edges of the map', () => {
    expect(places.length).toBeGreaterThan(4000);
    const [east] = project([180, 0]);
    const south = project([0, -60])[1];
    expect(places.every(([x, y]) => Math.abs(x) <= east && y < south && y >= project([0, 90])[1])).toBe(true);
  });

  it('has no line across the map, where a coast goes over 180°', () => {
    const longest = Math.max(
      ...polygons.flat().map((ring) =>
        Math.max(...ring.map(([x], at) => (at ? Math.abs(x - ring[at - 1]![0]) : 0))),
      ),
    );
    expect(longest).toBeLessThan(0.5);
  });

  it('is one colour without strokes of another, so that no seam looks like a border', () => {
    const { geo } = mapOption([], [], WHOLE, look, { width: 800, height: 400 }) as {
      geo: { itemStyle: { areaColor: string; borderColor: string } };
    };
    expect(geo.itemStyle.borderColor).toBe(geo.itemStyle.areaColor);
  });
});

describe('places', () => {
  it('are on the plane where Equal Earth has them', () => {
    expect(project([0, 0])).toEqual([0, -0]);
    expect(project([180, 0])[0]).toBeCloseTo(2.7066, 4);
    expect(project([0, 90])[1]).toBeCloseTo(-1.3174, 4);
  });

  it('Asia is left of the middle and the Americas are right', () => {
    expect(fromMiddle(116.4)).toBeCloseTo(-33.6);
    expect(fromMiddle(-74)).toBeCloseTo(136);
    expect(fromMiddle(2.35)).toBeCloseTo(-147.65);
  });

  it('points in one place stand aside of each other, and nobody else does', () => {
    expect(spot('paris').aside).not.toEqual(spot('ile').aside);
    expect(spot('tokyo').aside.map(Math.abs)).toEqual([0, 0]);
  });
});

describe('statuses', () => {
  const points = [
    point('a', 0, 0, { status: '无记录', tone: 'PLAIN', size: null }),
    point('b', 0, 0, { status: '休眠', tone: 'BAD' }),
    point('c', 0, 0),
    point('d', 0, 0, { status: '终止', tone: 'BAD' }),
    point('e', 0, 0),
  ];

  it('are counted, and stand from good to bad', () => {
    expect(statusesOf(points).map(({ name, count }) => [name, count])).toEqual([
      ['活跃', 2],
      ['休眠', 1],
      ['终止', 1],
      ['无记录', 1],
    ]);
  });

  it('have a shape each, also where two share a tone', () => {
    expect(new Set(statusesOf(points).map(({ shape }) => shape)).size).toBe(4);
  });

  it('keep their shape whatever the order of the points', () => {
    expect(statusesOf([...points].reverse())).toEqual(statusesOf(points));
  });

  it('an unknown size is hollow and not the smallest', () => {
    expect(diameter(null)).toBeGreaterThan(diameter(0));
    expect(diameter(100)).toBeGreaterThan(diameter(50));
    const option = mapOption(placed(points), statusesOf(points), WHOLE, look, { width: 800, height: 400 });
    const series = (option as { series: { name: string; itemStyle: { color: string } }[] }).series;
    expect(series.find(({ name }) => name === '无记录')!.itemStyle.color).toBe(look.background);
    expect(series.find(({ name }) => name === '活跃')!.itemStyle.color).toBe(look.GOOD);
  });
});

describe('keys', () => {
  it('go from west to east in order', () => {
    expect(inOrder(spots).map(({ id }) => id)[0]).toMatch(/^madrid/);
    expect(inOrder(spots).at(-1)!.id).toBe('rio');
  });

  it('go to the nearest in the direction', () => {
    expect(towards(spots, spot('seoul'), 'ArrowRight')!.id).toBe('tokyo');
    expect(towards(spots, spot('tokyo'), 'ArrowLeft')!.id).toBe('seoul');
    expect(towards(spots, spot('tokyo'), 'ArrowDown')!.id).toBe('canberra');
    expect(towards(spots, spot('newyork'), 'ArrowDown')!.id).toBe('rio');
  });

  it('reach both of two points in one place', () => {
    const [one, other] = inOrder([spot('madrid'), spot('madrid-region')]);
    expect(towards(spots, one, 'ArrowRight')!.id).toBe(other!.id);
    expect(towards(spots, other, 'ArrowLeft')!.id).toBe(one!.id);
  });

  it('stay at the edge', () => {
    expect(towards(spots, spot('rio'), 'ArrowRight')!.id).toBe('rio');
    expect(along(spots, spot('rio'), 1)!.id).toBe('rio');
  });

  it('begin with the first', () => {
    expect(towards(spots, undefined, 'ArrowRight')).toBe(inOrder(spots)[0]);
    expect(towards([], undefined, 'ArrowRight')).toBeUndefined();
  });

  it('reach every point from every other', () => {
    for (const from of spots) {
      const seen = new Set([from.id]);
      const next = [from];
      while (next.length) {
        const at = next.pop()!;
        for (const direction of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as Direction[]) {
          const to = towards(spots, at, direction)!;
          if (!seen.has(to.id)) next.push(to);
          seen.add(to.id);
        }
      }
      expect(seen.size).toBe(spots.length);
    }
  });

  it('one after the other reach all', () => {
    let at = along(spots, undefined, 1);
    const seen = [at!.id];
    while (seen.length < spots.length) seen.push((at = along(spots, at, 1))!.id);
    expect(new Set(seen).size).toBe(spots.length);
  });
});
