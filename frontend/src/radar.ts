/** A place on the picture, in pixels. */
export type Spot = [number, number];

/** What is drawn of one series: its dots, the lines between neighbours that are both known, the areas under them. */
export interface RadarShape {
  dots: (Spot | null)[];
  lines: Spot[][];
  areas: Spot[][];
}

/**
 * A series on the axes of a radar, the first upright, then on as the hand of a clock goes.
 *
 * The library's own radar draws an unknown value in the centre, where 0 is. Here an unknown axis is left open: no dot,
 * no line to it.
 */
export function radarShape(values: (number | null)[], maximum: number, centre: Spot, radius: number): RadarShape {
  const count = values.length;
  const dots = values.map((value, place): Spot | null => {
    if (value === null) return null;
    const angle = Math.PI / 2 - (place * 2 * Math.PI) / count;
    const length = (Math.min(Math.max(value, 0), maximum) / maximum) * radius;
    return [centre[0] + Math.cos(angle) * length, centre[1] - Math.sin(angle) * length];
  });
  if (dots.every((dot) => dot !== null)) return { dots, lines: [[...dots, dots[0]!]], areas: [dots] };
  const runs = runsOf(dots).filter((run) => run.length > 1);
  return { dots, lines: runs, areas: runs.map((run) => [centre, ...run]) };
}

/** Neighbours that are known, going once around; there is at least one gap. */
function runsOf(dots: (Spot | null)[]): Spot[][] {
  const gap = dots.indexOf(null);
  const around = [...dots.slice(gap), ...dots.slice(0, gap)];
  const runs: Spot[][] = [];
  let run: Spot[] = [];
  for (const dot of [...around, null]) {
    if (dot) run.push(dot);
    else if (run.length) {
      runs.push(run);
      run = [];
    }
  }
  return runs;
}
