import { IMPACT_RANKS } from '../../impact-relations.js';
import { FAN_OUT, IMPACT_INSTRUMENTS, IMPACT_LIST, TRACE_STEPS } from '../../limits.js';
import type { Counted, Impact, Page, PageRequest, TouchedTask, TraceStep } from '../../store.js';
import { tasksOnce } from '../../tasks-once.js';
import type { Connection } from '../connection.js';
import { citationsPage } from './citations.js';
import { counted } from './counted.js';
import { type DocumentRow, summaryOf } from './documents.js';
import { instrumentSummary, presentId } from './instruments.js';
import { type EdgeRow, edgeOf } from './relations.js';

const RANKS = IMPACT_RANKS.join(', ');

/** What is touched when an instrument changes: it, all that rests on it, and the tasks that cite either outside a title. */
export function impact(connection: Connection, asked: string, page: PageRequest): Impact | null {
  const id = presentId(connection, asked);
  const root = id === null ? null : instrumentSummary(connection, id);
  if (root === null) return null;
  const { instruments, steps, cut } = reach(connection, root.id);
  const n = (sql: string): number => counted(connection.get(`SELECT ${sql}`));
  connection.run('DELETE FROM gathered_tasks');
  const tasks = connection.run(GATHER, JSON.stringify(instruments));
  return {
    root,
    reached: steps,
    tasks: tasksPage(connection, instruments, page),
    units: connection.all<Counted>(UNITS, IMPACT_LIST),
    documents: connection.all<DocumentRow>(DOCUMENTS, IMPACT_LIST).map(summaryOf),
    totals: {
      instruments: instruments.length - 1,
      tasks,
      units: n(`count(DISTINCT t.lead) AS n ${GATHERED}`),
      documents: n('count(DISTINCT document) AS n FROM gathered_tasks'),
    },
    cut,
  };
}

function tasksPage(connection: Connection, instruments: readonly string[], page: PageRequest): Page<TouchedTask> {
  const tasks = tasksOnce(page);
  let step = tasks.next();
  while (step.done !== true) step = tasks.next(citationsPage(connection, instruments, 'direct', {}, step.value));
  return step.value;
}

/** The tasks that cite one of the instruments outside a title, each once. */
const GATHER = `
INSERT INTO gathered_tasks SELECT DISTINCT c.document, c.pos
FROM json_each(?) j CROSS JOIN cites c ON c.instrument = j.value AND c.nested = 0`;

const GATHERED = 'FROM gathered_tasks g CROSS JOIN tasks t ON t.document = g.document AND t.pos = g.pos';

/** Leading units by number of such tasks. */
const UNITS = `
SELECT t.lead AS value, count(*) AS count ${GATHERED} WHERE t.lead IS NOT NULL
GROUP BY t.lead ORDER BY count(*) DESC, t.lead LIMIT ?`;

/** Documents with such tasks, latest first. */
const DOCUMENTS = `
SELECT d.id, d.path, d.tasks, d.mentions, d.record FROM documents d
WHERE d.id IN (SELECT document FROM gathered_tasks) ORDER BY d.recency, d.id LIMIT ?`;

interface Reach {
  /** The instrument itself and all that rests on it, nearest first. */
  readonly instruments: readonly string[];
  readonly steps: readonly TraceStep[];
  readonly cut: readonly string[];
}

const RESTING = `SELECT DISTINCT from_id FROM edges WHERE to_id = ? AND relation IN (${RANKS}) ORDER BY from_id`;
const BETWEEN = `SELECT * FROM edges WHERE to_id = ? AND from_id = ? AND relation IN (${RANKS}) ORDER BY relation`;

/** All that is reached, breadth first, and the steps to show of it: up to the cap from each instrument shown. */
function reach(connection: Connection, root: string): Reach {
  const depths = new Map([[root, 0]]);
  const shown = new Set([root]);
  const steps: TraceStep[] = [];
  const cut = new Set<string>();
  // A Map keeps the order of insertion while it grows, so this walks breadth first.
  for (const [id, depth] of depths) {
    const resting = connection.all<{ from_id: string }>(RESTING, id).map((row) => row.from_id);
    const fresh = resting.filter((one) => !depths.has(one)).slice(0, IMPACT_INSTRUMENTS + 1 - depths.size);
    for (const one of fresh) depths.set(one, depth + 1);
    const followed = shown.has(id) && steps.length < TRACE_STEPS ? fresh.slice(0, FAN_OUT) : [];
    if (shown.has(id) && followed.length < resting.filter((one) => !depths.has(one)).length + fresh.length) cut.add(id);
    for (const one of followed) {
      const instrument = instrumentSummary(connection, one);
      if (instrument === null) continue;
      shown.add(one);
      for (const edge of connection.all<EdgeRow>(BETWEEN, id, one)) {
        steps.push({ depth: depth + 1, edge: edgeOf(connection, edge), instrument });
      }
    }
  }
  return { instruments: [...depths.keys()], steps, cut: [...cut].sort() };
}
