import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ask, readingNeedsKey } from '../data/api.js';
import { keepKey, writeKey } from '../data/write-key.js';
import { say } from '../i18n/say.js';

/** A field for the key that writing takes, or reading where the server is no one's own. */
export function KeyField({ to }: { readonly to: 'read' | 'write' }): JSX.Element {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState(false);
  const use = async (key: string): Promise<void> => {
    const before = writeKey.value;
    setBusy(true);
    keepKey(key);
    const opens = await ask('getSession', {}).then(
      // A key that the server does not know was forgotten on the way.
      ({ writing }) => writing || (to === 'read' && writeKey.value === key),
      () => false,
    );
    if (!opens) keepKey(before);
    setRefused(!opens);
    setBusy(false);
    if (opens) readingNeedsKey.value = false;
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
      {to === 'write' ? <h2>{say('key.write-title')}</h2> : null}
      <p class="soft">{say(`key.${to}-about`)}</p>
      {refused ? (
        <p class="notice notice-bad" role="alert">
          {say(`key.${to}-refused`)}
        </p>
      ) : null}
      <div class="filter-bar">
        <label class="field">
          <span>{say(`key.${to}-field`)}</span>
          <input class="input" name="key" type="password" autocomplete="off" required maxLength={200} />
        </label>
        <button type="submit" class="button button-main" aria-disabled={busy}>
          {say('key.use')}
        </button>
      </div>
    </form>
  );
}
