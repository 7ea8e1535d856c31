import { signal } from '@preact/signals';

const KEPT = 'danchieu-key';
const IN_ADDRESS = /^#(?:khoa|key)=([\w-]+)$/;

/**
 * The key that this page sends with every request; null when it has none. It comes with the address that `npm start`
 * prints (after `#`, so that no server and no log ever sees it there) or from the reader, and is forgotten with the tab.
 */
export const writeKey = signal<string | null>(arrived() ?? kept());

/** Keeps a key for this tab, or forgets it. */
export function keepKey(key: string | null): void {
  writeKey.value = key;
  try {
    if (key === null) sessionStorage.removeItem(KEPT);
    else sessionStorage.setItem(KEPT, key);
  } catch {
    // A browser that keeps nothing still has the key until the page is left.
  }
}

function arrived(): string | null {
  const [, key] = IN_ADDRESS.exec(location.hash) ?? [];
  if (key === undefined) return null;
  history.replaceState(history.state, '', location.pathname + location.search);
  try {
    sessionStorage.setItem(KEPT, key);
  } catch {
    // See `keepKey`.
  }
  return key;
}

function kept(): string | null {
  try {
    return sessionStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
