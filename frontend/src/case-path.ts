/** What the page knows of a case, and the words for it in the person's language. */
export interface CaseState {
  /** Element id → label. An element that is not listed keeps the model's own. */
  names: Record<string, string>;
  /** Activities and events that were reached; `visits` counts the run that is going on now. */
  steps: Step[];
  /** The same, round by round, where the case went through its process more than once. */
  rounds?: Round[];
  /** Where the case stands now. */
  current: string[];
  /** Sequence flows that were taken; absent: derived from `steps`. */
  flows?: string[];
  labels: Labels;
}

export interface Step {
  id: string;
  visits: number;
  /** How long people had it in their hands, in words. */
  took?: string;
}

/** One run from the beginning to where the case was sent back, or stands. */
export interface Round {
  label: string;
  steps: Step[];
  current: string[];
}

export interface Labels {
  /** Name of the choice of rounds, and its first entry. */
  rounds?: string;
  allRounds?: string;
  fullScreen?: string;
  print?: string;
  /** How the keyboard is used. */
  keys?: string;
  zoomIn: string;
  zoomOut: string;
  fit: string;
  current: string;
  done: string;
  /** A unit, `次`, or a pattern with `{0}` for the number, `{0} visits`. */
  visits: string;
  /** Name of the whole diagram. */
  diagram: string;
  /** Shown instead of a diagram that cannot be read. */
  failed?: string;
}

/** A process as nodes and sequence flows, free of drawing. */
export interface Graph {
  nodes: { id: string; gateway: boolean; attachedTo?: string }[];
  flows: Flow[];
}

export interface Flow {
  id: string;
  source: string;
  target: string;
}

/** The part of a process that a case has gone through. Ids the process does not have are left out. */
export interface CasePath {
  /** Step → visits, without gateways. */
  done: Map<string, number>;
  /** Step → how long it took, where that is known. */
  took: Map<string, string>;
  current: Set<string>;
  flows: Set<string>;
  gateways: Set<string>;
}

const NO_LABELS: Labels = { zoomIn: '', zoomOut: '', fit: '', current: '', done: '', visits: '', diagram: '' };

/** Fills what is missing, so that a page may hand over as little as it knows. */
export function complete(state: Partial<CaseState> | null | undefined): CaseState {
  return {
    names: state?.names ?? {},
    steps: state?.steps ?? [],
    current: state?.current ?? [],
    ...(state?.flows ? { flows: state.flows } : {}),
    ...(state?.rounds ? { rounds: state.rounds } : {}),
    labels: { ...NO_LABELS, ...state?.labels },
  };
}

/** The path of a case through its process. */
export function casePath(graph: Graph, state: CaseState): CasePath {
  const gateways = new Set(graph.nodes.filter((node) => node.gateway).map((node) => node.id));
  const known = new Set(graph.nodes.map((node) => node.id));
  const flows = new Set(state.flows ?? plausibleFlows(graph, gateways, state));
  const ends = graph.flows.filter((flow) => flows.has(flow.id)).flatMap((flow) => [flow.source, flow.target]);
  return {
    done: new Map(
      state.steps.filter(({ id }) => known.has(id) && !gateways.has(id)).map(({ id, visits }) => [id, visits]),
    ),
    took: new Map(state.steps.flatMap(({ id, took }) => (took && known.has(id) ? [[id, took] as const] : []))),
    current: new Set(state.current.filter((id) => known.has(id))),
    flows: new Set(graph.flows.map((flow) => flow.id).filter((id) => flows.has(id))),
    gateways: new Set(ends.filter((id) => gateways.has(id))),
  };
}

/**
 * The flows a case has plausibly taken. A flow counts when both ends were reached; a gateway was reached when it
 * lies between two steps that were. Not counted: a way out of a step that is still running, and a way back to a
 * step visited only once, without which every finished review would look returned.
 */
