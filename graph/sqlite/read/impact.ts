import type { Relation } from '../../../src/facts/statement.js';
import { FAN_OUT, IMPACT_INSTRUMENTS, IMPACT_LIST, TRACE_STEPS } from '../../limits.js';
import { relationOrder } from '../../order.js';
import type { Counted, DocumentSummary, Impact, PageRequest, TraceStep } from '../../store.js';
import type { Connection } from '../connection.js';
import { citationsPage, countCitations } from './citations.js';
import { type DocumentRow, summaryOf } from './documents.js';
import { instrumentSummary, presentId } from './instruments.js';
import { counted } from './page.js';
import { type EdgeRow, edgeOf } from './relations.js';

/** Relations by which what rests on an instrument is touched when it changes (`design.md`, "The graph"). */
export const IMPACT_RELATIONS: readonly Relation[] = [
  'details',
  'guides',
  'implements',
  'continues',
  'based-on',
  'issued-with',
  'issues',
  'approves',
];

const RANKS = IMPACT_RELATIONS.map(relationOrder.rank).join(', ');

/** What is touched when an instrument changes: it, all that rests on it, and the tasks that cite either outside a title. */
export function impact(connection: Connection, asked: string, page: PageRequest): Impact | null {
  const id = presentId(connection, asked);
  const root = id === null ? null : instrumentSummary(connection, id);
  if (root === null) return null;
  const { instruments, steps, cut } = reach(connection, root.id);
  const among = JSON.stringify(instruments);
  return {
    root,
    reached: steps,
    tasks: citationsPage(connection, instruments, 'direct', {}, page),
    units: units(connection, among),
    documents: documents(connection, among),
    totals: {
      instruments: instruments.length - 1,
      tasks: countCitations(connection, instruments, 'direct', {}),
      units: counted(connection.get(`SELECT count(DISTINCT t.lead) AS n ${TASKS}`, { among })),
      documents: counted(connection.get(`SELECT count(DISTINCT document) AS n ${DOCUMENTS}`, { among })),
    },
    cut,
  };
}

/** All that is reached, and the steps to show of it: up to the cap from each instrument shown. */
function reach(
  connection: Connection,
  root: string,
): { instruments: readonly string[]; steps: readonly TraceStep[]; cut: readonly string[] } {
  const depths = new Map([[root, 0]]);
  const shown = new Set([root]);
  const steps: TraceStep[] = [];
  const cut = new Set<string>();
  // A Map keeps the order of insertion while it grows, so this walks breadth first.
  for (const [id, depth] of depths) {
    let followed = 0;
    let last = '';
    for (const edge of connection.all<EdgeRow>(
      `SELECT * FROM edges WHERE to_id = ? AND relation IN (${RANKS}) ORDER BY from_id, relation`,
      id,
    )) {
      const known = depths.get(edge.from_id);
      if (known !== undefined && edge.from_id !== last) continue;
      if (known === undefined) {
        if (depths.size > IMPACT_INSTRUMENTS) {
          cut.add(id);
          break;
        }
        depths.set(edge.from_id, depth + 1);
        followed++;
        last = edge.from_id;
      }
      if (!shown.has(id)) continue;
      if (followed > FAN_OUT || steps.length >= TRACE_STEPS) {
        cut.add(id);
        continue;
      }
      const instrument = instrumentSummary(connection, edge.from_id);
      if (instrument === null) continue;
      shown.add(edge.from_id);
      steps.push({ depth: depth + 1, edge: edgeOf(connection, edge), instrument });
    }
  }
  return { instruments: [...depths.keys()], steps, cut: [...cut].sort() };
}

const TASKS = `
FROM (SELECT DISTINCT c.document, c.pos FROM json_each(:among) j CROSS JOIN cites c ON c.instrument = j.value WHERE c.nested = 0) x
CROSS JOIN tasks t ON t.document = x.document AND t.pos = x.pos`;

const DOCUMENTS = `
FROM json_each(:among) j CROSS JOIN document_instruments di ON di.instrument = j.value WHERE di.direct > 0`;

/** Leading units by number of tasks. */
function units(connection: Connection, among: string): readonly Counted[] {
  return connection.all<Counted>(
    `SELECT t.lead AS value, count(*) AS count ${TASKS} WHERE t.lead IS NOT NULL
     GROUP BY t.lead ORDER BY count(*) DESC, t.lead LIMIT :limit`,
    { among, limit: IMPACT_LIST },
  );
}

/** Documents with such tasks, latest first. */
function documents(connection: Connection, among: string): readonly DocumentSummary[] {
  return connection
    .all<DocumentRow>(
      `SELECT d.id, d.path, d.tasks, d.mentions, d.record FROM documents d
       WHERE d.id IN (SELECT di.document ${DOCUMENTS}) ORDER BY d.recency, d.id LIMIT :limit`,
      { among, limit: IMPACT_LIST },
    )
    .map(summaryOf);
}
