import type { JSX } from 'preact';
import { say } from '../../i18n/say.js';
import { InstrumentFrame } from './frame.js';
import { RelationsOf } from './relations-of.js';

/** What others do to an instrument and what it does to others, each with the words that say it. */
export function RelationsScreen(): JSX.Element {
  return (
    <InstrumentFrame>
      {(card) => (
        <div class="stack">
          <RelationsOf id={card.id} direction="in" title={say('instrument.incoming')} />
          <RelationsOf id={card.id} direction="out" title={say('instrument.outgoing')} />
        </div>
      )}
    </InstrumentFrame>
  );
}
