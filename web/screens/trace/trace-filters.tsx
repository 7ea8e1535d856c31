import type { JSX } from 'preact';
import type { Relation } from '../../../src/facts/statement.js';
import { RELATION_LABELS } from '../../../src/labels/labels.data.js';
import { useUrlState } from '../../app/url-state.js';
import { label } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { DIRECTIONS, MOST_STEPS, type TraceQuery } from './trace-query.js';

/** How far, which way and along which relations; what is chosen stands in the address. */
export function TraceFilters({
  query,
  relations,
}: {
  readonly query: TraceQuery;
  /** Those that occur. */
  readonly relations: readonly Relation[];
}): JSX.Element {
  const { change } = useUrlState();
  return (
    <div class="panel filter-bar">
      <label class="field">
        <span>{say('trace.direction')}</span>
        <select
          class="input"
          value={query.direction}
          onChange={({ currentTarget: { value } }) => change({ direction: value === 'both' ? null : value })}
        >
          {DIRECTIONS.map((direction) => (
            <option key={direction} value={direction}>
              {say(direction === 'both' ? 'trace.direction-both' : `trace.${direction}-title`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{say('trace.depth')}</span>
        <select
          class="input"
          value={String(query.depth)}
          onChange={({ currentTarget: { value } }) => change({ depth: value })}
        >
          {Array.from({ length: MOST_STEPS }, (_, index) => (
            <option key={index} value={String(index + 1)}>
              {index + 1}
            </option>
          ))}
        </select>
      </label>
      {relations.length < 2 && query.relations.length === 0 ? null : (
        <fieldset class="field field-wide">
          <legend class="legend">{say('trace.relations')}</legend>
          <div class="row">
            {relations.map((relation) => (
              <label key={relation} class="check">
                <input
                  type="checkbox"
                  checked={query.relations.length === 0 || query.relations.includes(relation)}
                  onChange={() => change({ relation: toggled(query.relations, relation, relations) })}
                />
                <span>{label(RELATION_LABELS[relation].out)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}

/** Ticks or unticks one; all ticked, like none, stands for no filter. */
function toggled(chosen: readonly Relation[], one: Relation, all: readonly Relation[]): readonly Relation[] {
  const ticked = chosen.length === 0 ? all : chosen;
  const next = ticked.includes(one) ? ticked.filter((other) => other !== one) : [...ticked, one];
  return next.length === all.length ? [] : next;
}
