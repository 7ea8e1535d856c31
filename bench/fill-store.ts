import type { GraphStore, KeyClaims } from '../graph/store.js';
import { writeDocuments } from '../service/index/document-writer.js';
import { KEYS_A_ROUND } from '../service/keep/drain.js';
import type { ClaimOutcome, InstrumentRecord } from '../src/facts/outcome.js';
import { generateDocuments, type StoreShape } from './generate.js';

/**
 * Puts a generated store into a graph the way documents come in: some at a time, outcomes settled every so often.
 * @param added hears how many documents were handed over so far
 */
export async function fillStore(
  store: GraphStore,
  shape: StoreShape,
  added: (documents: number) => void = () => undefined,
): Promise<void> {
  const settle = (): Promise<void> => settleGenerated(store);
  await writeDocuments(store, settle, async (writer) => {
    let documents = 0;
    for (const facts of generateDocuments(shape)) {
      await writer.add({ facts, token: 'bench' });
      added(++documents);
    }
  });
  await settleGenerated(store);
}

/** Resolves generated keys: each is complete as printed. */
export async function settleGenerated(store: GraphStore): Promise<void> {
  for (;;) {
    const dirty = await store.dirtyKeys(KEYS_A_ROUND);
    if (dirty.length === 0) return;
    const claims = await store.claims(dirty.map(({ key }) => key));
    await store.putManyOutcomes(
      claims.map((one) => ({ key: one.key, expectedVersion: one.version, ...resolveGenerated(one) })),
    );
  }
}

function resolveGenerated({ key, claims }: KeyClaims): { outcomes: ClaimOutcome[]; instruments: InstrumentRecord[] } {
  const number = key.slice('sym:'.length);
  const id = `nghi-dinh-${number.toLowerCase().replace('đ', 'd').replaceAll('/', '-')}`;
  const identity = { type: 'nghị định', number, name: null, year: null, term: null, issuer: null, place: null };
  const outcomes = claims.map(
    ({ id: claimId }): ClaimOutcome => ({
      claimId,
      outcome: {
        status: 'resolved',
        instrument: id,
        provisional: false,
        candidates: [],
        identity,
        basis: { number: 'printed' },
        warnings: [],
        against: null,
        because: 'printed',
      },
    }),
  );
  return { outcomes, instruments: [{ id, identity, provisional: false }] };
}
