import type { InstrumentSummary } from '../../../graph/store.js';
import { parseReference, type Reference, referencePrefix } from '../../../src/designation/index.js';
import type { Service } from '../../open/service.js';
import { directoryOf } from './directory.js';
import { fitsReference, isNumbered, knownInstruments, uncited } from './known-instruments.js';

/** What a reference means in a store. */
export interface Found {
  readonly ref: string;
  /** The instruments cited in the store that fit; when none is, those of the register that do. */
  readonly candidates: readonly InstrumentSummary[];
  /** Further instruments that fit and that only the register knows. */
  readonly othersInRegister: number;
}

/** Instruments only the register knows that are listed where the store cites none. */
const LISTED = 20;

/** Every instrument that something a person typed can mean: an id, a number in any spelling, a name (`formats.md`, REF). */
export async function findInstruments(service: Service, ref: string): Promise<Found> {
  const reference = parseReference(ref);
  const cited = (await citedBy(service, reference)).filter((one) => fitsReference(reference, one.identity, one.issued));
  const known = knownInstruments(service.engine.register(), reference);
  // "Đề án 06" is read as a number, and is a name that people gave.
  const maybeName = reference.kind === 'name' || reference.kind === 'number';
  if (cited.length === 0 && known.length === 0 && maybeName) return findNamed(service, ref, reference);
  const ids = new Set(cited.map(({ id }) => id));
  const others = known.filter((row) => !ids.has(row.id));
  if (cited.length > 0) return { ref, candidates: [...cited].sort(byTasks), othersInRegister: others.length };
  const listed = others.slice(0, LISTED);
  const inStore = await service.graph.summaries(listed.map(({ id }) => id));
  const candidates = listed.map((row) => inStore.get(row.id) ?? uncited(row));
  return { ref, candidates, othersInRegister: others.length - candidates.length };
}

/** A name or alias as it is typed: "luat ho tich", "đề án 06", "Luật Đất đai 2024". */
async function findNamed(service: Service, ref: string, reference: Reference): Promise<Found> {
  const { type, name, text } = reference;
  const directory = await directoryOf(service);
  const typed = directory.named(text);
  const named = typed.length > 0 ? typed : directory.named(`${type ?? ''} ${name ?? ''}`);
  // The type is part of the name here: "Đề án 06" is a decision.
  const parts: Reference = { ...reference, kind: 'name' };
  const fitting = named.filter(({ identity, issued }) => fitsReference(parts, identity, issued));
  const cited = fitting.filter(({ mentions }) => mentions > 0);
  const candidates = cited.length > 0 ? cited : fitting.slice(0, LISTED);
  return { ref, candidates, othersInRegister: fitting.length - candidates.length };
}

async function citedBy(service: Service, reference: Reference): Promise<readonly InstrumentSummary[]> {
  const { graph } = service;
  switch (reference.kind) {
    case 'id':
      return [...(await graph.summaries([reference.id ?? ''])).values()];
    case 'symbol':
      return reference.symbol === null ? [] : graph.findBySymbol(reference.symbol.text);
    case 'number': {
      const prefix = referencePrefix(reference);
      return prefix === null ? citedOfAnyType(service, reference) : graph.findByIdPrefix(prefix);
    }
    case 'name':
      return graph.findByName(reference.text);
  }
}

/** Those that "118/2021" can be, whatever their type. */
async function citedOfAnyType(service: Service, reference: Reference): Promise<readonly InstrumentSummary[]> {
  const fits = isNumbered(reference);
  if (fits === null) return [];
  const all = (await directoryOf(service)).list({ year: reference.year ?? undefined });
  return all.flatMap(({ summary }) => (summary.mentions > 0 && fits(summary.identity.number) ? [summary] : []));
}

function byTasks(a: InstrumentSummary, b: InstrumentSummary): number {
  return b.tasks - a.tasks || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
