import type { Source } from '../source.js';
import type { Working } from '../working.js';

/** "và các văn bản quy định chi tiết, hướng dẫn thi hành", "và Thông tư hướng dẫn": the texts below an instrument, as a class. */
const GUIDING =
  /^\s{0,2}(?:,|và|cùng|cùng với|,\s?và)\s{1,2}(?:(?:các|những|một số)\s{1,2})?(?:văn bản|nghị định|thông tư)(?![^.;:()“”]{0,12}\s(?:số|\d))[^.;:()“”]{0,46}?(?:hướng dẫn|quy định chi tiết)/;
const LISTED = /^\s{0,2}(?:,|và)\s{1,2}$/;

/** Marks the instruments that are cited together with the texts that detail and guide them (§3.7, end). */
export function markGuidingTexts(source: Source, mentions: readonly Working[]): void {
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i] as Working;
    if (mention.kind === 'shortForm') continue;
    const limit = source.blocks[mention.block]?.end ?? mention.end;
    if (guides(source, mention.tail, limit) || (mention.title !== null && guides(source, mention.title.end, limit)))
      mention.covers = 'guiding-texts';
    // "Luật Khiếu nại, Luật Tố cáo và các văn bản hướng dẫn thi hành": of all laws of the list.
    const next = nextSibling(mentions, i);
    if (mention.covers === null && next?.covers != null && next.type === mention.type && next.block === mention.block) {
      if (LISTED.test(source.lower.slice(mention.tail, next.start))) mention.covers = next.covers;
    }
  }
}

function guides(source: Source, at: number, limit: number): boolean {
  return GUIDING.test(source.lower.slice(at, Math.min(limit, at + 110)));
}

function nextSibling(mentions: readonly Working[], i: number): Working | undefined {
  const mention = mentions[i] as Working;
  for (let k = i + 1; k < mentions.length && k < i + 8; k++) {
    const next = mentions[k] as Working;
    if (next.start >= mention.tail) return next;
  }
  return undefined;
}
