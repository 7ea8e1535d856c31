import { z } from 'zod';
import { foldWords } from '../../src/text/fold.js';
import type { CitedInstrument } from '../task-search.js';
import type { Connection } from './connection.js';
import { equals } from './filter.js';
import { keyOf, valueOfId } from './key.js';
import type { Reader } from './reader.js';

/** Filters asked in one call. */
const COUNTED_AT_ONCE = 100;

const HITS = z.object({ hits: z.array(z.object({ instrument: z.string() })) });

export interface StoredInstrument {
  readonly id: string;
  readonly instrument: string;
  /** What it can be typed by: the words of its id, a padded number also without its nought. */
  readonly words: string;
}

/** An instrument as the engine keeps it for completion: also found where a number is typed without its leading zero. */
export function storedInstrument(instrument: string): StoredInstrument {
  const words = foldWords(instrument);
  return { id: keyOf(instrument), instrument, words: `${words} ${words.replace(/(?<![a-z0-9])0(?=\d(?!\d))/g, '')}` };
}

/** Instruments that begin to read like what is typed, with the number of tasks that cite them; those of no task left out. */
export async function complete(
  connection: Connection,
  index: string,
  tasks: Reader,
  typed: string,
  limit: number,
): Promise<readonly CitedInstrument[]> {
  const q = foldWords(typed);
  const { hits } = await connection.call(HITS, (client) =>
    client.index(index).search(q, {
      limit,
      matchingStrategy: 'all',
      attributesToRetrieve: ['instrument'],
      ...(q === '' ? { sort: ['instrument:asc'] } : {}),
    }),
  );
  const cited = await citing(
    tasks,
    hits.map(({ instrument }) => instrument),
  );
  return cited.filter((one) => one.tasks > 0);
}

/** How many tasks cite each of these instruments. */
export async function citing(tasks: Reader, instruments: readonly string[]): Promise<readonly CitedInstrument[]> {
  const counted: CitedInstrument[] = [];
  for (let at = 0; at < instruments.length; at += COUNTED_AT_ONCE) {
    const some = instruments.slice(at, at + COUNTED_AT_ONCE);
    const counts = await tasks.counts(some.map((id) => equals('instrument', valueOfId(id))));
    counted.push(...some.map((instrument, index) => ({ instrument, tasks: counts[index] ?? 0 })));
  }
  return counted;
}
