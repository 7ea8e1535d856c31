import type { CitedMention } from '../../cite/cited.js';
import type { Block } from '../../structure/flow.js';
import type { Structure } from '../../structure/structure.js';
import { type Governor, governor } from '../clause.js';
import { LeftWords } from '../cues/left-words.js';
import { joins } from '../linking/gap-cue.js';
import type { Link } from '../linking/link.js';
import type { RelatedStatement } from '../related.js';
import { OwnClauses, ownTitleSays, type Said } from './own-clauses.js';

const PURPOSE = /mục (đích|tiêu)|yêu cầu|quan điểm|ý nghĩa/i;
/** Blocks a title may run over. */
const TITLE_BLOCKS = 10;

/**
 * What the document says of itself: the decision it comes with ("Kèm theo Quyết định …"), the legal basis of its
 * preamble ("Căn cứ …", "Thực hiện …, Sở ban hành"), what its title and its purpose carry out ("Kế hoạch thực hiện …",
 * "Nhằm cụ thể hóa …"), and what it replaces ("Kế hoạch này thay thế …"). Domain reference §4.2, §5.1.
 */
export function documentStatements(
  structure: Structure,
  mentions: readonly CitedMention[],
  links: readonly (Link | null)[],
): RelatedStatement[] {
  const { text, blocks } = structure.flow;
  const statements: RelatedStatement[] = [];
  const purpose = new Purpose(text);
  const own = new OwnClauses(text);
  mentions.forEach((mention, index) => {
    const block = blocks[mention.block] as Block;
    const said =
      saidIn(structure, own, mention, links[index] ?? null) ??
      (speaksOfPurpose(structure, block) && links[index] === null ? purpose.says(block, mention) : null);
    if (said === null) return;
    const { start, end } = mention;
    statements.push({ from: 'document', to: index, planned: false, start, end, ...said });
  });
  return statements;
}

function saidIn(structure: Structure, own: OwnClauses, mention: CitedMention, link: Link | null): Said | null {
  const { text, blocks } = structure.flow;
  const block = blocks[mention.block] as Block;
  const decision = link?.cue?.place === 'annex' || link?.cue?.place === 'beside';
  if (block.task < 0 && block.zone === 'legal-basis' && decision) return { relation: 'based-on', strength: 'implicit' };
  if (link !== null) return null;
  const said = own.says(block, mention);
  if (said !== null) return said;
  if (block.task >= 0) return null;
  const changed = isFront(block) ? ownTitleSays(frontBefore(structure.flow, mention), block.kind === 'title') : null;
  if (changed !== null) return changed;
  if (block.zone === 'attachment') return { relation: 'issued-with', strength: 'explicit' };
  if (block.zone === 'legal-basis') return { relation: 'based-on', strength: 'explicit' };
  if (block.kind !== 'title') return null;
  const found = governor(new LeftWords(text, titleStart(blocks, mention.block), mention.start));
  return carriesOut(found) ? IMPLEMENTS : null;
}

/** Title and preamble stand above the first section. */
function isFront({ kind, zone, section }: Block): boolean {
  return section < 0 && (kind === 'title' || zone === 'legal-basis');
}

function frontBefore({ text, blocks }: Structure['flow'], { block, start }: CitedMention): string {
  return text.slice(Math.max(titleStart(blocks, block), start - LONGEST_LEAD), start);
}
const LONGEST_LEAD = 400;

const IMPLEMENTS: Said = { relation: 'implements', strength: 'explicit' };

function carriesOut(found: Governor | null): boolean {
  return found !== null && (found.roles.includes('implements') || found.roles.includes('institutionalises'));
}

function titleStart(blocks: readonly Block[], at: number): number {
  let first = at;
  while (first > 0 && at - first < TITLE_BLOCKS && blocks[first - 1]?.kind === 'title') first--;
  return (blocks[first] as Block).start;
}

function speaksOfPurpose(structure: Structure, block: Block): boolean {
  if (block.task >= 0 || block.section < 0 || block.zone !== 'body') return false;
  return PURPOSE.test(structure.sections[block.section]?.title ?? '');
}

/** Reads the purpose section: "Nhằm cụ thể hóa … tại X; Y" is what the document is for, "góp phần thực hiện X" is not. */
class Purpose {
  private block: Block | null = null;
  private end = 0;

  constructor(private readonly text: string) {}

  says(block: Block, mention: CitedMention): Said | null {
    const listed = this.block === block && joins(new LeftWords(this.text, this.end, mention.start));
    const served = listed || this.serves(block, mention);
    this.block = served ? block : null;
    this.end = Math.max(mention.end, mention.extent);
    return served ? IMPLEMENTS : null;
  }

  private serves(block: Block, mention: CitedMention): boolean {
    const found = governor(new LeftWords(this.text, block.start, mention.start));
    if (found?.hold !== 'verb' || found.before === 'phần') return false;
    return found.roles[0] === 'implements' || found.roles[0] === 'institutionalises';
  }
}
