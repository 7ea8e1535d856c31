import { documentNode } from '../../document-instrument.js';
import { type EdgeEnds, edgeKeys, statementKey } from '../sort-keys.js';

/** What a document says of the instrument it is. */
export interface OwnParts {
  readonly document: string;
  /** The instrument its own number makes it. */
  readonly ownNumber: string | null;
  /** The decision that issues it, when it denotes one instrument. */
  readonly issuing: string | null;
}

/** The instrument a document is: the decision that issues it, when resolved; else its own number; else the document. */
export function ownOf({ document, ownNumber, issuing }: OwnParts): string {
  return issuing ?? ownNumber ?? documentNode(document);
}

/** A statement with what its ends denote now, and the ends of the edge it was last taken to state. */
export interface Link {
  readonly ref: string;
  readonly document: string;
  readonly ord: number;
  readonly relation: number;
  readonly planned: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly fromNow: string | null;
  readonly toNow: string | null;
}

/** The edge a statement states now: both its ends are instruments, and different ones. */
export function edgeNow({ fromNow: from, relation, toNow: to }: Link): EdgeEnds | null {
  return from === null || to === null || from === to ? null : { from, relation, to };
}

/** The edge it was last taken to state. */
export function edgeBefore({ from, relation, to }: Link): EdgeEnds | null {
  return from === null || to === null ? null : { from, relation, to };
}

export function edgeKeyOf(ends: EdgeEnds | null, { document, ord }: Link): string | null {
  return ends === null ? null : statementKey(ends, document, ord);
}

export type EdgeChange = Readonly<Record<'documents' | 'statements' | 'stands', number>> & EdgeEnds;

interface Change {
  readonly ends: EdgeEnds;
  statements: number;
  stands: number;
  /** Statements more or fewer, by document. */
  readonly by: Map<string, number>;
}

/** What changes in the counts of edges. */
export class EdgeChanges {
  private readonly changes = new Map<string, Change>();

  count(ends: EdgeEnds, { document, planned }: Link, by: 1 | -1): void {
    const key = edgeKeys(ends).out;
    let change = this.changes.get(key);
    if (change === undefined) {
      change = { ends, statements: 0, stands: 0, by: new Map() };
      this.changes.set(key, change);
    }
    change.statements += by;
    if (!planned) change.stands += by;
    change.by.set(document, (change.by.get(document) ?? 0) + by);
  }

  /** The edges and documents between which there are more or fewer statements now. */
  moved(): readonly { readonly edge: string; readonly document: string }[] {
    return [...this.changes].flatMap(([edge, { by }]) =>
      [...by].filter(([, n]) => n !== 0).map(([document]) => ({ edge, document })),
    );
  }

  /** How many statements each document makes of each edge, when there were none before. */
  stated(): ReadonlyMap<string, number> {
    return new Map(
      [...this.changes].flatMap(([edge, { by }]) =>
        [...by].map(([document, n]) => [`${edge} ${document}`, n] as const),
      ),
    );
  }

  /** The changes, `stated` being how many statements each document makes of each edge now. */
  rows(stated: ReadonlyMap<string, number>): readonly EdgeChange[] {
    return [...this.changes].flatMap(([edge, { ends, statements, stands, by }]) => {
      let documents = 0;
      for (const [document, more] of by) {
        const now = stated.get(`${edge} ${document}`) ?? 0;
        documents += Number(now > 0) - Number(now - more > 0);
      }
      return documents === 0 && statements === 0 && stands === 0 ? [] : [{ ...ends, documents, statements, stands }];
    });
  }
}
