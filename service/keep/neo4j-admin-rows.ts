import { documentOfNode } from '../../graph/document-instrument.js';
import type { ExportRecord } from '../../graph/store.js';
import type { Mention } from '../../src/facts/mention.js';
import { ARRAY_DELIMITER, type FileName } from './neo4j-admin-files.data.js';

export type Cell = string | number | boolean | readonly string[] | null;
export type Row = readonly [file: FileName, cells: readonly Cell[]];

/** The rows that a record becomes. */
export function* rowsOf({ kind, value }: ExportRecord): Generator<Row> {
  switch (kind) {
    case 'document': {
      const { id, path, contentHash, title, type, number, date, issuer, place } = value;
      const days = [date?.value.from ?? null, date?.value.to ?? null];
      const rest = [issuer?.value ?? null, place?.value ?? null];
      yield [
        'documents',
        [
          node('document', id),
          id,
          path,
          contentHash,
          title,
          type?.value ?? null,
          number?.value ?? null,
          ...days,
          ...rest,
        ],
      ];
      return;
    }
    case 'task': {
      const { id, path, category, text, start, end, section, lead, coordinating, time, period } = value;
      const when = [time, period?.from ?? null, period?.to ?? null];
      yield ['tasks', [node('task', id), id, path, category, text, start, end, section, lead, coordinating, ...when]];
      yield ['has-task', [node('document', value.document), node('task', id)]];
      return;
    }
    case 'mention':
      yield* mentionRows(value);
      return;
    case 'statement': {
      const { id, relation, planned, strength, start, end, evidence, from, to } = value;
      yield ['statements', [node('statement', id), id, relation, planned, strength, start, end, evidence, from, to]];
      yield ['says', [node('document', value.document), node('statement', id)]];
      return;
    }
    case 'finding': {
      const { id, text, start, end, printed, against } = value;
      yield ['findings', [node('finding', id), id, value.kind, text, start, end, printed, against]];
      yield ['has-finding', [node('document', value.document), node('finding', id)]];
      return;
    }
    case 'instrument': {
      const { type, number, name, year, term, issuer, place } = value.identity;
      const identity = [type, number, name, year === null ? null : Number(year), term, issuer, place];
      yield ['instruments', [node('instrument', value.id), value.id, ...identity, value.provisional]];
      return;
    }
    case 'edge': {
      const type = value.relation.toUpperCase().replaceAll('-', '_');
      yield ['edges', [edgeEnd(value.from), edgeEnd(value.to), type, value.planned, value.documents]];
      return;
    }
    case 'decision': {
      const { id, key, scope, target, instrument, by, at, why } = value;
      yield ['decisions', [node('decision', id), id, key, scope, target, instrument.id, by, at, why]];
      return;
    }
    default:
      kind satisfies never;
  }
}

function* mentionRows(mention: Mention): Generator<Row> {
  const { id, text, start, end, kind, type, number, date, issuer, title, status, zone, roles, warnings } = mention;
  const self = node('mention', id);
  const nested = mention.nestedIn !== null;
  yield [
    'mentions',
    [self, id, text, start, end, kind, type, number, date, issuer, title, status, zone, roles, nested, warnings],
  ];
  yield ['contains', [node('document', mention.document), self]];
  if (mention.task !== null) yield ['in', [self, node('task', mention.task)]];
  if (mention.instrument !== null) yield ['denotes', [self, node('instrument', mention.instrument)]];
  for (const [rank, candidate] of mention.candidates.entries()) {
    yield ['candidate', [self, node('instrument', candidate), rank + 1]];
  }
}

/** A document that is no instrument we can name stands in edges as itself. */
function edgeEnd(id: string): string {
  const document = documentOfNode(id);
  return document === null ? node('instrument', id) : node('document', document);
}

function node(kind: string, id: string): string {
  return `${kind}/${id}`;
}

/** A cell as the importer reads it: nothing is null, and a text that looks like nothing is quoted. */
export function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join(ARRAY_DELIMITER);
  if (typeof value !== 'string' && value.length === 0) return '';
  return `"${text.replaceAll('"', '""')}"`;
}
