import type { JSX } from 'preact';
import { useUrlState } from '../../app/url-state.js';
import { say } from '../../i18n/say.js';
import { OutcomeChoice } from '../../parts/choice.js';
import type { UnitQuery } from './unit-query.js';

/** Narrows a unit's tasks by what it does, by what citations were resolved to and by the instrument they rest on, and orders them. */
export function UnitFilters({ query }: { readonly query: UnitQuery }): JSX.Element {
  const { change } = useUrlState();
  return (
    <form
      class="panel filter-bar"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = String(new FormData(event.currentTarget).get('instrument') ?? '').trim();
        change({ instrument: typed === '' ? null : typed, pages: null });
      }}
    >
      <label class="field">
        <span>{say('units.duty')}</span>
        <select
          class="input"
          value={query.duty}
          onChange={({ currentTarget: { value } }) => change({ duty: value === 'any' ? null : value, pages: null })}
        >
          <option value="any">{say('units.duty-any')}</option>
          <option value="lead">{say('task.lead')}</option>
          <option value="coordinating">{say('task.coordinating')}</option>
        </select>
      </label>
      <label class="field">
        <span>{say('units.order')}</span>
        <select
          class="input"
          value={query.sort}
          disabled={query.instrument !== undefined}
          onChange={({ currentTarget: { value } }) =>
            change({ sort: value === 'deadline' ? null : value, pages: null })
          }
        >
          <option value="deadline">{say('units.by-deadline')}</option>
          <option value="recency">{say('units.by-recency')}</option>
        </select>
      </label>
      <OutcomeChoice value={query.outcome?.[0] ?? ''} onChoose={(outcome) => change({ outcome, pages: null })} />
      <label class="field">
        <span>{say('units.instrument')}</span>
        <input
          class="input"
          name="instrument"
          maxLength={300}
          placeholder="118/2021/NĐ-CP"
          defaultValue={query.instrument ?? ''}
          key={query.instrument ?? ''}
        />
      </label>
      <button type="submit" class="button">
        {say('search.go')}
      </button>
    </form>
  );
}
