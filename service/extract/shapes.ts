import type { ResolvedDocument } from '../../indexer/index.js';
import type { Mention } from '../../src/facts/mention.js';
import type { Statement } from '../../src/facts/statement.js';
import type { Task } from '../../src/facts/task.js';

/** What `extract` can be asked for. */
export const SHAPES = ['mentions', 'tasks', 'relations', 'facts'] as const;
export type Shape = (typeof SHAPES)[number];

/** The lines of one document in the asked shape: the published records of `formats.md`, in order of position. */
export function linesOf(document: ResolvedDocument, shape: Shape): readonly (Mention | Task | Statement | object)[] {
  switch (shape) {
    case 'mentions':
      return document.mentions;
    case 'tasks':
      return document.facts.tasks;
    case 'relations':
      return document.statements;
    case 'facts': {
      const { original: _original, ...facts } = document.facts;
      return [facts];
    }
  }
}
