import { afterEach, describe, expect, it } from 'vitest';
import type { BpmnDiagram } from '../src/bpmn-diagram';
import '../src/bpmn-diagram';
import type { CaseState, Labels } from '../src/case-path';
import { PROPOSAL } from './models';

const labels: Labels = {
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '适合宽度',
  current: '当前步骤',
  done: '已办',
  visits: '{0} 次',
  diagram: '结好提案流程',
  fullScreen: '全屏',
  print: '打印',
  rounds: '轮次',
  allRounds: '全部',
  keys: '方向键逐步查看',
};
const inReview: CaseState = {
  names: {},
  steps: [
    { id: 'Event_Started', visits: 1 },
    { id: 'Task_Draft', visits: 2 },
    { id: 'Task_Review', visits: 1 },
  ],
  current: ['Task_Review'],
  labels,
};

let diagram: BpmnDiagram;
afterEach(() => diagram.remove());

function add(properties: Partial<Pick<BpmnDiagram, 'xml' | 'state'>> = {}): BpmnDiagram {
  diagram = Object.assign(document.createElement('youcheng-bpmn-diagram'), properties);
  document.body.append(diagram);
  return diagram;
}

function next<T = undefined>(type: 'diagram-ready' | 'diagram-failed'): Promise<CustomEvent<T>> {
  return new Promise((resolve) =>
    document.addEventListener(type, (event) => resolve(event as CustomEvent<T>), { once: true }),
  );
}

async function shown(state: CaseState = inReview): Promise<void> {
  const ready = next('diagram-ready');
  add({ xml: PROPOSAL, state });
  await ready;
}

async function change(change: () => void): Promise<void> {
  const ready = next('diagram-ready');
  change();
  await ready;
}

const inside = <E extends Element = HTMLElement>(selector: string) => diagram.shadowRoot!.querySelector<E>(selector)!;
const element = (id: string) => inside<SVGElement>(`.djs-element[data-element-id="${id}"]`);
const textOf = (id: string) => [...element(id).querySelectorAll('tspan')].map((line) => line.textContent).join(' ');
const badgeOf = (id: string) => inside(`.djs-overlays[data-container-id="${id}"] .badge`);
const viewport = () => inside<SVGElement>('.viewport').getAttribute('transform');
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('names', () => {
  it('replace those of the model: step, event, gateway without one, and flow', async () => {
    await shown({
      ...inReview,
      names: { Task_Draft: 'Draft', Event_Started: 'Started', Gateway_Decision: 'Outcome?', Flow_Return: 'returned' },
    });
    expect(textOf('Task_Draft')).toBe('Draft');
    expect(textOf('Event_Started_label')).toBe('Started');
    expect(textOf('Gateway_Decision_label')).toBe('Outcome?');
    expect(textOf('Flow_Return_label')).toBe('returned');
    expect(textOf('Task_Sign')).toBe('签署');
  });

  it('that stand above their line grow upwards', async () => {
    await shown({ ...inReview, names: { Flow_Return: 'one\ntwo\nthree' } });
    const matrix = /matrix\((.*)\)/.exec(element('Flow_Return_label').getAttribute('transform')!)![1]!;
    expect(Number(matrix.split(/[ ,]+/).at(-1))).toBeLessThan(20); // the line is at 50, its label 35 ± 10
  });

  it('may change later', async () => {
    await shown();
    await change(() => (diagram.state = { ...inReview, names: { Task_Draft: 'Draft' } }));
    expect(textOf('Task_Draft')).toBe('Draft');
    expect(diagram.shadowRoot!.querySelectorAll('.canvas')).toHaveLength(1);
  });
});

