import type { CitedMention } from '../../cite/cited.js';
import type { Block, Flow } from '../../structure/flow.js';
import type { Link } from './link.js';

/** The mentions of a document with what is known so far of how they hang together; filled from left to right. */
export class Board {
  readonly text: string;
  readonly links: (Link | null)[] = [];
  private readonly blocks: readonly Block[];
  /** End of all that belongs to a mention, the mentions that hang on it included. */
  private readonly ends: number[];
  private readonly lastChildren: number[];
  private readonly pairs = new Set<string>();

  constructor(
    flow: Flow,
    readonly mentions: readonly CitedMention[],
  ) {
    this.text = flow.text;
    this.blocks = flow.blocks;
    this.ends = mentions.map((mention) => Math.max(mention.end, mention.extent));
    this.lastChildren = mentions.map(() => -1);
  }

  mention(index: number): CitedMention {
    return this.mentions[index] as CitedMention;
  }

  endOf(index: number): number {
    return this.ends[index] as number;
  }

  /** The last mention in the subject or name of this one, or -1. */
  lastChild(index: number): number {
    return this.lastChildren[index] ?? -1;
  }

  blockStart(mention: CitedMention): number {
    return this.blocks[mention.block]?.start ?? 0;
  }

  owner(index: number): number {
    return this.links[index]?.owner ?? -1;
  }

  outermost(index: number): number {
    let at = index;
    for (let owner = this.owner(at); owner >= 0; owner = this.owner(at)) at = owner;
    return at;
  }

  /** The mention, or the one it hangs on, that reaches furthest. */
  furthest(index: number): number {
    let at = index;
    for (let owner = this.owner(at); owner >= 0; owner = this.owner(owner)) {
      if (this.endOf(owner) > this.endOf(at)) at = owner;
    }
    return at;
  }

  /** Keeps that two acts were named together inside one name. */
  remember(first: number, second: number): void {
    const pair = this.pair(first, second);
    if (pair !== null) this.pairs.add(pair);
  }

  /** True when the two acts were named together earlier in the document. */
  together(first: number, second: number): boolean {
    if (this.pairs.size === 0) return false;
    const pair = this.pair(first, second);
    return pair !== null && this.pairs.has(pair) && this.owner(first) >= 0;
  }

  private pair(first: number, second: number): string | null {
    const a = this.mention(first).symbol;
    const b = this.mention(second).symbol;
    return a == null || b == null ? null : `${a.text} ${b.text}`;
  }

  /** Hangs mention `index` as `link` says and lets all it hangs on reach to its end. */
  hang(index: number, link: Link | null): void {
    this.links[index] = link;
    if (link === null) return;
    if (link.cue?.place !== 'annex' && link.cue?.voice !== 'passive') this.lastChildren[link.owner] = index;
    const end = this.endOf(index);
    for (let at = link.owner; at >= 0 && this.endOf(at) < end; at = this.owner(at)) this.ends[at] = end;
  }
}
