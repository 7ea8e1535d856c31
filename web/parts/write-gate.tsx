import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ask } from '../data/api.js';
import type { Session } from '../data/types.js';
import { useLoad } from '../data/use-load.js';
import { writeKey } from '../data/write-key.js';
import { KeyField } from './key-field.js';
import { Answer } from './states.js';

/** What changes the store, once the page holds a key that may; a field for the key until then. */
export function WriteGate({ children }: { readonly children: (session: Session) => ComponentChildren }): JSX.Element {
  const session = useSession();
  const asked = useRef(false);
  return (
    <Answer of={session} blocks={1}>
      {(known) => {
        if (!known.writing) {
          asked.current = true;
          return <KeyField to="write" />;
        }
        return asked.current ? <Opened>{children(known)}</Opened> : children(known);
      }}
    </Answer>
  );
}

/** What the key has opened, and in it the focus that the field of the key had. */
function Opened({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>('input, button, select, textarea')?.focus(), []);
  return <div ref={place}>{children}</div>;
}

/** What the server lets this page do. */
export function useSession(): ReturnType<typeof useLoad<Session>> {
  const key = writeKey.value;
  return useLoad(`session ${key ?? ''}`, (signal) => ask('getSession', {}, signal));
}
