import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useUrlState } from '../../app/url-state.js';
import { ask } from '../../data/api.js';
import type { Search } from '../../data/types.js';
import { useDrawn } from '../../data/use-drawn.js';
import { type Loaded, useLoad } from '../../data/use-load.js';
import { usePages } from '../../data/use-pages.js';
import { language } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { InstrumentList } from '../../parts/instrument-line.js';
import { More } from '../../parts/more.js';
import { Answer, Bones, Empty } from '../../parts/states.js';
import { Chips, FacetList, FOUND } from './facets.js';
import { Hit } from './hit.js';
import { NothingFound } from './nothing-found.js';
import { FACETS, PAGE, queryFor, type SearchState, SORTS, type Sort } from './search-state.js';

/** Hits that fill a screen: drawn before the others of a page. */
const FIRST_HITS = 5;

/** A page of the answer to one question. */
interface Found extends Search {
  readonly question: string;
}

/** What was found: the instruments a reference means, then tasks, with facets to narrow them. */
export function Results({ state }: { readonly state: SearchState }): JSX.Element {
  const query = queryFor(state);
  // The labels of facets are words of the page's language.
  const key = `${language.value} ${JSON.stringify(query)}`;
  const found = usePages(`search ${key}`, state.pages, async (cursor, signal): Promise<Found> => {
    const page = await ask('searchTasks', { query: { ...query, limit: PAGE, cursor } }, signal);
    return { ...page, question: key };
  });
  const returning = useRef(found.value !== undefined).current;
  const whole = useDrawn(found.value?.[0]?.question ?? '', returning);
  // What can be narrowed by is counted over all that fits, which takes longer than finding the first: after it.
  const counted = useRef<{ readonly key: string; readonly query: typeof query } | null>(null);
  if (found.value !== undefined && whole && !found.busy) counted.current = { key, query };
  const facets = useLoad(counted.current === null ? null : `facets ${counted.current.key}`, async (signal) => {
    const asked = { ...counted.current?.query, limit: 1, facets: [...FACETS] };
    return (await ask('searchTasks', { query: asked }, signal)).facets;
  });
  return (
    <Answer of={found} blocks={4}>
      {(pages) => <Pages pages={pages} facets={facets} state={state} busy={found.busy} whole={whole} />}
    </Answer>
  );
}

function Pages({
  pages,
  facets: { value: facets, error },
  state,
  busy,
  whole,
}: {
  readonly pages: readonly Found[];
  readonly facets: Loaded<Search['facets']>;
  readonly state: SearchState;
  readonly busy: boolean;
  /** False while only the beginning of the list is to be drawn. */
  readonly whole: boolean;
}): JSX.Element {
  const [first] = pages;
  const last = pages[pages.length - 1];
  if (first === undefined || last === undefined) return <Empty title={say('search.nothing', { words: state.words })} />;
  const cited = new Map(pages.flatMap((page) => page.cited.map((one) => [one.id, one] as const)));
  const hits = pages.flatMap((page) => page.hits);
  const filtered = FACETS.reduce((count, facet) => count + state.chosen[facet].length, 0);
  const waiting = facets === undefined && error === undefined && hits.length > 0;
  const narrowing = waiting || filtered > 0 || FACETS.some((facet) => (facets?.[facet]?.length ?? 0) > 0);
  return (
    <div class={narrowing ? 'results' : undefined}>
      <aside class="results-side" hidden={!narrowing}>
        <details class="filters" open={window.matchMedia('(min-width: 60rem)').matches}>
          <summary>{filtered === 0 ? say('search.filters') : say('search.filters-count', { count: filtered })}</summary>
          {waiting ? <Bones blocks={2} /> : null}
          {FACETS.map((facet) => (
            <FacetList key={facet} facet={facet} values={facets?.[facet] ?? []} chosen={state.chosen[facet]} />
          ))}
        </details>
      </aside>
      <div class="stack">
        <Meant search={first} />
        <Chips state={state} facets={facets ?? {}} instruments={cited} />
        {hits.length === 0 ? (
          <NothingFound search={first} filtered={filtered > 0} />
        ) : (
          <section class="stack" aria-label={say('task.text')}>
            <div class="row row-between">
              <h2 id={FOUND} tabIndex={-1} aria-live="polite">
                {say(first.total === 1 ? 'search.total-one' : 'search.total', { total: first.total })}
              </h2>
              <SortBy sort={state.sort} />
            </div>
            <ol class="stack" aria-busy={!whole}>
              {(whole ? hits : hits.slice(0, FIRST_HITS)).map((hit) => (
                <li key={hit.task} class="panel">
                  <Hit hit={hit} cited={cited} />
                </li>
              ))}
            </ol>
            <More next={last.next} busy={busy} />
            {last.next !== null || first.complete ? null : <p class="soft">{say('search.incomplete')}</p>}
          </section>
        )}
      </div>
    </div>
  );
}

function SortBy({ sort }: { readonly sort: Sort }): JSX.Element {
  const { change } = useUrlState();
  return (
    <label class="row small">
      <span class="soft">{say('search.sort')}</span>
      <select
        class="input input-select"
        value={sort}
        onChange={({ currentTarget: { value } }) => change({ sort: value === SORTS[0] ? null : value, pages: null })}
      >
        {SORTS.map((one) => (
          <option key={one} value={one}>
            {say(`search.sort-${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The instruments that the words mean when they are a number or a name. */
function Meant({ search }: { readonly search: Search }): JSX.Element | null {
  const { instruments, othersInRegister, words } = search;
  if (instruments.length === 0) return null;
  return (
    <section class="panel meant stack" aria-label={say('search.instruments')}>
      {instruments.length === 1 ? null : (
        <p>
          <strong>{say('search.several', { words, count: instruments.length })}</strong>
        </p>
      )}
      <InstrumentList instruments={instruments} />
      {othersInRegister === 0 ? null : <p class="soft small">{say('search.others', { count: othersInRegister })}</p>}
    </section>
  );
}
