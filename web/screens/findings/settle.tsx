import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Instrument, Settling } from '../../data/types.js';
import { say } from '../../i18n/say.js';
import { WriteGate } from '../../parts/write-gate.js';
import { SettleForm } from './settle-form.js';

/** A button that opens the form in which a person decides what a citation means. */
export function Settle({
  id,
  choices,
  scope,
  onDone,
}: {
  readonly id: string;
  readonly choices: readonly Instrument[];
  readonly scope?: 'mention' | 'document' | 'office';
  readonly onDone: (result: Settling) => void;
}): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <div class="stack">
      <div class="row">
        <button type="button" class="button button-small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('settle.action')}
        </button>
      </div>
      {open ? (
        <WriteGate>
          {() => <SettleForm id={id} choices={choices} onDone={onDone} {...(scope === undefined ? {} : { scope })} />}
        </WriteGate>
      ) : null}
    </div>
  );
}