describe('the way of the case', () => {
  it('marks steps done, current and open', async () => {
    await shown();
    expect(element('Task_Draft').classList).toContain('yc-done');
    expect(element('Task_Review').classList).toContain('yc-current');
    expect(element('Task_Sign').classList).not.toContain('yc-done');
    expect(element('Event_Started_label').classList).toContain('yc-done');
  });

  it('gives each reached step a badge, with the visits when there were several', async () => {
    await shown();
    expect(badgeOf('Event_Started').textContent).toBe('');
    expect(badgeOf('Event_Started').querySelector('svg')).not.toBeNull();
    expect(badgeOf('Task_Draft').textContent).toBe('2×');
    expect(badgeOf('Task_Review').classList).toContain('current');
    expect(badgeOf('Task_Sign')).toBeNull();
  });

  it('marks derived flows and the gateways between them', async () => {
    await shown();
    expect(element('Flow_Send').classList).toContain('yc-passed');
    expect(element('Flow_Approve').classList).not.toContain('yc-passed');
    await change(
      () => (diagram.state = { ...inReview, steps: [...inReview.steps, { id: 'Task_Sign', visits: 1 }], current: ['Task_Sign'] }),
    );
    expect(element('Flow_Approve').classList).toContain('yc-passed');
    expect(element('Gateway_Decision').classList).toContain('yc-passed');
  });

  it('marks the flows it is told instead', async () => {
    await shown({ ...inReview, flows: ['Flow_End'] });
    expect(element('Flow_End').classList).toContain('yc-passed');
    expect(element('Flow_Send').classList).not.toContain('yc-passed');
  });

  it('leaves nothing of the state before', async () => {
    await shown();
    const place = viewport();
    await change(() => (diagram.state = { ...inReview, steps: [], current: ['Task_Draft'] }));
    expect(element('Task_Review').classList).not.toContain('yc-current');
    expect(element('Event_Started').classList).not.toContain('yc-done');
    expect(diagram.shadowRoot!.querySelectorAll('.djs-overlay .badge')).toHaveLength(1);
    expect(element('Task_Review').querySelector(':scope > title')!.textContent).toBe('审核');
    expect(viewport()).toBe(place);
  });

  it('passes over ids the process does not have', async () => {
    await shown({ ...inReview, names: { Nobody: 'x' }, steps: [{ id: 'Gone', visits: 1 }], current: ['Gone'] });
    expect(diagram.shadowRoot!.querySelectorAll('.djs-overlay .badge')).toHaveLength(0);
  });
});

describe('rounds and durations', () => {
  const state: CaseState = {
    ...inReview,
    steps: [
      { id: 'Task_Draft', visits: 2, took: '3 天' },
      { id: 'Task_Review', visits: 1 },
    ],
    rounds: [
      { label: '第 1 轮', steps: [{ id: 'Task_Draft', visits: 1, took: '2 天' }], current: [] },
      { label: '第 2 轮', steps: [{ id: 'Task_Draft', visits: 1 }, { id: 'Task_Review', visits: 1 }], current: ['Task_Review'] },
    ],
  };
  const tookOf = (id: string) => inside(`.djs-overlays[data-container-id="${id}"] .took`)?.textContent;

  it('are told apart by a choice, and all of them are shown first', async () => {
    await shown(state);
    const rounds = inside<HTMLSelectElement>('#rounds');
    expect([...rounds.options].map((each) => each.text)).toEqual(['全部', '第 1 轮', '第 2 轮']);
    expect(tookOf('Task_Draft')).toBe('3 天');
    await change(() => {
      rounds.value = '0';
      rounds.dispatchEvent(new Event('change'));
    });
    expect(tookOf('Task_Draft')).toBe('2 天');
    expect(element('Task_Review').classList).not.toContain('yc-current');
    expect(inside('svg[role=img]').getAttribute('aria-label')).toContain('起草 (2 天)');
  });

  it('one round needs no choice', async () => {
    await shown();
    expect(inside('#roundsOf').hidden).toBe(true);
    expect(tookOf('Task_Draft')).toBeUndefined();
  });
});

describe('words', () => {
  it('label the buttons, the legend and the canvas', async () => {
    await shown();
    const buttons = [...diagram.shadowRoot!.querySelectorAll('button')];
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual(['缩小', '放大', '适合宽度', '全屏', '打印']);
    expect(inside('.toolbar').textContent).toMatch(/已办\s+当前步骤/);
    expect(inside('.frame').getAttribute('aria-label')).toBe('结好提案流程');
  });

  it('tell the whole to those who cannot see it', async () => {
    await shown();
    expect(inside('svg[role=img]').getAttribute('aria-label')).toBe(
      '结好提案流程. 当前步骤: 审核. 已办: 开始, 起草 (2 次)',
    );
    expect(element('Task_Draft').querySelector(':scope > title')!.textContent).toBe('起草 – 已办, 2 次');
  });

  it('keep the mark of bpmn.io, with a name and within reach of the keyboard', async () => {
    await shown();
    expect(inside<HTMLAnchorElement>('a.bjs-powered-by').href).toContain('bpmn.io');
    expect(inside('a.bjs-powered-by').getAttribute('aria-label')).toContain('bpmn.io');
    expect(inside('a.bjs-powered-by').getAttribute('tabindex')).toBeNull();
    inside('a.bjs-powered-by').click();
    const note = document.querySelector('.bjs-powered-by-lightbox')!;
    note.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(document.querySelector('.bjs-powered-by-lightbox')).toBeNull();
  });
});

