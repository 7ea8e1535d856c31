/** Addresses of the screens, in the words of the people who send them to each other. */
export const PATHS = {
  search: '/',
  documents: '/chuong-trinh',
  units: '/don-vi',
  findings: '/can-xac-minh',
} as const;

export const instrumentPath = (id: string): string => `/van-ban/${encodeURIComponent(id)}`;
export const relationsPath = (id: string): string => `${instrumentPath(id)}/quan-he`;
export const unitPath = (name: string): string => `${PATHS.units}/${encodeURIComponent(name)}`;

/** A document, at one mention or task of it. */
export function documentPath(id: string, at: { readonly mention?: string; readonly task?: string } = {}): string {
  const params = new URLSearchParams(at);
  const query = params.toString();
  return `${PATHS.documents}/${encodeURIComponent(id)}${query === '' ? '' : `?${query}`}`;
}

/** A document at a stretch of its original text, UTF-16 code units. */
export function passagePath(id: string, start: number, end: number): string {
  return `${PATHS.documents}/${encodeURIComponent(id)}?tu=${start}&den=${end}`;
}
