import type { CitedMention } from '../../cite/cited.js';
import type { Flow } from '../../structure/flow.js';
import { LeftWords } from '../cues/left-words.js';
import { Board } from './board.js';
import { type GapCue, gapCue, joins, joinsParts } from './gap-cue.js';
import type { Link } from './link.js';
import { adoptUpTo, joinedLink, siblingLink } from './lists.js';
import { lookBack } from './look-back.js';

/** Relations that running text states of two instruments with nothing else between them. */
const STATED_BESIDE: ReadonlySet<string | null> = new Set([
  'amends',
  'replaces',
  'repeals',
  'suspends',
  'extends',
  'details',
  'guides',
  'implements',
  'continues',
  'corrects',
]);

/**
 * Ties every mention that is not free-standing to the one it hangs on; null for the free-standing ones. Mentions come in
 * order of `start`, longer first. Looks only at the words between mentions, a bounded number of them each.
 */
export function linkMentions(flow: Flow, mentions: readonly CitedMention[]): readonly (Link | null)[] {
  const board = new Board(flow, mentions);
  mentions.forEach((mention, index) => {
    const link = mention.nestedIn >= 0 ? nested(board, index) : free(board, index);
    if (link?.cue?.place === 'annex') adoptUpTo(board, link.owner, index);
    board.hang(index, link);
  });
  return board.links;
}

/** A mention inside the subject or the name of another. */
function nested(board: Board, index: number): Link {
  const mention = board.mention(index);
  const owner = mention.nestedIn;
  const sibling = board.lastChild(owner);
  const reader = new LeftWords(board.text, gapStart(board, mention, sibling < 0 ? owner : sibling), mention.start);
  const found = gapCue(reader);
  const link = found === null ? null : hung(board, index, reader, found);
  if (link !== null) return link;
  const listed =
    sibling >= 0 && (joins(reader) || partListed(board, sibling, reader)) ? siblingLink(board, index, sibling) : null;
  return listed ?? { owner, cue: null, start: mention.start };
}

/** "bãi bỏ toàn bộ Quyết định A và một phần Quyết định B": what changes the one changes part of the other. */
function partListed(board: Board, sibling: number, reader: LeftWords): boolean {
  const relation = board.links[sibling]?.cue?.relation ?? null;
  return (relation === 'amends' || relation === 'replaces' || relation === 'repeals') && joinsParts(reader);
}

function hung(board: Board, index: number, reader: LeftWords, found: GapCue): Link | null {
  const owner = board.mention(index).nestedIn;
  const { cue, start, next } = found;
  if (cue.place === 'title') return { owner, cue, start };
  const back = lookBack(board, index, found);
  if (back !== null || cue.place !== 'annex') return back;
  return changedAnnex(owner, reader, next);
}

/** "sửa đổi Quy chế … ban hành kèm theo Thông tư N": to change the annex is to change the act that carries it. */
function changedAnnex(owner: number, reader: LeftWords, from: number): Link | null {
  const beyond = gapCue(reader, { from });
  return beyond?.cue.place === 'title' ? { owner, cue: beyond.cue, start: beyond.start } : null;
}

/** The same where the subject of the changing act was taken to end before "ban hành kèm theo". */
function carrier(board: Board, index: number, previous: number, found: GapCue): Link | null {
  if (found.cue.place !== 'annex' || board.text.slice(board.endOf(previous), found.start).trim() !== '') return null;
  const reader = new LeftWords(board.text, board.mention(previous).end, board.mention(index).start);
  return changedAnnex(previous, reader, found.next);
}

/** Where the words between a mention and the one before it start: inside its name, when the name contains the mention. */
function gapStart(board: Board, mention: CitedMention, before: number): number {
  const { start, end } = board.mention(before);
  if (mention.start < end) return start;
  const reach = board.endOf(before);
  return before === mention.nestedIn || reach > mention.start ? end : reach;
}

/** A mention that no title contains: it may still stand in a passive, behind a plan, or right beside another. */
function free(board: Board, index: number): Link | null {
  const mention = board.mention(index);
  const previous = board.furthest(index - 1);
  if (previous < 0 || board.mention(previous).block !== mention.block) return null;
  const from = Math.min(board.endOf(previous), mention.start);
  const reader = new LeftWords(board.text, from, mention.start);
  const found = gapCue(reader, { close: true });
  if (found === null) {
    return joins(reader) ? joinedLink(board, index, previous, board.text.slice(from, mention.start)) : null;
  }
  if (found.cue.place !== 'title') return lookBack(board, index, found) ?? carrier(board, index, previous, found);
  if (reader.sentenceBegan || !STATED_BESIDE.has(found.cue.relation)) return null;
  const between = board.text.slice(from, found.start).trim().toLowerCase();
  const beside = between === '' || between === '(' || between === 'đã' || between === board.mention(previous).type;
  if (!beside) return null;
  return { owner: previous, cue: found.cue, start: found.start };
}
