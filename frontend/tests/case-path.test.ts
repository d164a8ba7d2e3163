import { describe, expect, it } from 'vitest';
import { casePath, complete, pathText, stepText, visitsText, type Graph } from '../src/case-path';

const graph: Graph = {
  nodes: [
    { id: 'start', gateway: false },
    { id: 'draft', gateway: false },
    { id: 'review', gateway: false },
    { id: 'overdue', gateway: false, attachedTo: 'review' },
    { id: 'decision', gateway: true },
    { id: 'sign', gateway: false },
    { id: 'end', gateway: false },
  ],
  flows: [
    { id: 'start-draft', source: 'start', target: 'draft' },
    { id: 'draft-review', source: 'draft', target: 'review' },
    { id: 'review-decision', source: 'review', target: 'decision' },
    { id: 'decision-sign', source: 'decision', target: 'sign' },
    { id: 'return', source: 'decision', target: 'draft' },
    { id: 'sign-end', source: 'sign', target: 'end' },
  ],
};
const labels = { ...complete(null).labels, current: 'Now', done: 'Done', visits: '{0} visits', diagram: 'Proposal' };

function pathOf(visits: Record<string, number>, current: string[], of = graph, flows?: string[]) {
  const steps = Object.entries(visits).map(([id, count]) => ({ id, visits: count }));
  return casePath(of, complete({ steps, current, labels, ...(flows && { flows }) }));
}

const flowsOf = (...args: Parameters<typeof pathOf>) => [...pathOf(...args).flows].sort();

describe('derived flows', () => {
  it('pass through a gateway between two steps that were reached', () => {
    const path = pathOf({ start: 1, draft: 1, review: 1, sign: 1 }, ['sign']);
    expect([...path.flows]).toEqual(['start-draft', 'draft-review', 'review-decision', 'decision-sign']);
    expect([...path.gateways]).toEqual(['decision']);
  });

  it('stop at a step that is still running', () => {
    expect(flowsOf({ start: 1, draft: 1, review: 1 }, ['review'])).toEqual(['draft-review', 'start-draft']);
  });

  it('go back only to a step that was visited again', () => {
    expect(flowsOf({ start: 1, draft: 2, review: 1 }, ['draft'])).toContain('return');
    expect(flowsOf({ start: 1, draft: 1, review: 1, sign: 1 }, ['sign'])).not.toContain('return');
  });

  it('take a branch not entered for not taken', () => {
    const fork: Graph = {
      nodes: ['a', 'b', 'c', 'd'].map((id) => ({ id, gateway: false })).concat({ id: 'fork', gateway: true }, { id: 'join', gateway: true }),
      flows: [['a', 'fork'], ['fork', 'b'], ['fork', 'c'], ['b', 'join'], ['c', 'join'], ['join', 'd']].map(
        ([source, target]) => ({ id: `${source}-${target}`, source: source!, target: target! }),
      ),
    };
    expect(flowsOf({ a: 1, b: 1, d: 1 }, ['d'], fork)).toEqual(['a-fork', 'b-join', 'fork-b', 'join-d']);
    expect(flowsOf({ a: 1, b: 1, c: 1 }, ['c'], fork)).toEqual(['a-fork', 'fork-b', 'fork-c']);
  });

  it('pass through several gateways in a row', () => {
    const row: Graph = {
      nodes: [{ id: 'a', gateway: false }, { id: 'g', gateway: true }, { id: 'h', gateway: true }, { id: 'b', gateway: false }],
      flows: [['a', 'g'], ['g', 'h'], ['h', 'b']].map(([source, target]) => ({ id: `${source}${target}`, source: source!, target: target! })),
    };
    expect(flowsOf({ a: 1, b: 1 }, ['b'], row)).toEqual(['ag', 'gh', 'hb']);
  });

  it('treat a way back from a boundary event as a way back', () => {
    const escalated = { ...graph, flows: [...graph.flows, { id: 'back', source: 'overdue', target: 'draft' }] };
    expect(flowsOf({ start: 1, draft: 1, review: 1, overdue: 1 }, ['review'], escalated)).not.toContain('back');
    expect(flowsOf({ start: 1, draft: 2, review: 1, overdue: 1 }, ['draft'], escalated)).toContain('back');
  });

  it('give way to the flows a page knows', () => {
    const path = pathOf({ start: 1, draft: 1 }, ['draft'], graph, ['return', 'unknown']);
    expect([...path.flows]).toEqual(['return']);
    expect([...path.gateways]).toEqual(['decision']);
  });
});

describe('steps', () => {
  it('leave out gateways and what the process does not have', () => {
    const path = pathOf({ draft: 1, decision: 1, elsewhere: 1 }, ['draft', 'nowhere']);
    expect([...path.done.keys()]).toEqual(['draft']);
    expect([...path.current]).toEqual(['draft']);
  });
});

describe('words', () => {
  const path = pathOf({ start: 1, draft: 2, review: 1 }, ['review']);

  it('name visits by pattern or by unit', () => {
    expect(visitsText(2, labels)).toBe('2 visits');
    expect(visitsText(3, { ...labels, visits: '次' })).toBe('3 次');
  });

  it('say of each step what its badge shows', () => {
    expect(stepText('start', path, labels)).toBe('Done');
    expect(stepText('draft', path, labels)).toBe('Done, 2 visits');
    expect(stepText('review', path, labels)).toBe('Now');
    expect(stepText('sign', path, labels)).toBe('');
  });

  it('say the whole diagram in one sentence', () => {
    const name = (id: string) => ({ start: 'Start', draft: 'Draft', review: 'Review' })[id] ?? id;
    expect(pathText(path, name, labels)).toBe('Proposal. Now: Review. Done: Start, Draft (2 visits)');
  });
});

it('a state may be incomplete or missing', () => {
  expect(complete(undefined)).toMatchObject({ names: {}, steps: [], current: [], labels: { fit: '' } });
  expect(complete({ current: ['draft'] })).not.toHaveProperty('flows');
});
