import type { Size } from './chart-option';
import { init, type EChartsCoreOption } from './drawing-kit';
import { widthOf, type Look } from './look';

const SHARPNESS = 2;
const MARGIN = 24;

export interface Around {
  title: string;
  summary: string;
  foot: string;
}

/** Cuts a text into lines of at most this width; between words where it has any. */
export function linesOf(text: string, size: number, width: number, measure = widthOf): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\u2e80-\uffff]|\s+|[^\s\u2e80-\uffff]+/gu) ?? []) {
    if (line && measure(line + piece.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}

/** The picture as a PNG with its title, its sentence and its source, on light ground, sharp enough for a printed paper. */
export function imageOf(option: EChartsCoreOption, look: Look, size: Size, around: Around, done: (png: Blob) => void): void {
  const texts = [
    ...linesOf(around.title, 20, size.width).map((text) => ({ text, size: 20, weight: 600, colour: look.ink })),
    ...linesOf(around.summary, 14, size.width).map((text) => ({ text, size: 14, weight: 400, colour: look.muted })),
  ];
  const head = texts.reduce((sum, each) => sum + each.size * 1.5, MARGIN) + 8;
  const page = document.createElement('canvas');
  page.width = (size.width + 2 * MARGIN) * SHARPNESS;
  page.height = (head + size.height + MARGIN + (around.foot ? 20 : 0)) * SHARPNESS;
  const pen = page.getContext('2d');
  if (!pen) return;
  pen.scale(SHARPNESS, SHARPNESS);
  pen.fillStyle = look.background;
  pen.fillRect(0, 0, page.width, page.height);
  pen.textBaseline = 'top';
  let y = MARGIN;
  for (const each of texts) {
    pen.font = `${each.weight} ${each.size}px ${look.font}`;
    pen.fillStyle = each.colour;
    pen.fillText(each.text, MARGIN, y);
    y += each.size * 1.5;
  }
  const chart = init(document.createElement('div'), null, { renderer: 'canvas', devicePixelRatio: SHARPNESS, ...size });
  chart.setOption(option);
  pen.drawImage(chart.getRenderedCanvas({ pixelRatio: SHARPNESS, backgroundColor: look.background }), MARGIN, head, size.width, size.height);
  chart.dispose();
  if (around.foot) {
    pen.font = `400 12px ${look.font}`;
    pen.fillStyle = look.muted;
    pen.fillText(around.foot, MARGIN, head + size.height + 6);
  }
  page.toBlob((png) => png && done(png), 'image/png');
}
