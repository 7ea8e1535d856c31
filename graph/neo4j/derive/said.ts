import type { Parameter } from '../parameters.js';
import { MOST_TASKS } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';

/** How much more is said of an instrument, over all documents. */
export interface Counts {
  readonly mentions: number;
  readonly direct: number;
  readonly nested: number;
  readonly documents: number;
}

interface Said {
  counts: Counts;
  readonly certain: string[];
  readonly provisional: string[];
  readonly citations: (readonly Parameter[])[];
  readonly documents: (readonly Parameter[])[];
}

/** What is newly said of instruments, gathered by instrument: the store looks for each of them once. */
export class SaidOfInstruments {
  private readonly byInstrument = new Map<string, Said>();

  /** A mention denotes it. */
  denoted(instrument: string, certain: boolean, mention: string): void {
    const { certain: sure, provisional } = this.of(instrument);
    (certain ? sure : provisional).push(mention);
  }

  /** A task cites it; the citation as `put-said` takes it. */
  cited(instrument: string, citation: readonly Parameter[]): void {
    this.of(instrument).citations.push(citation);
  }

  /** A document speaks of it that did not; as `put-said` takes it. */
  spokenOf(instrument: string, document: readonly Parameter[]): void {
    this.of(instrument).documents.push(document);
  }

  counted(instrument: string, counts: Counts): void {
    this.of(instrument).counts = counts;
  }

  get denotations(): number {
    return this.sum(({ certain, provisional }) => certain.length + provisional.length);
  }

  get citations(): number {
    return this.sum(({ citations }) => citations.length);
  }

  async write(transaction: Transaction): Promise<void> {
    const rows = [...this.byInstrument].map(([instrument, { counts, certain, provisional, citations, documents }]) => {
      const { mentions, direct, nested } = counts;
      return [
        instrument,
        mentions,
        direct,
        nested,
        counts.documents,
        certain,
        provisional,
        citations,
        documents,
      ] satisfies Parameter[];
    });
    await transaction.each('put-said', 'instruments', rows, { most: MOST_TASKS });
  }

  private of(instrument: string): Said {
    let said = this.byInstrument.get(instrument);
    if (said === undefined) {
      const counts = { mentions: 0, direct: 0, nested: 0, documents: 0 };
      said = { counts, certain: [], provisional: [], citations: [], documents: [] };
      this.byInstrument.set(instrument, said);
    }
    return said;
  }

  private sum(of: (said: Said) => number): number {
    return [...this.byInstrument.values()].reduce((sum, said) => sum + of(said), 0);
  }
}
