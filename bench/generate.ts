import { EMPTY_CLAIM } from '../indexer/facts/empty-claim.js';
import type { Claim } from '../src/facts/claim.js';
import type { DocumentFacts } from '../src/facts/document-facts.js';
import { type MentionFact, ROLES } from '../src/facts/mention.js';
import type { Relation, StatementFact } from '../src/facts/statement.js';
import type { Task } from '../src/facts/task.js';
import { seeded, zipf } from './random.js';
import { SYLLABLES } from './syllables.data.js';

/** What the generated store holds (issue: bench). */
export interface StoreShape {
  readonly tasks: number;
  readonly tasksPerDocument: number;
  readonly citationsPerTask: number;
  readonly instruments: number;
  /** Tasks that cite instrument 0. */
  readonly hubTasks: number;
  /** Instruments that detail instrument 1. */
  readonly dependants: number;
  readonly seed: number;
}

export const BENCH_SHAPE: StoreShape = {
  tasks: 100_000,
  tasksPerDocument: 40,
  citationsPerTask: 4,
  instruments: 20_000,
  hubTasks: 50_000,
  dependants: 5_000,
  seed: 118_2021,
};

/** Number and symbol of the n-th instrument; unlike numbers, so every one is its own key. */
export function symbolOf(instrument: number): string {
  return `${100 + (instrument % 900)}/${1990 + Math.floor(instrument / 900)}/NĐ-CP`;
}

export function instrumentIdOf(instrument: number): string {
  return `nghi-dinh-${symbolOf(instrument).toLowerCase().replace('đ', 'd').replaceAll('/', '-')}`;
}

const RELATED: readonly Relation[] = ['details', 'guides', 'implements', 'amends', 'based-on'];

/** The documents of a store of this shape, one after the other, always the same. */
export function* generateDocuments(shape: StoreShape): Generator<DocumentFacts> {
  const random = seeded(shape.seed);
  const draw = zipf(random, shape.instruments, 0.9);
  const count = Math.ceil(shape.tasks / shape.tasksPerDocument);
  const edges: GeneratedEdge[][] = Array.from({ length: count }, () => []);
  for (const [at, edge] of edgesOf(shape, random).entries()) edges[at % count]?.push(edge);
  for (let index = 0; index < count; index++) {
    const tasks = Math.min(shape.tasksPerDocument, shape.tasks - index * shape.tasksPerDocument);
    const first = index * shape.tasksPerDocument;
    const cited = Array.from({ length: tasks }, (_task, at) => citedBy(first + at, shape, draw));
    yield document(index, cited, edges[index] ?? [], random);
  }
}

/** The instruments a task cites: the hub in as many tasks as asked, the others as often as their rank says. */
function citedBy(task: number, shape: StoreShape, draw: () => number): number[] {
  const hub =
    Math.floor((task * shape.hubTasks) / shape.tasks) !== Math.floor(((task + 1) * shape.hubTasks) / shape.tasks);
  const cited = new Set<number>(hub ? [0] : []);
  while (cited.size < shape.citationsPerTask) {
    const drawn = draw();
    if (drawn !== 0) cited.add(drawn);
  }
  return [...cited];
}

type GeneratedEdge = readonly [from: number, relation: Relation, to: number];

/** Every instrument rests on one or two of the earlier ones; the law of rank 1 is detailed by its dependants. */
function edgesOf(shape: StoreShape, random: () => number): readonly GeneratedEdge[] {
  const edges: GeneratedEdge[] = [];
  for (let from = 2; from < shape.instruments; from++) {
    const relation = RELATED[Math.floor(random() * RELATED.length)] as Relation;
    if (from < 2 + shape.dependants) edges.push([from, 'details', 1]);
    edges.push([from, relation, 2 + Math.floor(random() * (from - 2))]);
    if (from % 100 === 0) edges.push([from, 'implements', 0]);
  }
  return edges.filter(([from, , to]) => from !== to);
}

const NO_CLAIM: Claim = { ...EMPTY_CLAIM, type: 'nghị định' };

