import type { JSX } from 'preact';
import { PATHS } from '../../app/paths.js';
import { useUrlState } from '../../app/url-state.js';
import type { Search } from '../../data/types.js';
import { say } from '../../i18n/say.js';
import { InstrumentLine } from '../../parts/instrument-line.js';
import { FOUND, NO_FILTERS } from './facets.js';

/** Words beyond these are not offered one by one. */
const MOST_WORDS = 5;

/** That nothing was found, what may have been meant, what else to try, and what finding nothing means. */
export function NothingFound({
  search,
  filtered,
}: {
  readonly search: Search;
  readonly filtered: boolean;
}): JSX.Element {
  const { change } = useUrlState();
  const { words, suggestions } = search;
  const single = [...new Set(words.split(/\s+/))].filter((word) => word.length > 1);
  return (
    <section class="panel stack nothing" aria-labelledby={FOUND}>
      <h2 id={FOUND} tabIndex={-1} aria-live="polite">
        {filtered || words === '' ? say('search.nothing-filtered') : say('search.nothing', { words })}
      </h2>
      {suggestions.length === 0 ? null : (
        <div class="near">
          <h3>{say('search.near')}</h3>
          <ul class="list">
            {suggestions.map((instrument) => (
              <li key={instrument.id}>
                <InstrumentLine instrument={instrument} counts={instrument.tasks > 0} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {filtered ? (
        <div class="row">
          <button type="button" class="button" onClick={() => change(NO_FILTERS)}>
            {say('action.clear-filters')}
          </button>
        </div>
      ) : null}
      {filtered ? null : <p>{say('search.nothing-hint')}</p>}
      {filtered || single.length < 2 ? null : (
        <p>
          <span class="soft">{say('search.single')}</span>{' '}
          {single.slice(0, MOST_WORDS).map((word, index) => (
            <span key={word}>
              {index > 0 ? ' · ' : ''}
              <a href={`${PATHS.search}?q=${encodeURIComponent(word)}`}>{word}</a>
            </span>
          ))}
        </p>
      )}
      <p class="soft small">
        {say('coverage.zero')} <a href={PATHS.findings}>{say('coverage.zero-findings')}</a>
      </p>
    </section>
  );
}
