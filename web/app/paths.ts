/** Addresses of the screens, in the words of the people who send them to each other. */
export const PATHS = {
  search: '/',
  documents: '/chuong-trinh',
  units: '/don-vi',
  findings: '/can-xac-minh',
  check: '/soat-vien-dan',
} as const;

/** Parts of the screens about one instrument, by the last part of their addresses. */
const PARTS = { citing: 'vien-dan', relations: 'luoc-do', trace: 'can-cu-trien-khai', impact: 'neu-thay-the' } as const;

export const instrumentPath = (id: string): string => `/van-ban/${encodeURIComponent(id)}`;
export const citingPath = (id: string): string => `${instrumentPath(id)}/${PARTS.citing}`;
export const relationsPath = (id: string): string => `${instrumentPath(id)}/${PARTS.relations}`;
export const tracePath = (id: string): string => `${instrumentPath(id)}/${PARTS.trace}`;
export const impactPath = (id: string): string => `${instrumentPath(id)}/${PARTS.impact}`;
/** What is to be checked of the citations of one instrument. */
export const findingsPath = (instrument: string): string =>
  `${PATHS.findings}?${new URLSearchParams({ 'van-ban': instrument })}`;
export const unitPath = (name: string): string => `${PATHS.units}/${encodeURIComponent(name)}`;

/** The same screens as patterns of the router. */
export const INSTRUMENT_ROUTES = {
  tasks: '/van-ban/:id',
  citing: `/van-ban/:id/${PARTS.citing}`,
  relations: `/van-ban/:id/${PARTS.relations}`,
  trace: `/van-ban/:id/${PARTS.trace}`,
  impact: `/van-ban/:id/${PARTS.impact}`,
} as const;

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
