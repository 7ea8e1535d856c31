import { effect, signal } from '@preact/signals';

const KEPT = 'danchieu-key';

/** The key the reader gave, for what changes data; kept for this browser tab only. */
export const writeKey = signal<string | null>(kept());

effect(() => {
  const key = writeKey.value;
  try {
    if (key === null) sessionStorage.removeItem(KEPT);
    else sessionStorage.setItem(KEPT, key);
  } catch {
    // Where the browser keeps nothing, the key lasts until the page is left.
  }
});

function kept(): string | null {
  try {
    return sessionStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
