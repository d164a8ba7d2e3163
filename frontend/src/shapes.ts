import type { Tone } from './look';

/** Shapes that can be told apart without colour, each within 16 × 16. */
export const SHAPES = {
  circle: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z',
  triangle: 'M8 1.5L15 14H1z',
  square: 'M2 2h12v12H2z',
  diamond: 'M8 .5L15.5 8L8 15.5L.5 8z',
  plus: 'M5.5 1h5v4.5H15v5h-4.5V15h-5v-4.5H1v-5h4.5z',
  wedge: 'M1 2h14L8 14.5z',
} as const;
export type Shape = keyof typeof SHAPES;

const BY_TONE: Record<Tone, Shape> = {
  GOOD: 'circle',
  WARN: 'triangle',
  BAD: 'square',
  INFO: 'diamond',
  PLAIN: 'plus',
  SERIES: 'wedge',
};
const ALL = Object.keys(SHAPES) as Shape[];

/** The shape for the drawing library, whose own are drawn faster. */
export function symbol(shape: Shape): string {
  if (shape === 'square') return 'rect';
  return shape === 'circle' || shape === 'triangle' || shape === 'diamond' ? shape : `path://${SHAPES[shape]}`;
}

/** The shape of the series at this place. */
export const shapeAt = (place: number): Shape => ALL[place % ALL.length]!;

/** One shape for each name, that of its tone where no other has it; the same whatever is filtered or in what order. */
export function shapesOf(tones: ReadonlyMap<string, Tone>): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  const taken = new Set<Shape>();
  const names = [...tones.keys()].sort();
  for (const name of names) {
    const own = BY_TONE[tones.get(name)!];
    if (taken.has(own)) continue;
    taken.add(own);
    shapes.set(name, own);
  }
  const wanted = new Set(names.map((name) => BY_TONE[tones.get(name)!]));
  const free = ALL.filter((shape) => !wanted.has(shape));
  let next = 0;
  for (const name of names) {
    if (!shapes.has(name)) shapes.set(name, free[next++ % free.length] ?? shapeAt(next));
  }
  return shapes;
}
