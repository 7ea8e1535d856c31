import type { HeadAnchor } from '../anchors.js';
import { blockAt, isCitable, type Source } from '../source.js';
import { newWorking, type Working } from '../working.js';

const LETTERS = '[A-ZĐ][A-Za-zĐđ]{0,7}(?:[-/][A-ZĐ][A-Za-zĐđ&]{1,11}){1,4}';
/**
 * A number left blank ("số …/2016/TT-BCT", "số      /QĐ-UBND"), or with a year that lost or won a digit ("số 156/201/TT-BTC"): an
 * act is cited, but which one nobody can tell.
 */
const BLANK = new RegExp(
  `\\s{1,3}s[ốo]\\s{0,3}:?(?:[\\s.…_]{0,24}/\\s?(?:(?:19|20)\\d{2}/)?|\\s{0,3}\\d{1,5}/(?:\\d{1,3}|\\d{5})/)${LETTERS}(?![\\p{L}\\d])`,
  'uy',
);

/** Numbers that nobody can read behind a plain head, in order; kept, so that they are listed and not lost. */
export function findBlankNumbers(source: Source, taken: ReadonlySet<HeadAnchor>): Working[] {
  const mentions: Working[] = [];
  for (const head of source.anchors.heads) {
    if (head.abbreviated || taken.has(head)) continue;
    BLANK.lastIndex = head.end;
    if (!BLANK.test(source.text)) continue;
    const end = BLANK.lastIndex;
    const block = blockAt(source.blocks, head.start);
    const home = source.blocks[block];
    if (home === undefined || !isCitable(home) || end > home.end) continue;
    const name = source.text
      .slice(head.end, end)
      .replace(/^\s+s[ốo]\s*:?\s*/, '')
      .replace(/\s+/g, ' ');
    mentions.push(newWorking({ kind: 'numbered', start: head.start, end, block, head, type: head.type, name }));
  }
  return mentions;
}
