import type { Relation } from '../../../src/facts/statement.js';
import { RELATION_LABELS } from '../../../src/labels/labels.data.js';
import { nameOf } from '../../../src/labels/name-instrument.js';
import type { Instrument, TraceStep } from '../../data/types.js';
import { label } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';

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

/** What an edge says, as a sentence: "Nghị định 68/2025/NĐ-CP sửa đổi, bổ sung Nghị định 118/2021/NĐ-CP (dự kiến)". */
export function relationSentence({ step: { edge, instrument }, path }: TraceRow): string {
  const parent = path[path.length - 2];
  const name = (id: string): string => {
    const one = id === instrument.id ? instrument : parent;
    return one === undefined ? id : nameOf(one);
  };
  const planned = edge.planned ? ` ${say('instrument.planned')}` : '';
  return `${name(edge.from)} ${relationVerb(edge.relation)} ${name(edge.to)}${planned}`;
}

/** What one does to the other, in the middle of a sentence. */
export function relationVerb(relation: Relation): string {
  const words = label(RELATION_LABELS[relation].out);
  return words.charAt(0).toLowerCase() + words.slice(1);
}
