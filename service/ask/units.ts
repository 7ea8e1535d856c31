import { decodePageKey, encodePageKey } from '../../graph/page-key.js';
import type { Page, PageRequest, UnitCounts, UnitsOf } from '../../graph/store.js';
import { slug } from '../../src/text/fold.js';
import type { Service } from '../open/service.js';
import { keptFor } from './kept.js';

interface Listed {
  readonly unit: UnitCounts;
  readonly words: string;
}

export interface UnitFilter extends UnitsOf {
  /** Words of its name, each from its beginning. */
  readonly q?: string | undefined;
  /** Only those that do this; either when absent. */
  readonly duty?: 'lead' | 'coordinating' | 'any' | undefined;
}

/** Lists kept at a time for one state of the store: those of the instruments and documents just looked at. */
const KEPT = 16;

/** The lists made so far, by what they are of; let go of with the state of the store they were made from. */
const listsOf = keptFor(async () => new Map<string, Promise<readonly Listed[]>>());

async function unitsOf(service: Service, { document, instrument }: UnitsOf): Promise<readonly Listed[]> {
  const lists = await listsOf(service);
  const key = JSON.stringify([document, instrument]);
  const known = lists.get(key);
  if (known !== undefined) return known;
  const made = service.graph
    .units({ document, instrument })
    .then((units) => units.map((unit) => ({ unit, words: `-${slug(unit.name)}-` })));
  const [oldest] = lists.keys();
  if (lists.size >= KEPT && oldest !== undefined) lists.delete(oldest);
  lists.set(key, made);
  made.catch(() => lists.delete(key));
  return made;
}

/** Units that fit, the busiest first: by the tasks they lead, coordinate, or both, as is asked for. */
export async function unitsLike(service: Service, filter: UnitFilter, page: PageRequest): Promise<Page<UnitCounts>> {
  const { q, duty = 'any', ...of } = filter;
  const words = slug(q ?? '')
    .split('-')
    .filter(Boolean);
  const fitting = (await unitsOf(service, of))
    .filter((one) => words.every((word) => one.words.includes(`-${word}`)) && duties(one.unit, duty) > 0)
    .map(({ unit }) => unit);
  if (duty !== 'any') fitting.sort((a, b) => duties(b, duty) - duties(a, duty) || (a.name < b.name ? -1 : 1));
  const start = page.after ? startAfter(fitting, duty, page.after) : 0;
  const items = fitting.slice(start, start + page.limit);
  const last = items.at(-1);
  const more = start + page.limit < fitting.length && last !== undefined;
  return { items, next: more ? encodePageKey([duties(last, duty), last.name]) : null };
}

function startAfter(units: readonly UnitCounts[], duty: NonNullable<UnitFilter['duty']>, key: string): number {
  const [count, name] = decodePageKey(key, ['number', 'string']) as readonly [number, string];
  const at = units.findIndex((unit) => {
    const own = duties(unit, duty);
    return own === count ? unit.name > name : own < count;
  });
  return at < 0 ? units.length : at;
}

function duties({ leads, coordinates }: UnitCounts, duty: NonNullable<UnitFilter['duty']>): number {
  if (duty === 'lead') return leads;
  return duty === 'coordinating' ? coordinates : leads + coordinates;
}
