import type { Span } from '../../src/text/span.js';
import type { Marker } from './prose/marker.js';

/** Which column of a table a cell stands in. */
export type Column =
  | 'number'
  | 'content'
  | 'output'
  | 'legalBasis'
  | 'lead'
  | 'coordinating'
  | 'time'
  | 'supervisor'
  | 'other';

/** A paragraph, note or cell as written into the flow: what the outline is read from. `start`–`end` are flow offsets. */
export interface Unit extends Span {
  readonly text: string;
  readonly marker: Marker | null;
  readonly role: 'prose' | 'note' | 'cell' | 'group';
  /** Column of a cell, else null. */
  readonly column: Column | null;
}
