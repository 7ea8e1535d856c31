import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Settling } from '../../data/types.js';
import { say } from '../../i18n/say.js';
import { Changes } from './changes.js';

/** What a decision changed, said where the finding it closed is gone from; it takes the focus that the form had. */
export function Settled({ result }: { readonly result: Settling | null }): JSX.Element | null {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [result]);
  if (result === null) return null;
  return (
    <div ref={place} tabIndex={-1}>
      <Changes title={say('settle.done', result.changes)} conflicts={result.conflicts} places={result.places} />
    </div>
  );
}
