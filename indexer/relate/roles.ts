import type { Role } from '../../src/facts/mention.js';
import type { CitedMention } from '../cite/cited.js';
import type { Block } from '../structure/flow.js';
import type { Structure } from '../structure/structure.js';
import { governor } from './clause.js';
import { LeftWords } from './cues/left-words.js';
import { joins } from './linking/gap-cue.js';
import type { Link } from './linking/link.js';

const NONE: readonly Role[] = [];
const MENTIONS: readonly Role[] = ['mentions'];
const DEFAULT: readonly Role[] = ['implements'];

/**
 * What each task does with each instrument it names, main role first; nothing outside tasks (domain reference §4.4).
 * The verb that governs the mention decides, and reaches on through lists; inside another instrument's title it is
 * `mentions`, except that the decision which issues or approves a plan takes the plan's roles.
 */
export function rolesOf(
  structure: Structure,
  mentions: readonly CitedMention[],
  links: readonly (Link | null)[],
): (readonly Role[])[] {
  const roles: (readonly Role[])[] = mentions.map(() => NONE);
  const { text, blocks } = structure.flow;
  let reading: Reading | null = null;
  mentions.forEach((mention, index) => {
    const block = blocks[mention.block] as Block;
    if (block.task < 0) return;
    if (reading === null || reading.block !== mention.block) {
      reading = new Reading(text, mention.block, block.start, leadIn(structure, mention.block));
    }
    roles[index] = reading.roleOf(mention, links[index] ?? null, roles);
  });
  return roles;
}

/** Roles that the words before a list give its items: "Triển khai các văn bản sau:" and a bullet for each. */
function leadIn(structure: Structure, block: number): readonly Role[] | null {
  const { text, blocks } = structure.flow;
  for (let at = block - 1; at >= 0 && block - at <= 20; at--) {
    const earlier = blocks[at] as Block;
    if (earlier.section !== blocks[block]?.section) return null;
    const last = text.slice(earlier.start, earlier.end).trimEnd();
    if (!last.endsWith(':')) {
      if (earlier.kind === 'item') continue;
      return null;
    }
    return governor(new LeftWords(text, earlier.start, earlier.start + last.length - 1))?.roles ?? null;
  }
  return null;
}

/** Reads one block from left to right. */
class Reading {
  /** Roles of the last free-standing mention, and where all that belongs to it ends. */
  private last: readonly Role[] | null = null;
  private lastEnd: number;
  /** Roles of the plan that the last mention only says the decision of ("Đề án A theo Quyết định B; …"). */
  private head: readonly Role[] | null = null;

  constructor(
    private readonly text: string,
    readonly block: number,
    start: number,
    private readonly lead: readonly Role[] | null,
  ) {
    this.lastEnd = start;
  }

  roleOf(mention: CitedMention, link: Link | null, roles: readonly (readonly Role[])[]): readonly Role[] {
    const from = Math.min(this.lastEnd, mention.start);
    this.lastEnd = Math.max(this.lastEnd, mention.end, mention.extent);
    if (link !== null) {
      const place = link.cue?.place;
      if (place !== 'annex' && place !== 'beside') return MENTIONS;
      const plan = roles[link.owner] ?? DEFAULT;
      const main = plan.length > 0 ? plan : DEFAULT;
      if (place === 'annex') return main;
      this.head = main;
      return main.includes('according-to') ? main : [...main, 'according-to'];
    }
    const reader = new LeftWords(this.text, from, mention.start);
    const own = this.governed(reader);
    this.last = own;
    this.head = null;
    return own;
  }

  private governed(reader: LeftWords): readonly Role[] {
    const found = governor(reader);
    if (found?.hold === 'verb') return found.roles;
    const carried = this.head ?? this.last;
    if (carried !== null && (!reader.sentenceBegan || joins(reader))) return carried;
    return found?.roles ?? this.lead ?? carried ?? hanging(reader);
  }
}

/** No verb at all: "tiêu chí của Luật X" measures by it, anything else is taken as done. */
function hanging(reader: LeftWords): readonly Role[] {
  const word = reader.word(0);
  return word === 'của' || word === 'tại' || word === 'trong' ? ['according-to'] : DEFAULT;
}
