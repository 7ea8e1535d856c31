import { documentNode } from '../../document-instrument.js';
import type { Parameters } from '../parameters.js';
import { edgeKeys } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';
import { drawEdges } from '../write/draw-edges.js';
import { EdgeChanges, edgeBefore, edgeKeyOf, edgeNow, type Link, type OwnParts, ownOf } from './links.js';

/** Where what is stated may have changed: mentions at the ends of statements, and whole documents. */
export interface Relinked {
  readonly mentions: readonly string[];
  readonly documents: readonly string[];
}

interface OwnRow extends OwnParts {
  readonly own: string | null;
}

/**
 * Brings the edges that documents state in line with what the ends of their statements denote. With `gone`, the
 * statements state nothing any more.
 */
export async function relink(transaction: Transaction, where: Relinked, gone: boolean): Promise<void> {
  const renamed = gone ? [] : await changedOwns(transaction, where);
  await transaction.each(
    'put-own',
    'documents',
    renamed.map((row) => ({ document: row.document, own: ownOf(row), issued: row.issuing !== null })),
  );
  const changes = await putLinks(transaction, await linksOf(transaction, where, renamed), gone);
  const stated = await transaction.each<{ key: string; n: number }>(
    'count-statements',
    'keys',
    changes.moved().map(({ edge, document }) => `${edge} ${document}`),
  );
  await countEdges(transaction, changes, new Map(stated.map(({ key, n }) => [key, n])));
}

/** The same for documents that were just written, of which these are all statements. */
export async function linkNew(
  transaction: Transaction,
  owns: readonly OwnParts[],
  links: readonly Link[],
): Promise<void> {
  const named = owns.filter((parts) => ownOf(parts) !== documentNode(parts.document));
  await transaction.each(
    'put-own',
    'documents',
    named.map((parts) => ({ document: parts.document, own: ownOf(parts), issued: parts.issuing !== null })),
  );
  const changes = await putLinks(transaction, links, false);
  await countEdges(transaction, changes, changes.stated());
}

/** Writes which edges statements state; returns what that changes in the counts of edges. */
async function putLinks(transaction: Transaction, links: readonly Link[], gone: boolean): Promise<EdgeChanges> {
  const changes = new EdgeChanges();
  const statements: Parameters[] = [];
  for (const link of links) {
    const before = edgeBefore(link);
    const now = gone ? null : edgeNow(link);
    if (before !== null) changes.count(before, link, -1);
    if (now !== null) changes.count(now, link, 1);
    const { from = null, to = null } = now ?? {};
    if (from !== link.from || to !== link.to)
      statements.push({ ref: link.ref, from, to, edgeKey: edgeKeyOf(now, link) });
  }
  await transaction.each('put-links', 'statements', statements);
  return changes;
}

/** @param stated how many statements each document makes of each edge now */
async function countEdges(
  transaction: Transaction,
  changes: EdgeChanges,
  stated: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = changes.rows(stated);
  await transaction.each(
    'count-edges',
    'changes',
    rows.map((change) => ({ ...change, ...edgeKeys(change) })),
  );
  await drawEdges(transaction, rows);
}

/** How many statements and documents are not linked as they should be, for a check. */
export async function wrongLinks(transaction: Transaction, document: string): Promise<number> {
  const where = { mentions: [], documents: [document] };
  const renamed = await changedOwns(transaction, where);
  const links = await linksOf(transaction, where, []);
  const wrong = links.filter((link) => edgeKeyOf(edgeNow(link), link) !== edgeKeyOf(edgeBefore(link), link));
  return renamed.length + wrong.length;
}

/** Documents that are another instrument now than they were taken for. */
async function changedOwns(transaction: Transaction, { mentions, documents }: Relinked): Promise<readonly OwnRow[]> {
  if (mentions.length === 0 && documents.length === 0) return [];
  const rows = await transaction.all<OwnRow>('own-of-documents', { mentions, documents });
  return rows.filter((row) => ownOf(row) !== row.own);
}

/** The statements concerned: those with an end that changed, and all of whole documents. */
async function linksOf(
  transaction: Transaction,
  { mentions, documents }: Relinked,
  renamed: readonly OwnRow[],
): Promise<readonly Link[]> {
  const whole = [...new Set([...documents, ...renamed.map(({ document }) => document)])];
  if (mentions.length === 0 && whole.length === 0) return [];
  return transaction.all<Link>('links-of-statements', { mentions, documents: whole });
}
