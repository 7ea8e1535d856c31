import type { DocumentRecord } from '../src/facts/document.js';
import type { Task } from '../src/facts/task.js';
import type { UnitCounts } from './answers.js';
import { taskUnits } from './records.js';

/** What each unit leads and coordinates in these tasks: the busiest first, then by name (code points). */
export function countUnits(
  rows: Iterable<{ readonly document: string; readonly record: string; readonly task: string }>,
): readonly UnitCounts[] {
  const found = new Map<string, { leads: number; coordinates: number; documents: Set<string> }>();
  const note = (name: string, duty: 'leads' | 'coordinates', document: string): void => {
    const unit = found.get(name) ?? { leads: 0, coordinates: 0, documents: new Set<string>() };
    unit[duty]++;
    unit.documents.add(document);
    found.set(name, unit);
  };
  let document: DocumentRecord | null = null;
  for (const row of rows) {
    if (document?.id !== row.document) document = JSON.parse(row.record) as DocumentRecord;
    const { lead, coordinating } = taskUnits(JSON.parse(row.task) as Task, document);
    if (lead !== null) note(lead, 'leads', row.document);
    for (const name of coordinating) note(name, 'coordinates', row.document);
  }
  return [...found]
    .map(([name, { documents, ...duties }]) => ({ name, ...duties, documents: documents.size }))
    .sort(
      (a, b) =>
        b.leads + b.coordinates - a.leads - a.coordinates || Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)),
    );
}
