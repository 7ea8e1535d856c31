import { useLocation } from 'preact-iso';

type Change = Readonly<Record<string, string | readonly string[] | null>>;

export interface UrlState {
  readonly path: string;
  readonly params: URLSearchParams;
  /** Goes to the same screen with some parameters changed (null takes one out); `replace` leaves no step to go back to. */
  readonly change: (change: Change, how?: { readonly replace?: boolean }) => void;
  readonly go: (url: string, how?: { readonly replace?: boolean }) => void;
}

/** What the address says: all state of a screen stands there, so that back, reload and a sent link show the same. */
export function useUrlState(): UrlState {
  const { url, path, route } = useLocation();
  const params = new URL(url, location.origin).searchParams;
  return {
    path,
    params,
    change: (change, how) => route(path + queryOf(params, change), how?.replace ?? false),
    go: (to, how) => route(to, how?.replace ?? false),
  };
}

/** `?…` of the parameters with a change made, or nothing when none is left. */
export function queryOf(params: URLSearchParams, change: Change): string {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(change)) {
    next.delete(name);
    for (const one of value === null ? [] : typeof value === 'string' ? [value] : value) {
      if (one !== '') next.append(name, one);
    }
  }
  const text = next.toString();
  return text === '' ? '' : `?${text}`;
}
