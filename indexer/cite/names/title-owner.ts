import { findAgency } from '../../../src/issuers/index.js';
import type { Span } from '../../../src/text/span.js';

const OF = /^\s{1,3}của\s{1,2}/u;
/** "ngành Tư pháp": a sector is no body. */
const SECTOR =
  /^[Nn]gành\s\p{Lu}\p{L}*(?:\s(?:và\s)?\p{L}{2,7}){0,3}?(?=\s{0,2}(?:[,;.:()“”]|$)|\s(?:năm|giai đoạn|đến|về|thực hiện|triển khai|trong|tỉnh|theo)\s)/u;
const LONGEST = 120;

/**
 * Whose a plan is, where "của …" follows its title or head: from the body's first word to the end of its name and place, so
 * that "của Sở Giáo dục và Đào tạo tỉnh Đồng Tháp" is never cut inside. Null where no known body is named.
 */
export function ownerAfter(text: string, at: number, limit: number): Span | null {
  const stretch = text.slice(at, Math.min(limit, at + LONGEST));
  const of = OF.exec(stretch);
  if (of === null) return null;
  const start = at + of[0].length;
  const phrase = (/^[^,;.:()“”]*/u.exec(stretch.slice(of[0].length))?.[0] ?? '').trimEnd();
  const sector = SECTOR.exec(phrase);
  if (sector !== null) return { start, end: start + sector[0].length };
  const found = findAgency(phrase);
  if (found === null) return null;
  const owner = found.rest === '' ? phrase : phrase.slice(0, phrase.lastIndexOf(found.rest)).trimEnd();
  return owner === '' ? null : { start, end: start + owner.length };
}
