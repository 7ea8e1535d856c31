import { canonicalIdentity } from '../src/designation/canonical-identity.js';
import { instrumentId, missingParts } from '../src/designation/id.js';
import { parseSymbol } from '../src/designation/parse-symbol.js';
import { seriesOf } from '../src/designation/series.js';
import { termOfSymbol } from '../src/designation/term-of-symbol.js';
import type { DocumentRecord } from '../src/facts/document.js';
import type { InstrumentRecord } from '../src/facts/outcome.js';

/** Node id of a document that is no instrument we can name: it stands in edges as itself. */
export function documentNode(document: string): string {
  return `document:${document}`;
}

/** The document's id in such a node id, or null for the id of an instrument. */
export function documentOfNode(id: string): string | null {
  return id.startsWith('document:') ? id.slice('document:'.length) : null;
}

/** A document as an instrument of its own in answers: what it prints of itself, and no more. */
export function documentAsInstrument(document: DocumentRecord): InstrumentRecord {
  return {
    id: documentNode(document.id),
    identity: {
      type: document.type?.value ?? '',
      number: document.number?.value ?? null,
      name: null,
      year: null,
      term: null,
      issuer: document.agency,
      place: document.place?.value ?? null,
    },
    provisional: true,
  };
}

/**
 * The instrument that a document's own number makes it, or null where it prints none or its identity is incomplete; an
 * inferred date completes nothing. The decision that issues a document comes first (`DocumentRecord.issuedWith`): its
 * number is the one people cite.
 */
export function ownInstrument(document: DocumentRecord): InstrumentRecord | null {
  const head = document.type?.value ?? null;
  const symbol = document.number === null ? null : parseSymbol(document.number.value, head);
  if (symbol === null) return null;
  const series = seriesOf(symbol, head);
  const day = ownDay(document);
  const identity = canonicalIdentity({
    type: series.type ?? head ?? '',
    number: symbol.text,
    name: null,
    year: day === null ? null : Number(day.slice(0, 4)),
    term: day === null ? null : termOfSymbol(symbol, day),
    issuer: document.agency,
    place: document.place?.value ?? null,
  });
  if (missingParts(identity).length > 0) return null;
  return { id: instrumentId(identity), identity, provisional: false };
}

/** The document's date, or its year where it prints no day; null where it was inferred or spans two years. */
function ownDay({ date }: DocumentRecord): string | null {
  if (date === null || date.basis === 'inferred') return null;
  const { from, to } = date.value;
  if (from === to) return from;
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : null;
}