function plausibleFlows(graph: Graph, gateways: Set<string>, state: CaseState): string[] {
  const visits = new Map(state.current.map((id) => [id, 1]));
  state.steps.forEach((step) => visits.set(step.id, step.visits));

  const again = (id: string) => (visits.get(id) ?? 0) > 1;
  const left = (id: string) => !state.current.includes(id) || again(id);
  const allAfter = successors(graph.flows);
  const enteredAgain = (id: string) =>
    [id, ...beyondGateways([id], allAfter, gateways)].some((reached) => again(reached));
  const back = wayBack(graph);
  const open = graph.flows.filter((flow) => left(flow.source) && (!back.has(flow.id) || enteredAgain(flow.target)));

  const ahead = beyondGateways(visits.keys(), successors(open), gateways);
  const behind = beyondGateways(
    visits.keys(),
    successors(open.map(({ id, source, target }) => ({ id, source: target, target: source }))),
    gateways,
  );
  const reached = (id: string) => visits.has(id) || (gateways.has(id) && ahead.has(id) && behind.has(id));
  return open.filter((flow) => reached(flow.source) && reached(flow.target)).map((flow) => flow.id);
}

function successors(flows: Flow[]): Map<string, string[]> {
  const after = new Map<string, string[]>();
  flows.forEach(({ source, target }) => after.set(source, [...(after.get(source) ?? []), target]));
  return after;
}

/** All nodes after `from`, going on through gateways only and stopping at the first step behind them. */
function beyondGateways(from: Iterable<string>, after: Map<string, string[]>, gateways: Set<string>): Set<string> {
  const found = new Set<string>();
  const open = [...from];
  for (const id of open) {
    for (const next of after.get(id) ?? []) {
      if (!found.has(next)) {
        found.add(next);
        if (gateways.has(next)) open.push(next);
      }
    }
  }
  return found;
}

/** Flows that lead back to a node on the way to their own source. */
function wayBack(graph: Graph): Set<string> {
  const back = new Set<string>();
  const onTheWay = new Set<string>();
  const finished = new Set<string>();
  const outgoing = (id: string): Flow[] => [
    ...graph.flows.filter((flow) => flow.source === id),
    // a boundary event follows the step it is attached to, though no flow is drawn
    ...graph.nodes.filter((node) => node.attachedTo === id).map((node) => ({ id: '', source: id, target: node.id })),
  ];
  const walk = (id: string) => {
    if (finished.has(id)) return;
    onTheWay.add(id);
    for (const flow of outgoing(id)) {
      if (onTheWay.has(flow.target)) back.add(flow.id);
      else walk(flow.target);
    }
    onTheWay.delete(id);
    finished.add(id);
  };
  const entered = new Set(graph.flows.map((flow) => flow.target));
  const first = (node: Graph['nodes'][number]) => !entered.has(node.id) && !node.attachedTo;
  [...graph.nodes.filter(first), ...graph.nodes].forEach((node) => walk(node.id));
  return back;
}

/** `2 次`, `2 visits`. */
export function visitsText(visits: number, labels: Labels): string {
  return labels.visits.includes('{0}') ? labels.visits.replace('{0}', String(visits)) : `${visits} ${labels.visits}`.trim();
}

/** What one element's badge says, in words; empty when the case has not been there. */
export function stepText(id: string, path: CasePath, labels: Labels): string {
  const visits = path.done.get(id) ?? 0;
  const status = path.current.has(id) ? labels.current : visits ? labels.done : '';
  return [status, visits > 1 ? visitsText(visits, labels) : '', path.took.get(id)].filter(Boolean).join(', ');
}

/** The whole diagram in one sentence, for those who cannot see it. */
export function pathText(path: CasePath, name: (id: string) => string, labels: Labels): string {
  const again = (id: string) => {
    const visits = path.done.get(id) ?? 0;
    const more = [visits > 1 ? visitsText(visits, labels) : '', path.took.get(id)].filter(Boolean).join(', ');
    return more && ` (${more})`;
  };
  const list = (label: string, ids: string[]) =>
    ids.length ? `${label}: ${ids.map((id) => name(id) + again(id)).join(', ')}` : '';
  const current = [...path.current];
  const done = [...path.done.keys()].filter((id) => !path.current.has(id));
  return [labels.diagram, list(labels.current, current), list(labels.done, done)].filter(Boolean).join('. ');
}

/** What a round shows: its own steps, or those of all rounds where none is chosen. */
export function ofRound(state: CaseState, round: number | undefined): CaseState {
  const chosen = round === undefined ? undefined : state.rounds?.[round];
  return chosen ? { ...state, steps: chosen.steps, current: chosen.current } : state;
}
