import type { CitedMention } from '../../cite/cited.js';
import { LeftWords } from '../cues/left-words.js';
import type { TitleCue } from '../cues/title-cues.data.js';
import { carriesPlan, isAnnexable, issuesAnnexes, mayChange } from '../instrument-kinds.js';
import type { Board } from './board.js';
import type { GapCue } from './gap-cue.js';
import type { Link } from './link.js';

/** Mentions looked back at. */
const MANY = 12;
/** Words between an instrument and the passive that speaks of it ("… năm 2014 đã được thay thế bởi"). */
const BETWEEN = 6;
/** Words between a plan's name and "ban hành kèm theo": its period, its place. */
const FOLLOWING = 20;
/** Relations between acts of like force: of several instruments before "được … bởi" the like one is meant. */
const CHANGING: ReadonlySet<string | null> = new Set(['amends', 'replaces', 'repeals', 'suspends', 'extends']);

/** The instrument that a passive ("được sửa đổi bởi X"), or "ban hành kèm theo X", looks back to. */
export function lookBack(board: Board, index: number, found: GapCue): Link | null {
  const { cue, start } = found;
  if (cue.place === 'annex' || cue.place === 'beside') return planBefore(board, index, found);
  const changes = CHANGING.has(cue.relation);
  const act = board.mention(index);
  let nearest = -1;
  for (const at of earlier(board, index, start)) {
    const candidate = board.mention(at);
    if (board.links[at]?.cue?.voice === 'passive' || !reaches(board, at, act, start)) continue;
    if (changes && !mayChange(act, candidate)) continue;
    if (!changes || candidate.type === act.type) return { owner: at, cue, start };
    if (nearest < 0) nearest = at;
  }
  return nearest < 0 ? null : { owner: nearest, cue, start };
}

function planBefore(board: Board, index: number, found: GapCue): Link | null {
  const { cue, start } = found;
  const at = planOf(board, index, start, cue.place === 'beside');
  if (at < 0) return null;
  const plan = board.mention(at);
  if (cue.place !== 'beside') return followsOn(board, index, start) ? { owner: at, cue, start } : null;
  const act = board.mention(index);
  const end = board.endOf(at) > act.start ? plan.end : board.endOf(at);
  const parted = board.text.slice(Math.min(end, start), start).trim() !== '';
  if (parted || plan.kind === 'draft' || !issuesAnnexes(act)) return null;
  return { owner: at, cue: issuing(cue, board.text, plan), start };
}

/** The nearest plan before the cue; one that an act's subject speaks of only when there is no other. */
function planOf(board: Board, index: number, start: number, beside: boolean): number {
  let spokenOf = -1;
  for (const at of earlier(board, index, start)) {
    const plan = board.mention(at);
    // A plan with a number of its own is no annex of the decision it goes by.
    if (!isAnnexable(board.text, plan) || (beside && plan.kind === 'numbered')) continue;
    const owner = board.owner(at);
    if (owner < 0 || board.mention(owner).kind !== 'numbered') return at;
    if (spokenOf < 0) spokenOf = at;
  }
  return spokenOf;
}

/** True when no sentence or list member ends between the last instrument and the cue. */
function followsOn(board: Board, index: number, start: number): boolean {
  const from = Math.min(board.endOf(board.furthest(index - 1)), start);
  const words = new LeftWords(board.text, from, start);
  for (let word = 0; word <= FOLLOWING; word++) {
    const found = words.word(word);
    if (found === null) return !words.sentenceBegan;
    if (found === ';') return false;
  }
  return false;
}

/** Schemes, master plans and strategies are approved; plans, programmes of action and rules are issued. */
function issuing(cue: TitleCue, text: string, plan: CitedMention): TitleCue {
  return carriesPlan(text, plan) ? { ...cue, relation: 'issues' } : cue;
}

/** Mentions of the block that end before `start`, the nearest first. */
function* earlier(board: Board, index: number, start: number): Generator<number> {
  const { block } = board.mention(index);
  for (let at = index - 1; at >= 0 && index - at <= MANY; at--) {
    const mention = board.mention(at);
    if (mention.block !== block) return;
    if (mention.end <= start) yield at;
  }
}

function reaches(board: Board, at: number, act: CitedMention, start: number): boolean {
  if (board.endOf(at) >= start || act.nestedIn === at) return true;
  const words = new LeftWords(board.text, board.endOf(at), start);
  for (let word = 0; word <= BETWEEN; word++) {
    const found = words.word(word);
    if (found === null) return !words.sentenceBegan;
    if (found === ';') return false;
  }
  return false;
}
