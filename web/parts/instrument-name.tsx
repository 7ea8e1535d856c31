import type { JSX } from 'preact';
import { nameOf } from '../../src/labels/name-instrument.js';
import type { Instrument } from '../data/types.js';

/** Letters of a number that fit on a line of a telephone. */
const FITS = 26;

/** What an instrument is called, its number not broken at a hyphen as long as it fits on a line. */
export function InstrumentName({
  instrument,
}: {
  readonly instrument: Pick<Instrument, 'id' | 'identity' | 'title'>;
}): JSX.Element {
  const name = nameOf(instrument);
  const { number } = instrument.identity;
  if (number === null || number.length > FITS || !name.endsWith(number)) return <>{name}</>;
  return (
    <>
      {name.slice(0, -number.length)}
      <span class="nowrap">{number}</span>
    </>
  );
}
