import type { JSX } from 'preact';
import { PATHS } from '../../app/paths.js';
import { useUrlState } from '../../app/url-state.js';
import { say } from '../../i18n/say.js';
import { Heading } from '../../parts/heading.js';
import { CoverageView } from './coverage.js';
import { Results } from './results.js';
import { SearchBox } from './search-box.js';
import { searchStateOf } from './search-state.js';

/** The first screen: one box, and below it what is in here, or what was found. */
export function SearchScreen(): JSX.Element {
  const { params, go } = useUrlState();
  const state = searchStateOf(params);
  return (
    <div class={state.asked ? 'search' : 'search search-home'}>
      <div class="search-head">
        <Heading title={state.words === '' ? say('search.title') : `${state.words} · ${say('search.title')}`}>
          {say('search.ask')}
        </Heading>
        <SearchBox
          words={state.words}
          autoFocus={!state.asked}
          onSearch={(words) => go(words === '' ? PATHS.search : `${PATHS.search}?q=${encodeURIComponent(words)}`)}
        />
      </div>
      {state.asked ? <Results state={state} /> : <CoverageView />}
    </div>
  );
}