describe('XML', () => {
  it('may come before or after the state and the page', async () => {
    const ready = next('diagram-ready');
    add();
    diagram.state = inReview;
    await settled();
    expect(inside('.canvas')).toBeNull();
    diagram.xml = PROPOSAL;
    await ready;
    expect(badgeOf('Task_Draft').textContent).toBe('2×');
  });

  it('set before the module was loaded is taken over', async () => {
    diagram = document.createElement('youcheng-bpmn-diagram');
    Object.defineProperty(diagram, 'xml', { value: PROPOSAL, configurable: true, writable: true, enumerable: true });
    const ready = next('diagram-ready');
    document.body.append(diagram);
    await ready;
    expect(Object.hasOwn(diagram, 'xml')).toBe(false);
    expect(textOf('Task_Draft')).toBe('起草');
  });

  it('that cannot be read fails with a plain message', async () => {
    const failed = next<{ message: string }>('diagram-failed');
    add({ xml: '<definitions', state: { ...inReview, labels: { ...labels, failed: '无法显示' } } });
    expect((await failed).detail.message).not.toBe('');
    expect(inside('.message').textContent).toBe('无法显示');
    expect(inside('.message').hidden).toBe(false);
    expect(inside('.toolbar').hidden).toBe(true);
    expect(inside('.canvas')).toBeNull();
    await change(() => (diagram.xml = PROPOSAL));
    expect(inside('.message').hidden).toBe(true);
    expect(inside('.toolbar').hidden).toBe(false);
  });

  it('set several times in a row draws only the last', async () => {
    let readies = 0;
    add({ state: inReview }).addEventListener('diagram-ready', () => readies++);
    diagram.xml = '<broken';
    diagram.xml = PROPOSAL.replace('"起草"', '"旧"');
    setTimeout(() => (diagram.xml = PROPOSAL), 1); // while the one before is being drawn
    await next('diagram-ready');
    await settled();
    expect(textOf('Task_Draft')).toBe('起草');
    expect(diagram.shadowRoot!.querySelectorAll('.canvas')).toHaveLength(1);
    expect(readies).toBeLessThanOrEqual(2);
  });

  it('is drawn again after the element was moved in the page', async () => {
    await shown();
    const elsewhere = document.body.appendChild(document.createElement('section'));
    await change(() => elsewhere.append(diagram));
    expect(textOf('Task_Draft')).toBe('起草');
    expect(diagram.shadowRoot!.querySelectorAll('.canvas')).toHaveLength(1);
  });
});

describe('view', () => {
  const press = (key: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    inside('.frame').dispatchEvent(event);
    return event.defaultPrevented;
  };
  const wheel = (ctrlKey: boolean) => {
    const event = new WheelEvent('wheel', { deltaY: -100, bubbles: true, cancelable: true });
    Object.assign(event, { ctrlKey, clientX: 0, clientY: 0 }); // happy-dom's wheel is no mouse event
    inside('.frame').dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('starts where the case waits, large enough to read, and fits the whole at one key', async () => {
    await shown();
    expect(viewport()).toContain('matrix(1 0 0 1');
    press('0');
    expect(viewport()).toContain('matrix(0.5 0 0 0.5'); // 1520 wide in 800 less two margins of 20
  });

  it('zooms, pans and fits by keys', async () => {
    await shown();
    press('0');
    const fitted = viewport();
    for (const key of ['+', '-', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      expect(press(key, { shiftKey: key.startsWith('Arrow') }), key).toBe(true);
      expect(viewport(), key).not.toBe(fitted);
      press('0');
      expect(viewport(), key).toBe(fitted);
    }
    expect(press('a')).toBe(false);
    expect(press('+', { ctrlKey: true })).toBe(false);
  });

  it('walks through the steps by the arrows and says what each is', async () => {
    await shown();
    const about = () => inside('.about').textContent;
    press('ArrowRight');
    expect(about()).toBe('开始 – 已办');
    press('ArrowDown');
    expect(about()).toBe('起草 – 已办, 2 次');
    expect(element('Task_Draft').classList).toContain('yc-selected');
    press('ArrowLeft');
    press('ArrowLeft');
    expect(about()).toBe('审核 – 当前步骤');
    expect(diagram.shadowRoot!.querySelectorAll('.djs-element.yc-selected')).toHaveLength(1);
    press('Escape');
    expect(about()).toBe('');
    expect(diagram.shadowRoot!.querySelectorAll('.yc-selected')).toHaveLength(0);
  });

  it('prints the whole and comes back to the place', async () => {
    await shown();
    let printed = '';
    window.print = () => (printed = document.documentElement.className);
    inside('#print').click();
    expect(printed).toContain('printing-diagram');
    window.dispatchEvent(new Event('afterprint'));
    expect(document.documentElement.className).not.toContain('printing-diagram');
  });

  it('zooms and fits by buttons', async () => {
    await shown();
    press('0');
    const fitted = viewport();
    inside('#zoomIn').click();
    expect(viewport()).not.toBe(fitted);
    inside('#fit').click();
    expect(viewport()).toBe(fitted);
  });

  it('leaves the wheel to the page, except with Ctrl', async () => {
    await shown();
    const fitted = viewport();
    expect(wheel(false)).toBe(false);
    expect(viewport()).toBe(fitted);
    expect(wheel(true)).toBe(true);
    expect(viewport()).not.toBe(fitted);
  });
});
