import type { Block, Flow } from '../structure/flow.js';
import { type Anchors, findAnchors } from './anchors.js';
import { lowerCase } from './letters.js';

/** The text that is cited from, in the forms every stage needs, made once. */
export interface Source {
  readonly text: string;
  /** `text` in small letters, of the same length. */
  readonly lower: string;
  readonly blocks: readonly Block[];
  readonly anchors: Anchors;
}

export function readSource(flow: Flow): Source {
  const lower = lowerCase(flow.text);
  return { text: flow.text, lower, blocks: flow.blocks, anchors: findAnchors(flow.text, lower) };
}

/** Index of the block that holds `at`, or of the last one before it. Time: logarithmic. */
export function blockAt(blocks: readonly Block[], at: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((blocks[middle] as Block).start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Blocks in which nothing is cited: recipients and signatures hold file and phone numbers (domain reference §3.13). */
export function isCitable(block: Block | undefined): boolean {
  return block !== undefined && block.kind !== 'recipients' && block.kind !== 'signature';
}
