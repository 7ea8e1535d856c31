import type { JSX } from 'preact';
import { ROLES } from '../../../src/facts/mention.js';
import { STATUSES } from '../../../src/facts/outcome.js';
import { ROLE_LABELS, STATUS_LABELS } from '../../../src/labels/labels.data.js';
import { nameOf } from '../../../src/labels/name-instrument.js';
import { useUrlState } from '../../app/url-state.js';
import type { Instrument, Search } from '../../data/types.js';
import { label, printNumber } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { placeName } from '../../parts/place-name.js';
import { FACETS, type Facet, type SearchState } from './search-state.js';

type Values = NonNullable<Search['facets'][Facet]>;

const SHOWN = 6;

/** Id of what says how much was found: where the focus goes when the chip that had it is gone. */
export const FOUND = 'found';

/** The change of the address that takes every filter off. */
export const NO_FILTERS = { ...Object.fromEntries(FACETS.map((facet) => [facet, null])), pages: null };

/** The values of one facet with how many of the found tasks have each; a click narrows to it or lets it go. */
export function FacetList({
  facet,
  values,
  chosen,
}: {
  readonly facet: Facet;
  readonly values: Values;
  readonly chosen: readonly string[];
}): JSX.Element | null {
  if (values.length === 0) return null;
  const rest = values.length - SHOWN;
  return (
    <fieldset class="facet">
      <legend class="legend">{say(`facet.${facet}`)}</legend>
      {values.slice(0, SHOWN).map((value) => (
        <FacetValue key={value.value} facet={facet} value={value} chosen={chosen} />
      ))}
      {rest <= 0 ? null : (
        <details>
          <summary class="small">{say('facet.more', { count: rest })}</summary>
          {values.slice(SHOWN).map((value) => (
            <FacetValue key={value.value} facet={facet} value={value} chosen={chosen} />
          ))}
        </details>
      )}
    </fieldset>
  );
}

function FacetValue({
  facet,
  value: { value, label: text, count },
  chosen,
}: {
  readonly facet: Facet;
  readonly value: Values[number];
  readonly chosen: readonly string[];
}): JSX.Element {
  const { change } = useUrlState();
  const on = chosen.includes(value);
  return (
    <label class="facet-value">
      <input
        type="checkbox"
        checked={on}
        onChange={() =>
          change({ [facet]: on ? chosen.filter((one) => one !== value) : [...chosen, value], pages: null })
        }
      />
      <span>{text}</span>
      <span class="soft number">{printNumber(count)}</span>
    </label>
  );
}

/** What is filtered by, each to be taken off with a click. */
export function Chips({
  state,
  facets,
  instruments,
}: {
  readonly state: SearchState;
  readonly facets: Search['facets'];
  readonly instruments: ReadonlyMap<string, Instrument>;
}): JSX.Element | null {
  const { change: changeTo } = useUrlState();
  const change: typeof changeTo = (to) => {
    changeTo(to);
    document.getElementById(FOUND)?.focus({ preventScroll: true });
  };
  const chips = FACETS.flatMap((facet) => state.chosen[facet].map((value) => ({ facet, value })));
  if (chips.length === 0) return null;
  const labelOf = (facet: Facet, value: string): string => {
    const known = facets[facet]?.find((one) => one.value === value)?.label;
    if (known !== undefined) return known;
    // Not counted yet, or nothing that was found has it: what the value says by itself.
    if (facet === 'place') return placeName(value);
    if (facet === 'role') {
      const role = ROLES.find((one) => one === value);
      return role === undefined ? value : label(ROLE_LABELS[role]);
    }
    if (facet === 'outcome') {
      const status = STATUSES.find((one) => one === value);
      return status === undefined ? value : label(STATUS_LABELS[status]);
    }
    const instrument = instruments.get(value);
    return instrument === undefined ? value : nameOf(instrument);
  };
  return (
    <ul class="row">
      {chips.map(({ facet, value }) => {
        const name = say(`facet.${facet}`);
        const text = labelOf(facet, value);
        return (
          <li key={`${facet} ${value}`}>
            <button
              type="button"
              class="chip"
              aria-label={say('action.remove-filter', { name, value: text })}
              onClick={() => change({ [facet]: state.chosen[facet].filter((one) => one !== value), pages: null })}
            >
              <span class="soft">{name}:</span> {text}
              <span class="chip-cross" aria-hidden="true">
                ×
              </span>
            </button>
          </li>
        );
      })}
      {chips.length < 2 ? null : (
        <li>
          <button type="button" class="button button-plain" onClick={() => change(NO_FILTERS)}>
            {say('action.clear-filters')}
          </button>
        </li>
      )}
    </ul>
  );
}
