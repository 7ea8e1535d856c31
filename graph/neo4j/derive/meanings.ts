import type { Status } from '../../../src/facts/outcome.js';
import type { Transaction } from '../transaction.js';

/** Mentions that share an outcome. */
export interface Meaning {
  /** Null until the claim was resolved for the first time. */
  readonly status: Status | null;
  readonly instrument: string | null;
  /** What it denotes or may denote, best first. */
  readonly means: readonly string[];
  readonly warnings: readonly string[];
  readonly mentions: readonly MeantMention[];
}

export interface MeantMention {
  /** Identity of the node within this transaction. */
  readonly ref: string;
  readonly id: string;
  readonly document: string;
  readonly task: string | null;
  readonly linked: boolean;
  readonly starts: number;
  readonly title: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly warnings: readonly string[];
  /** What it was last taken to mean: instrument, rank among candidates or null, certain or null. */
  readonly meant: readonly (readonly [string, number | null, boolean | null])[];
  /** Whether there are findings about it. */
  readonly found: boolean;
}

/** As rows come: lists, which the driver reads several times quicker than maps. */
type MentionRow = readonly [
  ref: string,
  id: string,
  document: string,
  task: string | null,
  linked: boolean,
  starts: number,
  title: string | null,
  date: string | null,
  issuer: string | null,
  warnings: readonly string[],
  meant: MeantMention['meant'],
  found: boolean,
];

type MeaningRow = Omit<Meaning, 'mentions'> & { readonly mentions: readonly MentionRow[] };

/** The mentions of documents whose claims have an outcome. */
export async function meaningsOfDocuments(
  transaction: Transaction,
  documents: readonly string[],
): Promise<readonly Meaning[]> {
  return (await transaction.all<MeaningRow>('meanings-of-documents', { documents })).map(meaningOf);
}

/** The mentions that make these claims. */
export async function meaningsOfClaims(
  transaction: Transaction,
  claims: readonly string[],
): Promise<readonly Meaning[]> {
  return (await transaction.each<MeaningRow>('meanings-of-claims', 'claims', claims)).map(meaningOf);
}

/** What these mentions mean, those whose claims have no outcome yet included. */
export async function meaningsOfMentions(
  transaction: Transaction,
  mentions: readonly string[],
): Promise<readonly Meaning[]> {
  return (await transaction.each<MeaningRow>('meanings-of-mentions', 'mentions', mentions)).map(meaningOf);
}

function meaningOf({ mentions, ...meaning }: MeaningRow): Meaning {
  return { ...meaning, mentions: mentions.map(mentionOf) };
}

function mentionOf(row: MentionRow): MeantMention {
  const [ref, id, document, task, linked, starts, title, date, issuer, warnings, meant, found] = row;
  return { ref, id, document, task, linked, starts, title, date, issuer, warnings, meant, found };
}
