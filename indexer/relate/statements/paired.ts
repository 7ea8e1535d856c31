import type { Relation } from '../../../src/facts/statement.js';
import type { CitedMention } from '../../cite/cited.js';
import type { Flow } from '../../structure/flow.js';
import type { Link } from '../linking/link.js';
import type { RelatedStatement } from '../related.js';

/** Flow characters looked at before the first and after the second of two instruments. */
const NEAR = 120;
const LIST_JOIN = /^\s{0,2}(?:,|và|,\s?và)\s{1,2}$/i;

/** "**Khi** Luật A **có hiệu lực**, Luật B **hết hiệu lực**". */
const WHEN = /(?:^|[\s(])(?:khi|từ khi|kể từ khi|từ ngày|kể từ ngày)\s{1,2}$/i;
const IN_FORCE =
  /^\s{0,2}(?:chính thức )?(?:có|bắt đầu có) hiệu lực(?: thi hành)?(?: từ ngày [\d/]{6,10})?\s{0,2}(?:,|thì)\s{0,2}$/i;
const EXPIRES = /^[^.;]{0,60}?\s(?:sẽ )?hết hiệu lực/i;

/** "**Các văn bản hướng dẫn thi hành** Luật A **gồm** Nghị định B và Nghị định C". */
const TEXTS_BELOW =
  /(?:^|[\s(])(?:các |những )?văn bản (quy định chi tiết|hướng dẫn)(?:,? (?:và )?(?:quy định chi tiết|hướng dẫn))?(?: thi hành| thực hiện)?(?: một số điều)?(?: của)?\s{1,2}$/i;
const CONSIST = /^\s{0,2},?\s?(?:bao )?gồm(?: có)?\s{0,2}:?\s{0,2}$/i;

/** Reads what a sentence says of two instruments that stand free beside one another, the words round them deciding. */
export function pairedStatements(
  { text, blocks }: Flow,
  mentions: readonly CitedMention[],
  links: readonly (Link | null)[],
): RelatedStatement[] {
  const statements: RelatedStatement[] = [];
  const free = mentions.map((mention, index) => ({ mention, index })).filter(({ index }) => links[index] === null);
  let listed: { readonly law: number; readonly relation: Relation } | null = null;
  free.forEach(({ mention, index }, at) => {
    const before = free[at - 1];
    if (before === undefined || before.mention.block !== mention.block || mention.start < endOf(before.mention)) {
      listed = null;
      return;
    }
    const between = text.slice(endOf(before.mention), mention.start);
    if (listed !== null && LIST_JOIN.test(between)) {
      statements.push(stated(index, listed.relation, listed.law, mention));
      return;
    }
    const home = blocks[mention.block];
    const lead = text.slice(Math.max(home?.start ?? 0, before.mention.start - NEAR), before.mention.start);
    const below = CONSIST.test(between) ? TEXTS_BELOW.exec(lead) : null;
    listed = null;
    if (below !== null) {
      listed = { law: before.index, relation: /chi tiết/i.test(below[1] as string) ? 'details' : 'guides' };
      statements.push(stated(index, listed.relation, listed.law, mention));
    } else if (IN_FORCE.test(between) && WHEN.test(lead)) {
      const rest = text.slice(endOf(mention), Math.min(home?.end ?? 0, endOf(mention) + NEAR));
      if (EXPIRES.test(rest)) statements.push(stated(before.index, 'replaces', index, mention));
    }
  });
  return statements;
}

function endOf(mention: CitedMention): number {
  return Math.max(mention.end, mention.extent);
}

function stated(from: number, relation: Relation, to: number, { start, end }: CitedMention): RelatedStatement {
  return { from, relation, to, strength: 'explicit', planned: false, start, end };
}
