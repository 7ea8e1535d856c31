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
  const links = await linksOf(transaction, where, renamed);
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
  const stated = await transaction.each<{ key: string; n: number }>(
    'count-statements',
    'keys',
    changes.moved().map(({ edge, document }) => `${edge} ${document}`),
  );
  const rows = changes.rows(new Map(stated.map(({ key, n }) => [key, n])));
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
