import { expect, it } from 'vitest';
import { radarShape } from '../src/radar';

const shape = (...values: (number | null)[]) => radarShape(values, 100, [0, 0], 10);

it('the first axis points up and the next stands to its right', () => {
  const { dots } = shape(100, 50, 100, 100);
  expect(dots[0]![0]).toBeCloseTo(0);
  expect(dots[0]![1]).toBeCloseTo(-10);
  expect(dots[1]![0]).toBeCloseTo(5);
  expect(dots[1]![1]).toBeCloseTo(0);
});

it('known values close their line', () => {
  const { lines } = shape(10, 20, 30);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toHaveLength(4);
  expect(lines[0]![0]).toEqual(lines[0]![3]);
});

it('an unknown value has no dot and no line to it, least of all in the centre', () => {
  const { dots, lines } = shape(10, null, 30, 40);
  expect(dots[1]).toBeNull();
  expect(lines).toEqual([[dots[2], dots[3], dots[0]]]);
});

it('a known 0 is a dot in the centre', () => {
  const { dots } = shape(0, 20, 30);
  expect(dots[0]![0]).toBeCloseTo(0);
  expect(dots[0]![1]).toBeCloseTo(0);
});

it('known values between unknown ones are dots alone', () => {
  const { dots, lines, areas } = shape(10, null, 30, null);
  expect(dots.filter(Boolean)).toHaveLength(2);
  expect(lines).toEqual([]);
  expect(areas).toEqual([]);
});

it('a value above the maximum stays within the frame', () => {
  expect(shape(400, 20, 30).dots[0]![1]).toBeCloseTo(-10);
});
