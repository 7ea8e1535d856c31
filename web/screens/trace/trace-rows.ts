import type { Instrument, TraceStep } from '../../data/types.js';

/** A step with the way to it. */
export interface TraceRow {
  readonly step: TraceStep;
  /** From the instrument looked at to the one reached, both included. */
  readonly path: readonly Instrument[];
}

/** Steps as rows of a table, each below the one it was reached from; the way to an instrument is the first found. */
export function traceRows(root: Instrument, steps: readonly TraceStep[]): readonly TraceRow[] {
  const byParent = new Map<string, TraceStep[]>();
  for (const step of steps) {
    const parent = parentOf(step);
    const known = byParent.get(parent);
    if (known === undefined) byParent.set(parent, [step]);
    else known.push(step);
  }
  const rows: TraceRow[] = [];
  const visit = (path: readonly Instrument[]): void => {
    const from = path[path.length - 1]?.id ?? '';
    const below = byParent.get(from) ?? [];
    byParent.delete(from);
    for (const step of below) {
      const way = [...path, step.instrument];
      rows.push({ step, path: way });
      visit(way);
    }
  };
  visit([root]);
  return rows;
}

/** The instrument a step starts from: the other end of its edge. */
export function parentOf({ edge, instrument }: Pick<TraceStep, 'edge' | 'instrument'>): string {
  return edge.from === instrument.id ? edge.to : edge.from;
}
