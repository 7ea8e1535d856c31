import type { JSX } from 'preact';
import { titleBeside } from '../../src/labels/name-instrument.js';
import { instrumentPath } from '../app/paths.js';
import type { Instrument } from '../data/types.js';
import { say } from '../i18n/say.js';
import { distinctionLine } from './distinction.js';
import { InstrumentName } from './instrument-name.js';

/** One instrument of a list: name, what tells it from its namesakes, subject, how many tasks cite it. */
export function InstrumentLine({
  instrument,
  href,
  counts = true,
}: {
  readonly instrument: Instrument;
  readonly href?: string;
  readonly counts?: boolean;
}): JSX.Element {
  const told = distinctionLine(instrument);
  const title = titleBeside(instrument);
  return (
    <div class="instrument-line">
      <div class="row">
        <a class="instrument-name" href={href ?? instrumentPath(instrument.id)}>
          <InstrumentName instrument={instrument} />
        </a>
        {told === '' ? null : <span class="soft">{told}</span>}
        {counts ? <span class="tag number">{say('instrument.count-tasks', { tasks: instrument.tasks })}</span> : null}
      </div>
      {title === null ? null : <p class="soft clamp">{title}</p>}
    </div>
  );
}

/** Several instruments, one below the other: those that a number may mean, or that come near it. */
export function InstrumentList({ instruments }: { readonly instruments: readonly Instrument[] }): JSX.Element {
  return (
    <ul class="list">
      {instruments.map((instrument) => (
        <li key={instrument.id}>
          <InstrumentLine instrument={instrument} />
        </li>
      ))}
    </ul>
  );
}

/** An instrument's name as a link, with its subject on hover. */
export function InstrumentLink({ instrument }: { readonly instrument: Instrument }): JSX.Element {
  return (
    <a href={instrumentPath(instrument.id)} title={instrument.title ?? undefined}>
      <InstrumentName instrument={instrument} />
    </a>
  );
}
