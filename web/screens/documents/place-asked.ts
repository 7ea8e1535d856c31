import type { Mention, Task } from '../../data/types.js';
import type { Range } from '../../text/pieces.js';

/** What of a document the address asks for. */
export interface Asked {
  readonly mention: string | null;
  readonly task: string | null;
  /** A stretch by its offsets, UTF-16 code units. */
  readonly stretch: Range | null;
}

export function askedOf(params: URLSearchParams): Asked {
  const start = Number.parseInt(params.get('tu') ?? '', 10);
  const end = Number.parseInt(params.get('den') ?? '', 10);
  return { mention: params.get('mention'), task: params.get('task'), stretch: start < end ? { start, end } : null };
}

/** Where that stands in the text; null where nothing is asked for, or what is asked for is not (yet) known. */
export function placeOf(asked: Asked, mentions: readonly Mention[], tasks: readonly Task[]): Range | null {
  const { mention, task, stretch } = asked;
  if (mention !== null) return mentions.find(({ id }) => id === mention) ?? null;
  if (task !== null) return tasks.find(({ id }) => id === task) ?? null;
  return stretch;
}
