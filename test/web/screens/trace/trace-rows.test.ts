import { describe, expect, it } from '@jest/globals';
import type { Edge, Instrument, TraceStep } from '../../../../web/data/types.js';
import { expand, MOST_NODES, modelOf } from '../../../../web/picture/model.js';
import { traceRows } from '../../../../web/screens/trace/trace-rows.js';

const instrument = (number: string): Instrument => ({
  id: number,
  identity: { type: 'nghị định', number, name: null, year: 2021, term: null, issuer: null, place: null },
  provisional: false,
  title: null,
  issued: null,
  issuer: null,
  inRegister: true,
  tasks: 0,
  mentions: 0,
  documents: 0,
});

const edge = (from: string, relation: Edge['relation'], to: string): Edge => ({
  from,
  relation,
  to,
  planned: false,
  documents: 1,
  evidence: null,
});

const step = (depth: number, one: Edge, reached: string): TraceStep => ({
  depth,
  edge: one,
  instrument: instrument(reached),
  quote: null,
});

const law = instrument('15/2012/QH13');
/** 118/2021/NĐ-CP details the law and is amended by 68/2025/NĐ-CP and 190/2025/NĐ-CP. */
const steps = [
  step(1, edge('118/2021/NĐ-CP', 'details', '15/2012/QH13'), '118/2021/NĐ-CP'),
  step(2, edge('68/2025/NĐ-CP', 'amends', '118/2021/NĐ-CP'), '68/2025/NĐ-CP'),
  step(2, edge('190/2025/NĐ-CP', 'amends', '118/2021/NĐ-CP'), '190/2025/NĐ-CP'),
];

describe('the steps of a trace as rows', () => {
  it('stand below the one they were reached from, with the way to them', () => {
    expect(traceRows(law, steps).map(({ path }) => path.map(({ id }) => id).join(' → '))).toEqual([
      '15/2012/QH13 → 118/2021/NĐ-CP',
      '15/2012/QH13 → 118/2021/NĐ-CP → 68/2025/NĐ-CP',
      '15/2012/QH13 → 118/2021/NĐ-CP → 190/2025/NĐ-CP',
    ]);
  });

  it('end where instruments name each other in a ring', () => {
    const ring = [...steps, step(3, edge('15/2012/QH13', 'refers-to', '68/2025/NĐ-CP'), '15/2012/QH13')];
    expect(traceRows(law, ring)).toHaveLength(4);
  });
});

describe('what a graph shows', () => {
  it('is the steps, with every edge between what is shown', () => {
    const model = modelOf(law, steps, []);
    expect([...model.nodes.keys()]).toEqual(['15/2012/QH13', '118/2021/NĐ-CP', '68/2025/NĐ-CP', '190/2025/NĐ-CP']);
    expect(model.edges.size).toBe(3);
  });

  it('is never more than can be read, and says round which ones there is more', () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      step(1, edge(`${index}/2022/NĐ-CP`, 'details', law.id), `${index}/2022/NĐ-CP`),
    );
    const model = modelOf(law, many, []);
    expect(model.nodes.size).toBe(MOST_NODES);
    expect([...model.cut]).toEqual([law.id]);
    const more = expand(model, '1/2022/NĐ-CP', {
      nodes: [instrument('999/2025/NĐ-CP')],
      edges: [edge('999/2025/NĐ-CP', 'amends', '1/2022/NĐ-CP')],
      cut: [],
    });
    expect(more).toMatchObject({ added: 0, full: true });
    expect(more.model.edges.size).toBe(model.edges.size);
  });

  it('grows by what stands round a node', () => {
    const grown = expand(modelOf(law, steps, []), '68/2025/NĐ-CP', {
      nodes: [instrument('68/2025/NĐ-CP'), instrument('01/2026/TT-BTP')],
      edges: [edge('01/2026/TT-BTP', 'guides', '68/2025/NĐ-CP')],
      cut: [],
    });
    expect(grown).toMatchObject({ added: 1, full: false });
    expect(grown.model.edges.has('01/2026/TT-BTP guides 68/2025/NĐ-CP')).toBe(true);
  });
});
