import { signal } from '@preact/signals';

/** Raised whenever this page writes: what was loaded before may be out of date. */
export const changes = signal(0);

export function somethingChanged(): void {
  changes.value += 1;
}
