import type { JSX } from 'preact';
import { STATUSES } from '../../src/facts/outcome.js';
import { STATUS_LABELS } from '../../src/labels/labels.data.js';
import { label } from '../i18n/language.js';
import { say } from '../i18n/say.js';

/** One value of a filter, or all (an empty value). */
export function Choice({
  name,
  value,
  options,
  onChoose,
}: {
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}): JSX.Element {
  return (
    <label class="field">
      <span>{name}</span>
      <select class="input" value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{say('instrument.filter-all')}</option>
        {options.map(([one, told]) => (
          <option key={one} value={one}>
            {told}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Narrows to what a citation was resolved to, or to tasks with such a citation. */
export function OutcomeChoice({
  value,
  onChoose,
}: {
  readonly value: string;
  readonly onChoose: (value: string) => void;
}): JSX.Element {
  const options = STATUSES.map((status) => [status, label(STATUS_LABELS[status])] as const);
  return <Choice name={say('facet.outcome')} value={value} options={options} onChoose={onChoose} />;
}
