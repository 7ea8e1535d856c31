import type { JSX } from 'preact';
import { nameOf } from '../../src/labels/name-instrument.js';
import type { Instrument } from '../data/types.js';

/** What an instrument is called, its number never broken at a hyphen. */
export function InstrumentName({
  instrument,
}: {
  readonly instrument: Pick<Instrument, 'id' | 'identity' | 'title'>;
}): JSX.Element {
  const name = nameOf(instrument);
  const { number } = instrument.identity;
  if (number === null || !name.endsWith(number)) return <>{name}</>;
  return (
    <>
      {name.slice(0, -number.length)}
      <span class="nowrap">{number}</span>
    </>
  );
}
