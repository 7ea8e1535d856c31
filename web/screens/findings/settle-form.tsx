import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ask } from '../../data/api.js';
import { choicesOf } from '../../data/choices.js';
import type { Instrument, Settling } from '../../data/types.js';
import { say } from '../../i18n/say.js';
import { InstrumentLine } from '../../parts/instrument-line.js';
import { Failed } from '../../parts/states.js';
import { Changes } from './changes.js';

const SCOPES = ['mention', 'document', 'office'] as const;
type Scope = (typeof SCOPES)[number];

interface Asked {
  readonly as: string;
  readonly scope: Scope;
  readonly by: string;
  readonly why: string;
}

/**
 * Decides what a citation means: an instrument, how far it holds, who says so and why. First shows what would change;
 * only then can it be recorded.
 * @param id of the finding, or of the mention
 */
export function SettleForm({
  id,
  choices,
  scope: first = 'mention',
  onDone,
}: {
  readonly id: string;
  readonly choices: readonly Instrument[];
  readonly scope?: Scope;
  readonly onDone: (result: Settling) => void;
}): JSX.Element {
  const [asked, setAsked] = useState<Asked>({ as: choices[0]?.id ?? '', scope: first, by: '', why: '' });
  const [offered, setOffered] = useState(choices);
  const [result, setResult] = useState<Settling | null>(null);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<Asked>): void => {
    setAsked({ ...asked, ...change });
    setResult(null);
  };
  const send = async (preview: boolean): Promise<void> => {
    setBusy(true);
    setError(undefined);
    const { as, scope, by, why } = asked;
    const body = { as, scope, preview, ...(by === '' ? {} : { by }), ...(why === '' ? {} : { why }) };
    try {
      const settled = await ask('settleFinding', { params: { id }, body });
      setResult(preview ? settled : null);
      // What it changed is said by whoever has the list: this form goes with the finding.
      if (!preview) onDone(settled);
    } catch (failure) {
      const several = choicesOf(failure);
      if (several.length > 0) setOffered(several);
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  const ready = asked.as.trim() !== '';
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) void send(result === null);
      }}
    >
      <AsChoice offered={offered} chosen={asked.as} onChoose={(as) => set({ as })} />
      <div class="filter-bar">
        <label class="field">
          <span>{say('settle.scope')}</span>
          <select
            class="input"
            value={asked.scope}
            onChange={({ currentTarget }) =>
              set({ scope: SCOPES.find((one) => one === currentTarget.value) ?? 'mention' })
            }
          >
            {SCOPES.map((scope) => (
              <option key={scope} value={scope}>
                {say(`settle.scope-${scope}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{say('settle.by')}</span>
          <input
            class="input"
            maxLength={200}
            value={asked.by}
            onInput={({ currentTarget }) => set({ by: currentTarget.value })}
          />
        </label>
        <label class="field">
          <span>{say('settle.why')}</span>
          <input
            class="input"
            maxLength={2000}
            value={asked.why}
            onInput={({ currentTarget }) => set({ why: currentTarget.value })}
          />
        </label>
      </div>
      {error === undefined ? null : <Failed error={error} />}
      {result === null ? null : (
        <Changes title={say('settle.would', result.changes)} conflicts={result.conflicts} places={result.places} />
      )}
      <div class="row">
        <button type="submit" class="button button-main" aria-disabled={busy || !ready}>
          {say(result === null ? 'settle.preview' : 'settle.confirm')}
        </button>
      </div>
    </form>
  );
}

/** The instruments it may mean, and a field for another one. */
function AsChoice({
  offered,
  chosen,
  onChoose,
}: {
  readonly offered: readonly Instrument[];
  readonly chosen: string;
  readonly onChoose: (as: string) => void;
}): JSX.Element {
  const name = useId();
  const other = !offered.some(({ id }) => id === chosen);
  return (
    <fieldset class="field-wide stack">
      <legend class="legend">{say('settle.as')}</legend>
      {offered.map((instrument) => (
        <label key={instrument.id} class="choice">
          <input type="radio" name={name} checked={chosen === instrument.id} onChange={() => onChoose(instrument.id)} />
          <InstrumentLine instrument={instrument} />
        </label>
      ))}
      <label class="choice">
        <input type="radio" name={name} checked={other} onChange={() => onChoose('')} />
        <span>{say('settle.other')}</span>
      </label>
      {other ? (
        <label class="field">
          <span>{say('settle.ref')}</span>
          <input
            class="input"
            maxLength={400}
            placeholder="27-NQ/TW, nghị định 118/2021"
            value={chosen}
            onInput={({ currentTarget }) => onChoose(currentTarget.value)}
          />
        </label>
      ) : null}
    </fieldset>
  );
}
