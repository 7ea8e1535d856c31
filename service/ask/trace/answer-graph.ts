import type { Impact, TouchedTask, Trace, TraceStep } from '../../../graph/store.js';
import { DanchieuError } from '../../../src/errors/errors.js';
import type { Service } from '../../open/service.js';
import { type Quote, Quotes } from '../documents/quote.js';
import { oneInstrument } from '../instruments/one-instrument.js';

/** A step of a trace with the words it rests on, where a document prints them. */
export interface QuotedStep extends TraceStep {
  readonly quote: Quote | null;
}

export interface TraceAnswer extends Omit<Trace, 'up' | 'down'> {
  readonly up: readonly QuotedStep[];
  readonly down: readonly QuotedStep[];
}

/** What an instrument rests on (up) and what rests on it (down). @throws `not-found`, AmbiguousReference. */
export async function answerTrace(
  service: Service,
  ref: string,
  depth: number,
  direction: 'up' | 'down' | 'both',
): Promise<TraceAnswer> {
  const { id } = await oneInstrument(service, ref);
  const trace = await service.graph.trace(id, depth, direction);
  if (trace === null) throw new DanchieuError('not-found', { ref });
  const quotes = new Quotes(service.graph);
  return { ...trace, up: await quoteSteps(trace.up, quotes), down: await quoteSteps(trace.down, quotes) };
}

export interface ImpactAnswer extends Omit<Impact, 'reached' | 'tasks'> {
  readonly reached: readonly QuotedStep[];
  readonly tasks: { readonly items: readonly QuotedTask[]; readonly next: string | null };
}

interface QuotedTask extends Omit<TouchedTask, 'citations'> {
  readonly quote: Quote | null;
  readonly citations: readonly (TouchedTask['citations'][number] & { readonly quote: Quote | null })[];
}

/** What a change of an instrument would touch. @throws `not-found`, AmbiguousReference. */
export async function answerImpact(
  service: Service,
  ref: string,
  page: { readonly limit: number; readonly after?: string | null },
): Promise<ImpactAnswer> {
  const { id } = await oneInstrument(service, ref);
  const impact = await service.graph.impact(id, page);
  if (impact === null) throw new DanchieuError('not-found', { ref });
  const quotes = new Quotes(service.graph);
  const items: QuotedTask[] = [];
  for (const row of impact.tasks.items) {
    const citations: QuotedTask['citations'][number][] = [];
    for (const one of row.citations) {
      const { start, end } = one.evidence;
      citations.push({ ...one, quote: await quotes.of(row.task.document, start, end, row.task) });
    }
    items.push({ ...row, citations, quote: citations[0]?.quote ?? null });
  }
  return {
    ...impact,
    reached: await quoteSteps(impact.reached, quotes),
    tasks: { items, next: impact.tasks.next },
  };
}

async function quoteSteps(steps: readonly TraceStep[], quotes: Quotes): Promise<QuotedStep[]> {
  const quoted: QuotedStep[] = [];
  for (const step of steps) {
    const evidence = step.edge.evidence;
    const printed = evidence !== null && evidence.start !== null && evidence.end !== null;
    const quote = printed ? await quotes.of(evidence.document, evidence.start as number, evidence.end as number) : null;
    quoted.push({ ...step, quote });
  }
  return quoted;
}
