import { decodePageKey, encodePageKey } from '../../graph/page-key.js';
import type { Page, PageRequest, UnitCounts } from '../../graph/store.js';
import { slug } from '../../src/text/fold.js';
import type { Service } from '../open/service.js';
import { keptFor } from './kept.js';

interface Listed {
  readonly unit: UnitCounts;
  readonly words: string;
}

const unitsOf = keptFor(async ({ graph }): Promise<readonly Listed[]> => {
  const units = await graph.units();
  return units.map((unit) => ({ unit, words: `-${slug(unit.name)}-` }));
});

/** Units whose name holds the words typed, each from its beginning; the busiest first. */
export async function unitsLike(
  service: Service,
  typed: string | undefined,
  page: PageRequest,
): Promise<Page<UnitCounts>> {
  const words = slug(typed ?? '')
    .split('-')
    .filter(Boolean);
  const fitting = (await unitsOf(service)).filter((one) => words.every((word) => one.words.includes(`-${word}`)));
  const start = page.after ? startAfter(fitting, page.after) : 0;
  const shown = fitting.slice(start, start + page.limit);
  const last = shown.at(-1);
  const more = start + page.limit < fitting.length && last !== undefined;
  return {
    items: shown.map(({ unit }) => unit),
    next: more ? encodePageKey([duties(last.unit), last.unit.name]) : null,
  };
}

function startAfter(units: readonly Listed[], key: string): number {
  const [count, name] = decodePageKey(key, ['number', 'string']) as readonly [number, string];
  const at = units.findIndex(({ unit }) => {
    const own = duties(unit);
    return own === count ? unit.name > name : own < count;
  });
  return at < 0 ? units.length : at;
}

function duties({ leads, coordinates }: UnitCounts): number {
  return leads + coordinates;
}
