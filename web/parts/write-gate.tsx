import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiError, ask } from '../data/api.js';
import type { Session } from '../data/types.js';
import { useLoad } from '../data/use-load.js';
import { keepKey, writeKey } from '../data/write-key.js';
import { say } from '../i18n/say.js';
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
          return <KeyField />;
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

/** What the server lets this page do. A key that it does not know any more is forgotten. */
export function useSession(): ReturnType<typeof useLoad<Session>> {
  const key = writeKey.value;
  return useLoad(`session ${key ?? ''}`, async (signal) => {
    try {
      return await ask('getSession', {}, signal);
    } catch (error) {
      if (key === null || !(error instanceof ApiError) || error.status !== 401) throw error;
      keepKey(null);
      return await ask('getSession', {}, signal);
    }
  });
}

function KeyField(): JSX.Element {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState(false);
  const use = async (key: string): Promise<void> => {
    const before = writeKey.value;
    setBusy(true);
    keepKey(key);
    const writes = await ask('getSession', {}).then(
      ({ writing }) => writing,
      () => false,
    );
    if (!writes) keepKey(before);
    setRefused(!writes);
    setBusy(false);
  };
  return (
    <form
      class="panel stack"
      onSubmit={(event) => {
        event.preventDefault();
        const key = String(new FormData(event.currentTarget).get('key') ?? '').trim();
        if (key !== '' && !busy) void use(key);
      }}
    >
      <h2>{say('key.title')}</h2>
      <p class="soft">{say('key.about')}</p>
      {refused ? (
        <p class="notice notice-bad" role="alert">
          {say('key.refused')}
        </p>
      ) : null}
      <div class="filter-bar">
        <label class="field">
          <span>{say('key.field')}</span>
          <input class="input" name="key" type="password" autocomplete="off" required maxLength={200} />
        </label>
        <button type="submit" class="button button-main" aria-disabled={busy}>
          {say('key.use')}
        </button>
      </div>
    </form>
  );
}
