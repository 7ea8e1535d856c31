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

/** Rows, one for each instrument and role, put together by task; tasks and instruments in the order they come in. */
export function touchedTasks(rows: readonly ImpactTask[]): readonly TouchedTask[] {
  const byTask = new Map<string, ImpactTask[]>();
  for (const row of rows) {
    const known = byTask.get(row.task.id);
    if (known === undefined) byTask.set(row.task.id, [row]);
    else known.push(row);
  }
  return [...byTask.values()].flatMap((ofTask) => {
    const [first] = ofTask;
    if (first === undefined) return [];
    const words = new Map(ofTask.map(({ evidence, quote }) => [evidence.mention, { evidence, quote }]));
    const { task, document, units } = first;
    return [{ task, document, units, cites: citationsOf(ofTask), words: [...words.values()] }];
  });
}

function citationsOf(rows: readonly ImpactTask[]): readonly TouchedCitation[] {
  const instruments = [...new Set(rows.map(({ instrument }) => instrument))];
  return instruments.map((instrument) => {
    const citing = rows.filter((row) => row.instrument === instrument);
    const roles = [...new Set(citing.map(({ role }) => role))];
    return { instrument, roles, certain: citing.some(({ certain }) => certain) };
  });
}
