import { hash53 } from '../../src/text/hash.js';
import type { Flow } from '../structure/flow.js';

/**
 * Gives parts of a document ids that survive edits elsewhere in it: a hash of the part's own words, and an ordinal only
 * where the same words come again.
 */
export class PartIds {
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly document: string,
    /** One letter for the kind of part: t(ask), m(ention), s(tatement), f(inding). */
    private readonly kind: string,
  ) {}

  next(words: string): string {
    const hash = hash53(words).slice(0, 10);
    const count = (this.seen.get(hash) ?? 0) + 1;
    this.seen.set(hash, count);
    return `${this.document}:${this.kind}-${hash}${count === 1 ? '' : `-${count}`}`;
  }
}

/** Hashes of a document's blocks: its tasks and its mentions are known by the words of the blocks they stand in. */
export class BlockHashes {
  private readonly known: (string | undefined)[] = [];

  constructor(private readonly flow: Flow) {}

  /** Hash of the block's words; empty for an index that is none. */
  of(index: number): string {
    const known = this.known[index];
    if (known !== undefined) return known;
    const block = this.flow.blocks[index];
    const hash = block === undefined ? '' : hash53(this.flow.text, block.start, block.end);
    this.known[index] = hash;
    return hash;
  }
}
