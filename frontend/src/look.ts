/** The colours and letters of a picture, as the page has them at this moment. */
export interface Look {
  ink: string;
  muted: string;
  line: string;
  background: string;
  land: string;
  focus: string;
  GOOD: string;
  WARN: string;
  BAD: string;
  INFO: string;
  PLAIN: string;
  series: string[];
  font: string;
}

export type Tone = 'GOOD' | 'WARN' | 'BAD' | 'INFO' | 'PLAIN' | 'SERIES';

const NAMES = ['ink', 'muted', 'line', 'background', 'land', 'focus'] as const;
const TONES = ['GOOD', 'WARN', 'BAD', 'INFO', 'PLAIN'] as const;
const SERIES = 6;

/** How colours are read: a custom property may say `light-dark()`, which only a real property resolves. */
export type Reader = (variable: string, scheme?: 'light') => string;

export function reader(probe: HTMLElement): Reader {
  return (variable, scheme) => {
    probe.classList.toggle('paper', scheme === 'light');
    probe.style.color = `var(${variable})`;
    return getComputedStyle(probe).color;
  };
}

/** The look now, or for paper, which is always light. */
export function lookOf(read: Reader, font: string, scheme?: 'light'): Look {
  const look = { font, series: [] } as unknown as Look;
  for (const name of NAMES) look[name] = read(`--_${name}`, scheme);
  for (const tone of TONES) look[tone] = read(`--_${tone.toLowerCase()}`, scheme);
  look.series = Array.from({ length: SERIES }, (_, place) => read(`--_series-${place + 1}`, scheme));
  return look;
}

export function colourOf(look: Look, tone: Tone, place: number): string {
  return tone === 'SERIES' ? look.series[place % look.series.length]! : look[tone];
}

/** Calls back when the colours may have changed: the device's scheme, or the one that the page has set. */
export function onScheme(changed: () => void): () => void {
  const device = matchMedia('(prefers-color-scheme: dark)');
  const page = new MutationObserver(changed);
  device.addEventListener('change', changed);
  page.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class', 'theme'] });
  return () => {
    device.removeEventListener('change', changed);
    page.disconnect();
  };
}

/** About as wide as this text will be: a Chinese character is as wide as the letters are high. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? size : size * 0.56), 0);
}
