import type { ImpactTask } from '../../data/types.js';

/** A task that a change would touch, once, with all that it cites of what is touched. */
export interface TouchedTask {
  readonly task: ImpactTask['task'];
  readonly document: ImpactTask['document'];
  readonly units: ImpactTask['units'];
  readonly cites: readonly TouchedCitation[];
  /** The words it cites them by, each mention once. */
  readonly words: readonly Pick<ImpactTask, 'evidence' | 'quote'>[];
}

/** How a task cites one instrument: in one role or several. */
export interface TouchedCitation {
  readonly instrument: string;
  readonly roles: readonly ImpactTask['role'][];
  /** False where no mention is resolved to this one instrument. */
  readonly certain: boolean;
}

/** Tasks with their citations put together by instrument; tasks and instruments in the order they come in. */
export function touchedTasks(rows: readonly ImpactTask[]): readonly TouchedTask[] {
  return rows.map(({ task, document, units, citations }) => {
    const words = new Map(citations.map(({ evidence, quote }) => [evidence.mention, { evidence, quote }]));
    return { task, document, units, cites: citationsOf(citations), words: [...words.values()] };
  });
}

function citationsOf(rows: ImpactTask['citations']): readonly TouchedCitation[] {
  const instruments = [...new Set(rows.map(({ instrument }) => instrument))];
  return instruments.map((instrument) => {
    const citing = rows.filter((row) => row.instrument === instrument);
    const roles = [...new Set(citing.map(({ role }) => role))];
    return { instrument, roles, certain: citing.some(({ certain }) => certain) };
  });
}
