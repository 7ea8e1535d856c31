import type { JSX } from 'preact';
import type { QuotedMention } from '../../data/types.js';
import { say } from '../../i18n/say.js';
import { Quotation } from '../../parts/quotation.js';

/** What a decision changes, or would: how much, and the first places in their own words. */
export function Changes({
  title,
  conflicts = 0,
  places,
}: {
  readonly title: string;
  readonly conflicts?: number;
  readonly places: readonly QuotedMention[];
}): JSX.Element {
  return (
    <div class="notice stack" role="status">
      <strong>{title}</strong>
      {conflicts === 0 ? null : <p>{say('settle.conflicts', { count: conflicts })}</p>}
      {places.map(({ id, quote }) => (quote === null ? null : <Quotation key={id} quote={quote} />))}
    </div>
  );
}
