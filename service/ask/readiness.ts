import type { Service } from '../open/service.js';

export interface Part {
  readonly up: boolean;
  readonly kind: string;
}

export interface Readiness {
  /** `degraded`: everything but searching by words works. */
  readonly status: 'ready' | 'degraded' | 'down';
  readonly graph: Part;
  readonly search: Part;
}

/** Milliseconds after which a part that has not answered counts as not there. */
const PATIENCE = 2_000;

/** Asks each part something small. Never throws. */
export async function readiness({ graph, search }: Service): Promise<Readiness> {
  const [graphUp, searchUp] = await Promise.all([answers(() => graph.setting('root')), answers(() => search.count())]);
  return {
    status: graphUp ? (searchUp ? 'ready' : 'degraded') : 'down',
    graph: { up: graphUp, kind: graph.kind },
    search: { up: searchUp, kind: search.kind },
  };
}

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE);
  });
  const asked = ask().then(
    () => true,
    () => false,
  );
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
