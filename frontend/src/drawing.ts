import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { getExternalLabelBounds } from 'bpmn-js/lib/util/LabelUtil';
import { getDi, is } from 'bpmn-js/lib/util/ModelUtil';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type GraphicsFactory from 'diagram-js/lib/core/GraphicsFactory';
import type Overlays from 'diagram-js/lib/features/overlays/Overlays';
import type { Shape } from 'diagram-js/lib/model/Types';
import { getMid } from 'diagram-js/lib/layout/LayoutUtil';
import type ZoomScroll from 'diagram-js/lib/navigation/zoomscroll/ZoomScroll';
import { casePath, pathText, stepText, type CasePath, type CaseState, type Graph } from './case-path';
import { glyph } from './glyph';

export const CHECK = glyph('M3 8.5 6.5 12 13 4.5');
export const ARROW = glyph('M2.5 8h10M8.5 3.5 13 8l-4.5 4.5');

const MARKERS = ['yc-passed', 'yc-done', 'yc-current'];
const MARGIN = { top: 24, side: 20, bottom: 48 }; // the bottom keeps the mark of bpmn.io clear of the drawing
const READABLE = 0.9; // labels are 12 px at scale 1; below this they strain the eye
const READING = 1;

/** One XML with one set of names on one canvas. A change of either makes a new drawing, so none is half drawn. */
export class Drawing {
  readonly #viewer: NavigatedViewer;
  #reached: string[] = [];
  #words = new Map<string, string>();
  readonly #host = document.createElement('div');

  /** Draws out of sight, until {@link show}. */
  static async of(xml: string, names: Record<string, string>, frame: HTMLElement, source: string): Promise<Drawing> {
    const drawing = new Drawing(frame, source);
    try {
      await drawing.#draw(xml, names);
      return drawing;
    } catch (error) {
      drawing.destroy();
      throw error;
    }
  }

