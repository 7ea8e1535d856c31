import type { InstrumentSummary } from '../../graph/store.js';
import type { FacetCounts, FacetName } from '../../search/task-search.js';
import { DOCUMENT_TYPES } from '../../src/document-types/index.js';
import type { Language } from '../../src/errors/errors.js';
import type { Role } from '../../src/facts/mention.js';
import type { Status } from '../../src/facts/outcome.js';
import { agencyById } from '../../src/issuers/index.js';
import { ROLE_LABELS, STATUS_LABELS } from '../../src/labels/labels.data.js';
import { nameOfDocument } from '../../src/labels/name-document.js';
import { nameOf } from '../../src/labels/name-instrument.js';
import { namePlace } from '../../src/labels/name-place.js';
import { tellApart } from '../../src/labels/tell-apart.js';
import { slug } from '../../src/text/fold.js';
import type { Service } from '../open/service.js';

/** A value of a facet with the name people know it by. */
export interface LabelledFacet {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export type LabelledFacets = Readonly<Partial<Record<FacetName, readonly LabelledFacet[]>>>;

const TYPES = new Map(
  DOCUMENT_TYPES.map(({ term }) => [slug(term), `${term.charAt(0).toUpperCase()}${term.slice(1)}`]),
);

/** Facets with names: of instruments and documents as the store has them, of types, roles and provinces as labels. */
export async function labelFacets(service: Service, counts: FacetCounts, language: Language): Promise<LabelledFacets> {
  const labelled: [FacetName, readonly LabelledFacet[]][] = [];
  const instruments = await service.graph.summaries((counts.instrument ?? []).map(({ value }) => value));
  for (const [name, values] of Object.entries(counts) as [FacetName, FacetCounts[FacetName]][]) {
    const entries: LabelledFacet[] = [];
    for (const { value, count } of values ?? []) {
      entries.push({ value, label: (await labelOf(service, instruments, name, value, language)) ?? value, count });
    }
    labelled.push([name, entries]);
  }
  return Object.fromEntries(labelled);
}

async function labelOf(
  { graph }: Service,
  instruments: ReadonlyMap<string, InstrumentSummary>,
  name: FacetName,
  value: string,
  language: Language,
): Promise<string | null | undefined> {
  switch (name) {
    case 'instrument': {
      const known = instruments.get(value);
      return known === undefined ? null : nameAmong(known, instruments, language);
    }
    case 'document': {
      const found = await graph.document(value);
      return found === null ? null : nameOfDocument(found.summary);
    }
    case 'type':
      return TYPES.get(value);
    case 'issuer':
      return agencyById(value)?.name;
    case 'outcome':
      return STATUS_LABELS[value as Status]?.[language];
    case 'role':
      return ROLE_LABELS[value as Role]?.[language];
    case 'place':
      return namePlace(value, language);
    case 'unit':
    case 'year':
      return value;
  }
}

/** The name of an instrument; where another one of the list is called the same, with what tells the two apart. */
function nameAmong(
  one: InstrumentSummary,
  instruments: ReadonlyMap<string, InstrumentSummary>,
  language: Language,
): string {
  const name = nameOf(one);
  const alike = [...instruments.values()].some((other) => other.id !== one.id && nameOf(other) === name);
  const told = alike ? tellApart(one, language) : '';
  return told === '' ? name : `${name} (${told})`;
}
