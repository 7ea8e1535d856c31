import type { Status } from '../../../src/facts/outcome.js';
import { documentNode } from '../../document-instrument.js';
import { type EdgeEnds, edgeKeys, statementKey } from '../sort-keys.js';

/** What a document states, as it is stored, with what the ends of its statements denote now. */
export interface DocumentLinks {
  readonly document: string;
  readonly issuedWith: number | null;
  readonly ownNumber: string | null;
  readonly own: string | null;
  readonly ends: readonly {
    readonly ord: number;
    readonly instrument: string | null;
    readonly status: Status | null;
  }[];
  readonly statements: readonly StoredStatement[];
}

export interface StoredStatement {
  readonly ref: string;
  readonly ord: number;
  readonly fromOrd: number | null;
  readonly relation: number;
  readonly toOrd: number | null;
  readonly planned: boolean;
  /** Ends of the edge it was last taken to state, null where it stated none. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The instrument a document is: the decision that issues it, when resolved; else its own number; else the document. */
export function ownOf({ document, issuedWith, ownNumber, ends }: DocumentLinks): { own: string; issued: boolean } {
  const decision = issuedWith === null ? undefined : ends.find(({ ord }) => ord === issuedWith);
  const issuing = decision?.status === 'resolved' ? decision.instrument : null;
  return { own: issuing ?? ownNumber ?? documentNode(document), issued: issuing !== null };
}

/** The edge each statement states now: both its ends are instruments, and different ones. */
export function edgesOf(links: DocumentLinks): readonly { statement: StoredStatement; ends: EdgeEnds | null }[] {
  const { own } = ownOf(links);
  const meant = new Map(links.ends.map(({ ord, instrument }) => [ord, instrument]));
  const end = (ord: number | null): string | null => (ord === null ? own : (meant.get(ord) ?? null));
  return links.statements.map((statement) => {
    const from = end(statement.fromOrd);
    const to = end(statement.toOrd);
    const stated = from !== null && to !== null && from !== to;
    return { statement, ends: stated ? { from, relation: statement.relation, to } : null };
  });
}

export type EdgeChange = Readonly<Record<'documents' | 'statements' | 'stands', number>> & EdgeEnds;

/** What a document adds to the counts of edges, or takes away from them. */
export class EdgeChanges {
  private readonly counts = new Map<string, EdgeChange>();

  count(stated: readonly { readonly ends: EdgeEnds; readonly planned: boolean }[], sign: 1 | -1): void {
    const seen = new Set<string>();
    for (const { ends, planned } of stated) {
      const key = edgeKeys(ends).out;
      const known = this.counts.get(key) ?? { ...ends, documents: 0, statements: 0, stands: 0 };
      this.counts.set(key, {
        ...known,
        documents: known.documents + (seen.has(key) ? 0 : sign),
        statements: known.statements + sign,
        stands: known.stands + (planned ? 0 : sign),
      });
      seen.add(key);
    }
  }

  rows(): readonly (EdgeChange & ReturnType<typeof edgeKeys>)[] {
    return [...this.counts.values()]
      .filter(({ documents, statements, stands }) => documents !== 0 || statements !== 0 || stands !== 0)
      .map((change) => ({ ...change, ...edgeKeys(change) }));
  }
}

/** The edges that the statements of a document were last taken to state. */
export function storedEdges(statements: readonly StoredStatement[]): readonly { ends: EdgeEnds; planned: boolean }[] {
  return statements.flatMap(({ from, relation, to, planned }) =>
    from === null || to === null ? [] : [{ ends: { from, relation, to }, planned }],
  );
}

export function edgeKeyOf(ends: EdgeEnds | null, document: string, ord: number): string | null {
  return ends === null ? null : statementKey(ends, document, ord);
}