function document(
  index: number,
  cited: readonly (readonly number[])[],
  edges: readonly GeneratedEdge[],
  random: () => number,
): DocumentFacts {
  const id = `ke-hoach-${String(index).padStart(6, '0')}-${((index * 2654435761) >>> 0).toString(16).padStart(8, '0')}`;
  const year = 2015 + (index % 11);
  const lines: string[] = [];
  const tasks: Task[] = [];
  const mentions: MentionFact[] = [];
  let length = 0;
  const line = (text: string): number => {
    const start = length;
    lines.push(text);
    length += text.length + 1;
    return start;
  };
  const mention = (instrument: number, start: number, task: string | null): MentionFact => {
    const text = `Nghị định số ${symbolOf(instrument)}`;
    const dated = random() < 0.5;
    const date = dated ? `${1990 + Math.floor(instrument / 900)}-06-15` : null;
    return {
      id: `${id}:m-${mentions.length}`,
      document: id,
      start,
      end: start + text.length,
      text,
      kind: 'numbered',
      type: 'nghị định',
      number: symbolOf(instrument),
      date,
      issuer: 'Chính phủ',
      title: dated ? `quy định chi tiết một số điều thứ ${instrument}` : null,
      pinpoint: null,
      task,
      zone: 'body',
      roles: task === null ? [] : [ROLES[Math.floor(random() * 9)] ?? 'implements'],
      covers: null,
      nestedIn: null,
      warnings: [],
      key: `sym:${symbolOf(instrument)}`,
      claim: { ...NO_CLAIM, date },
    };
  };
  const prose = (words: number): string =>
    Array.from({ length: words }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(' ');

  cited.forEach((instruments, at) => {
    const words = [prose(20), ...instruments.map((one) => `theo Nghị định số ${symbolOf(one)} ${prose(8)}`)];
    const text = words.join(', ');
    const start = line(text);
    const task = `${id}:t-${at}`;
    tasks.push({
      id: task,
      document: id,
      number: String(at + 1),
      path: `II.${at + 1}`,
      category: 'task',
      start,
      end: start + text.length,
      segments: [[start, start + text.length]],
      text,
      section: ['Nhiệm vụ trọng tâm'],
      lead: `Sở số ${at % 20}`,
      leadBasis: 'printed',
      coordinating: [`Phòng số ${at % 7}`],
      time: null,
      period: { from: `${year}-01-01`, to: `${year}-12-31`, kind: 'within' },
      timeBasis: 'document',
      output: null,
      legalBasis: null,
      supervisor: null,
    });
    for (const one of instruments) {
      mentions.push(mention(one, start + text.indexOf(`Nghị định số ${symbolOf(one)} `), task));
    }
  });
  const statements = edges.map(([from, relation, to], at): StatementFact => {
    const ends = [from, to].map((one) => mention(one, line(`Nghị định số ${symbolOf(one)}`), null));
    const [left, right] = ends as [MentionFact, MentionFact];
    const [a, b] = [`${id}:e-${2 * at}`, `${id}:e-${2 * at + 1}`];
    mentions.push({ ...left, id: a }, { ...right, id: b });
    const span = { start: left.start, end: right.end };
    const evidence = `${left.text} ${relation} ${right.text}`;
    const ids = { id: `${id}:s-${at}`, document: id };
    return {
      ...ids,
      ...span,
      from: { mention: a },
      relation,
      to: { mention: b },
      strength: 'explicit',
      planned: false,
      evidence,
    };
  });
  const day = `${year}-${String(1 + (index % 12)).padStart(2, '0')}-15`;
  return {
    document: {
      id,
      path: `sinh/${id}.txt`,
      contentHash: id,
      type: { value: 'kế hoạch', basis: 'printed' },
      number: null,
      title: `Kế hoạch công tác năm ${year} số ${index}`,
      date: { value: { from: day, to: day }, basis: 'printed' },
      issuer: null,
      agency: null,
      place: { value: index % 2 === 0 ? 'tay-ninh' : 'vinh-long', basis: 'printed' },
      period: { value: { from: `${year}-01-01`, to: `${year}-12-31` }, basis: 'printed' },
      issuedWith: null,
      length,
    },
    stated: {},
    original: `${lines.join('\n')}\n`,
    sections: [],
    tasks,
    mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end),
    statements,
    extractorVersion: 1,
  };
}
