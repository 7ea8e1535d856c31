import type { JSX } from 'preact';
import { ROLES } from '../../../src/facts/mention.js';
import { ROLE_LABELS } from '../../../src/labels/labels.data.js';
import { useUrlState } from '../../app/url-state.js';
import { label } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { Choice, OutcomeChoice } from '../../parts/choice.js';
import type { TasksQuery } from './tasks-query.js';

/** Narrows the tasks by unit, role, outcome and period, and says how they are put together. */
export function TaskFilters({ query }: { readonly query: TasksQuery }): JSX.Element {
  const { params, change } = useUrlState();
  return (
    <form
      class="panel filter-bar"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        change({ unit: String(data.get('unit') ?? ''), period: String(data.get('period') ?? '') });
      }}
    >
      <label class="field">
        <span>{say('instrument.filter-unit')}</span>
        <input class="input" name="unit" defaultValue={query.unit ?? ''} key={query.unit ?? ''} />
      </label>
      <Choice
        name={say('instrument.filter-role')}
        value={query.role?.[0] ?? ''}
        options={ROLES.map((role) => [role, label(ROLE_LABELS[role])])}
        onChoose={(role) => change({ role })}
      />
      <OutcomeChoice value={query.outcome?.[0] ?? ''} onChoose={(outcome) => change({ outcome })} />
      <label class="field">
        <span>{say('instrument.filter-period')}</span>
        <input
          class="input"
          name="period"
          inputMode="numeric"
          placeholder="2026"
          pattern="\d{4}(\s?[-–]\s?\d{4})?"
          title="2026, 2026-2030"
          defaultValue={query.period ?? ''}
          key={query.period ?? ''}
        />
      </label>
      <label class="field">
        <span>{say('instrument.by')}</span>
        <select
          class="input"
          value={params.get('by') ?? 'document'}
          onChange={(event) => change({ by: event.currentTarget.value === 'unit' ? 'unit' : null })}
        >
          <option value="document">{say('instrument.by-document')}</option>
          <option value="unit">{say('instrument.by-unit')}</option>
        </select>
      </label>
      <button type="submit" class="button">
        {say('instrument.filter-apply')}
      </button>
    </form>
  );
}
