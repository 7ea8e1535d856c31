import type { Zone } from '../../src/facts/mention.js';
import type { SegmentMap } from '../../src/text/segment-map.js';
import type { Span } from '../../src/text/span.js';

/**
 * The document in reading order: one block a line, hard-wrapped lines re-joined, words and symbols broken by a line end
 * healed, page numbers and running heads left out, footnotes moved after the block whose marker they belong to.
 * Citing and relating work on this text only; `map` leads every offset back to the original.
 */
export interface Flow {
  readonly text: string;
  readonly map: SegmentMap;
  readonly blocks: readonly Block[];
}

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'cell' | 'footnote' | 'recipients' | 'signature';

/** A paragraph, bullet, heading, table cell or footnote: `[start, end)` of the flow text, without its line end. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly zone: Zone;
  /** Index into `Structure.sections`, or -1. */
  readonly section: number;
  /** Index into `Structure.tasks`, or -1. */
  readonly task: number;
}
