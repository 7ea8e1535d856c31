import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Loaded<T> {
  /** The last answer: kept while the next one is on its way, so that nothing jumps. */
  readonly value: T | undefined;
  readonly error: unknown;
  /** True while an answer for the present key is awaited. */
  readonly busy: boolean;
  readonly reload: () => void;
}

/** Answers of this visit, newest last: going back shows the screen at once, where the reader left it. */
const kept = new Map<string, unknown>();
const KEEP = 60;

interface State {
  readonly key: string;
  readonly value: unknown;
  readonly error: unknown;
  readonly busy: boolean;
}

/**
 * Loads what `key` stands for and loads anew when the key changes; the request of a key that is no longer wanted is
 * given up. A null key loads nothing.
 */
export function useLoad<T>(key: string | null, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [state, setState] = useState<State>(() => ({
    key: key ?? '',
    value: key === null ? undefined : kept.get(key),
    error: undefined,
    busy: key !== null,
  }));
  const [turn, setTurn] = useState(0);
  const loadNow = useRef(load);
  loadNow.current = load;

  // Before the screen is drawn, not after: what is asked for a frame earlier is there a frame earlier.
  useLayoutEffect(() => {
    if (key === null) {
      setState({ key: '', value: undefined, error: undefined, busy: false });
      return;
    }
    const stop = new AbortController();
    const known = kept.get(key);
    setState((before) => ({ key, value: known ?? before.value, error: undefined, busy: true }));
    loadNow.current(stop.signal).then(
      (value) => {
        if (stop.signal.aborted) return;
        keep(key, value);
        setState({ key, value, error: undefined, busy: false });
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setState({ key, value: undefined, error, busy: false });
      },
    );
    return () => stop.abort();
  }, [key, turn]);

  const current = state.key === (key ?? '');
  return {
    value: state.value as T | undefined,
    error: current ? state.error : undefined,
    busy: !current || state.busy,
    reload: () => setTurn((before) => before + 1),
  };
}

function keep(key: string, value: unknown): void {
  kept.delete(key);
  kept.set(key, value);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEEP) break;
    kept.delete(oldest);
  }
}