  private constructor(
    frame: HTMLElement,
    readonly source: string,
  ) {
    this.#host.className = 'canvas pending';
    frame.append(this.#host);
    this.#viewer = new NavigatedViewer({
      container: this.#host,
      bpmnRenderer: {
        defaultFillColor: 'var(--_fill)',
        defaultStrokeColor: 'var(--_stroke)',
        defaultLabelColor: 'var(--_text)',
      },
      textRenderer: {
        defaultStyle: { fontFamily: getComputedStyle(frame).fontFamily || 'sans-serif', fontSize: 16 },
        externalStyle: { fontSize: 15 },
      },
      zoomScroll: { enabled: false },
    });
  }

  get canvas(): Canvas {
    return this.#viewer.get<Canvas>('canvas');
  }

  get zoomScroll(): ZoomScroll {
    return this.#viewer.get<ZoomScroll>('zoomScroll');
  }

  get #registry(): ElementRegistry {
    return this.#viewer.get<ElementRegistry>('elementRegistry');
  }

  async #draw(xml: string, names: Record<string, string>): Promise<void> {
    this.#viewer.on('import.parse.complete', ({ elementsById }: { elementsById?: Record<string, any> }) => {
      for (const [id, name] of Object.entries(names)) {
        const element = elementsById?.[id];
        if (element) element[is(element, 'bpmn:TextAnnotation') ? 'text' : 'name'] = name;
      }
    });
    await this.#viewer.importXML(xml);
    this.#placeLabels();
    this.#registry.forEach((element) => {
      const visual = this.#registry.getGraphics(element.id).querySelector('.djs-visual');
      visual?.append(...visual.querySelectorAll(':scope > text')); // over the step's icon, not under it
    });
  }

  /**
   * A name of more lines than the model's own grows away from what it names: upwards, where it stands above. A label
   * that the model has no place for keeps clear of its element.
   */
  #placeLabels(): void {
    this.#registry.forEach((label: any) => {
      const target = label.labelTarget;
      if (!target) return;
      const planned = getExternalLabelBounds(getDi(target), target);
      if (planned.y + planned.height / 2 < getMid(target).y) label.y = planned.y + planned.height - label.height;
      else if (!getDi(target).label?.bounds && !target.waypoints) label.y += 4;
      else return;
      this.#viewer.get<GraphicsFactory>('graphicsFactory').update('shape', label, this.#registry.getGraphics(label));
    });
  }

  show(): void {
    this.#host.classList.remove('pending');
    this.#host.querySelector('svg')!.setAttribute('tabindex', '-1'); // the frame around it is the one tab stop
    const watermark = this.#host.querySelector('.bjs-powered-by');
    watermark?.setAttribute('aria-label', watermark.getAttribute('title') ?? 'bpmn.io');
  }

  destroy(): void {
    this.#viewer.destroy();
    this.#host.remove();
  }

  /** Puts badges, colours and words of this state on the drawing, instead of those before. */
  mark(state: CaseState): void {
    const path = casePath(this.#graph(), state);
    this.#viewer.get<Overlays>('overlays').clear();
    this.#registry.forEach((element) => {
      const id = element.id.replace(/_label$/, '');
      MARKERS.forEach((marker) => this.canvas.removeMarker(element.id, marker));
      if (path.flows.has(id) || path.gateways.has(id)) this.canvas.addMarker(element.id, 'yc-passed');
      if (path.done.has(id)) this.canvas.addMarker(element.id, 'yc-done');
      if (path.current.has(id)) this.canvas.addMarker(element.id, 'yc-current');
      this.#title(element.id, [this.#name(id), stepText(id, path, state.labels)].filter(Boolean).join(' – '));
    });
    this.#reached = [...new Set([...path.done.keys(), ...path.current])].filter((id) => this.#name(id));
    this.#words = new Map(
      this.#reached.map((id) => [id, [this.#name(id), stepText(id, path, state.labels)].filter(Boolean).join(' – ')]),
    );
    new Set([...path.done.keys(), ...path.current]).forEach((id) => this.#badge(id, path));
    path.took.forEach((took, id) => this.#duration(id, took));

    const svg = this.#host.querySelector('svg')!;
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', pathText(path, (id) => this.#name(id) || id, state.labels));
  }

  /**
   * Scales the drawing to the frame's width, never above its natural size, and gives the frame the height it needs.
   * Where that would leave no label readable, as on a phone, and there is an element to look `at`, shows the
   * surroundings of that element instead.
   */
  fit(frame: HTMLElement, at?: string): void {
    if (!frame.clientWidth) return; // not laid out yet: the first resize comes back here
    const { inner } = this.canvas.viewbox(false as never);
    if (!inner.width || !inner.height) return;
    const margins = MARGIN.top + MARGIN.bottom;
    const across = Math.min(1, (frame.clientWidth - 2 * MARGIN.side) / inner.width);
    const focus = across < READABLE && at ? this.#registry.get(at) : undefined;
    const wanted = (focus ? READING : across) * inner.height + margins;
    frame.style.setProperty('--_height', `${Math.round(Math.min(wanted, window.innerHeight * 0.75))}px`);
    const whole = Math.max(0.1, Math.min(across, (frame.clientHeight - margins) / inner.height));
    const scale = focus ? READING : whole;

    const [width, height] = [frame.clientWidth / scale, frame.clientHeight / scale];
    const [top, side, bottom] = [MARGIN.top / scale, MARGIN.side / scale, MARGIN.bottom / scale];
    const middle = focus ? getMid(focus as Shape) : { x: inner.x + inner.width / 2, y: inner.y };
    this.canvas.resized();
    this.canvas.viewbox({
      x: focus ? within(middle.x - width / 2, inner.x - side, inner.x + inner.width + side - width) : middle.x - width / 2,
      y: within(middle.y - height / 2, inner.y - top, inner.y + inner.height + bottom - height),
      width,
      height,
    });
  }

  /** The reached steps that have a name, in the order in which the case came to them. */
  get reached(): readonly string[] {
    return this.#reached;
  }

  /** What is to say of a reached step. */
  wordsOf(id: string): string {
    return this.#words.get(id) ?? '';
  }

  /** The reached step at this place of the page, if there is one. */
  stepAt(target: EventTarget | null): string | undefined {
    const id = (target as Element | null)?.closest?.('.djs-element')?.getAttribute('data-element-id');
    return this.#reached.find((step) => step === id?.replace(/_label$/, ''));
  }

  /** Outlines this step alone and brings it into sight; none, when there is none. */
  select(id: string | undefined): void {
    this.#registry.forEach((element) => this.canvas.removeMarker(element.id, 'yc-selected'));
    const element = id === undefined ? undefined : this.#registry.get(id);
    if (!element) return;
    this.canvas.addMarker(element.id, 'yc-selected');
    this.canvas.scrollToElement(element as never, 60);
  }

  /** Shows the whole drawing in a frame of this size; for paper. */
  whole(): void {
    this.canvas.resized();
    this.canvas.zoom('fit-viewport', 'auto' as never);
  }

  #duration(id: string, took: string): void {
    if (!this.#registry.get(id)) return;
    const text = document.createElement('span');
    text.className = 'took';
    text.setAttribute('aria-hidden', 'true'); // said by the drawing's own label
    text.textContent = took;
    this.#viewer.get<Overlays>('overlays').add(id, 'took', {
      position: { bottom: -2, left: 4 },
      html: text,
      scale: { min: 0.75, max: 1 },
    });
  }

  #graph(): Graph {
    const graph: Graph = { nodes: [], flows: [] };
    this.#registry.forEach((element: any) => {
      if (element.labelTarget) return;
      if (is(element, 'bpmn:SequenceFlow')) {
        graph.flows.push({ id: element.id, source: element.source.id, target: element.target.id });
      } else if (is(element, 'bpmn:FlowNode')) {
        const attachedTo = element.businessObject.attachedToRef?.id;
        graph.nodes.push({ id: element.id, gateway: is(element, 'bpmn:Gateway'), ...(attachedTo && { attachedTo }) });
      }
    });
    return graph;
  }

  #name(id: string): string {
    return this.#registry.get(id)?.businessObject?.name ?? '';
  }

  #title(id: string, text: string): void {
    const graphics = this.#registry.getGraphics(id);
    graphics?.querySelector(':scope > title')?.remove();
    if (!graphics || !text) return;
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.textContent = text;
    graphics.append(title);
  }

  #badge(id: string, path: CasePath): void {
    const element = this.#registry.get(id);
    if (!element) return;
    const visits = path.done.get(id) ?? 0;
    const badge = document.createElement('span');
    badge.className = 'badge';
    badge.classList.toggle('current', path.current.has(id));
    badge.classList.toggle('many', visits > 1);
    badge.setAttribute('aria-hidden', 'true'); // said by the drawing's own label
    badge.innerHTML = path.current.has(id) ? ARROW : CHECK;
    if (visits > 1) badge.append(`${visits}×`);
    const overhang = is(element, 'bpmn:Event') ? 10 : 14;
    this.#viewer.get<Overlays>('overlays').add(id, 'case', {
      position: { top: -10, right: overhang },
      html: badge,
      scale: { min: 0.55 },
    });
  }
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
