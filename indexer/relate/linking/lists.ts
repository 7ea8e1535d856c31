import { governor } from '../clause.js';
import { LeftWords } from '../cues/left-words.js';
import type { Board } from './board.js';
import { joins } from './gap-cue.js';
import type { Link } from './link.js';

/**
 * The link a nested mention takes over from the one before it in a list. "Kế hoạch thực hiện Nghị quyết A; Nghị quyết B":
 * B goes on with A inside the plan's name, not with the plan.
 */
export function siblingLink(board: Board, index: number, sibling: number): Link | null {
  const { type } = board.mention(index);
  let like = sibling;
  while (like >= 0 && board.mention(like).type !== type) like = board.lastChild(like);
  if (like < 0) return board.links[sibling] ?? null;
  board.remember(like, index);
  return board.links[like] ?? null;
}

/** The link a free-standing mention takes over from the one it is joined to, where it must hang on the same. */
export function joinedLink(board: Board, index: number, previous: number, gap: string): Link | null {
  return (
    draftTarget(board, index, previous, gap) ?? companion(board, index, previous) ?? secondAgent(board, previous, gap)
  );
}

/**
 * "góp ý Nghị định sửa đổi Nghị định A; Nghị định B": only what is not issued yet is commented on or drafted, so the
 * issued B is one more act that the draft will change. So it is in "Quyết định sửa đổi Quyết định A, Quyết định B",
 * whatever the task does, where nothing but a comma or "và" parts the two.
 */
function draftTarget(board: Board, index: number, previous: number, gap: string): Link | null {
  const outermost = board.outermost(previous);
  const draft = board.mention(outermost);
  const target = board.lastChild(outermost);
  const mention = board.mention(index);
  if (draft.kind !== 'draft' || mention.kind !== 'numbered' || target < 0) return null;
  if (board.mention(target).type !== mention.type) return null;
  const bare = board.endOf(target) === board.mention(target).end && !gap.includes(';');
  const role = bare ? null : governor(new LeftWords(board.text, board.blockStart(draft), draft.start))?.roles[0];
  return bare || role === 'comments-on' || role === 'drafts' ? (board.links[target] ?? null) : null;
}

/** Two acts that the document has named together in a plan's name stay together where a longer name parts them. */
function companion(board: Board, index: number, previous: number): Link | null {
  for (let at = previous; at >= 0; at = board.owner(at)) if (board.together(at, index)) return board.links[at] ?? null;
  for (let at = board.lastChild(previous); at >= 0; at = board.lastChild(at)) {
    if (board.together(at, index)) return board.links[at] ?? null;
  }
  return null;
}

/** "(được sửa đổi bởi Nghị định A, Nghị định B)", "bởi Nghị định A và Nghị định B". */
function secondAgent(board: Board, previous: number, gap: string): Link | null {
  const first = board.links[previous] ?? null;
  if (first?.cue?.voice !== 'passive' || first.cue.place === 'beside') return null;
  const bracketed = board.text
    .slice(Math.max(0, first.start - 4), first.start)
    .trimEnd()
    .endsWith('(');
  return bracketed || gap.trim().toLowerCase() === 'và' ? first : null;
}

/**
 * "Chương trình … triển khai Nghị quyết A …; Nghị quyết B … ban hành kèm theo Quyết định N": what stands between the
 * plan and its decision belongs to the plan's name.
 */
export function adoptUpTo(board: Board, plan: number, decision: number): void {
  const child = board.lastChild(plan);
  const first = board.links[child] ?? null;
  if (first === null) return;
  for (let at = child + 1; at < decision; at++) {
    if (board.links[at] !== null) continue;
    const from = board.endOf(board.furthest(at - 1));
    const { start } = board.mention(at);
    if (from > start || !joins(new LeftWords(board.text, from, start))) return;
    board.hang(at, first);
  }
}
