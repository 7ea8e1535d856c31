import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Coverage } from '../../service/answers.js';
import type { Service } from '../../service/open/service.js';

export interface Metrics {
  /** Notes how long each request took, by route. */
  readonly measure: RequestHandler;
  /** All of it as Prometheus text. */
  text(): Promise<string>;
}

/** Seconds: from an answer out of memory to a long text looked up. */
const BUCKETS = [0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** What a server counts of itself and of its store, for Prometheus. */
export function createMetrics(service: Service): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'danchieu_http_request_duration_seconds',
    help: 'Time to answer, by route, method and status',
    labelNames: ['route', 'method', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  const underWay = new Gauge({
    name: 'danchieu_http_requests_under_way',
    help: 'Requests that are being answered',
    registers: [registry],
  });
  gaugesOf(service, registry);
  return {
    measure: (request, response, next) => {
      const stop = durations.startTimer();
      underWay.inc();
      response.once('close', () => {
        underWay.dec();
        // Never the path: a label for every address that was ever asked for would fill the memory.
        const route = String(response.locals.route ?? 'none');
        stop({ route, method: request.method, status: response.statusCode });
      });
      next();
    },
    text: () => registry.metrics(),
  };
}

/** Milliseconds for which one look at the store serves: all of one scrape. */
const FRESH = 1_000;

/** What is in the store, asked at every scrape. A store that cannot be reached gives no figures, and no error. */
function gaugesOf({ graph }: Service, registry: Registry): void {
  let looked: { readonly at: number; readonly found: Promise<Coverage | null> } | null = null;
  const look = (): Promise<Coverage | null> => {
    if (looked === null || Date.now() - looked.at > FRESH) {
      looked = { at: Date.now(), found: graph.coverage().catch(() => null) };
    }
    return looked.found;
  };
  const gauge = (name: string, help: string, figures: (found: Coverage) => Readonly<Record<string, number>>): Gauge =>
    new Gauge({
      name,
      help,
      labelNames: ['kind'],
      registers: [registry],
      async collect() {
        const found = await look();
        this.reset();
        for (const [kind, value] of Object.entries(found === null ? {} : figures(found))) this.set({ kind }, value);
      },
    });
  gauge('danchieu_store_records', 'Records in the store', (found) => ({
    documents: found.documents,
    tasks: found.tasks,
    findings: found.findings,
    instruments: found.instruments.cited,
  }));
  gauge('danchieu_pending', 'What is written and not settled yet', ({ pendingTasks, dirtyKeys }) => ({
    tasks_to_search: pendingTasks,
    keys_to_resolve: dirtyKeys,
  }));
}
