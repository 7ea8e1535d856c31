import { agencyById, findAgency } from '../../src/issuers/index.js';
import type { CitedMention } from '../cite/cited.js';
import type { ClaimMaker } from './claims.js';

/** "… sau khi được Thủ tướng Chính phủ phê duyệt", "ngay sau khi Thủ tướng Chính phủ ban hành". */
const ISSUED_BY =
  /^[\s,”"»]{0,3}(?:(?:ngay\s)?(?:sau )?khi (?:được\s)?|được\s)(\p{Lu}[^;.:,()]{2,60}?)\s(?:ban hành|phê duyệt|thông qua)/u;
/** "trình Thủ tướng Chính phủ (xem xét, phê duyệt) Đề án …". */
const LAID_BEFORE =
  /(?<!\p{L})trình\s(\p{Lu}[^;.:,()]{2,60}?)\s(?:(?:xem xét|ký),?\s)?(?:ban hành|phê duyệt|thông qua)\s:?\s?$/u;
const REACH = 110;

/**
 * The body of the whole country that is to issue a plan or scheme known by its title alone: as the words beside it say, else
 * the one that writes; null where it is an office of one place, of which every other may be drafting the like.
 */
export function issuerOfDraft({ start, end }: CitedMention, { flow, context }: ClaimMaker): string | null {
  const printed =
    ISSUED_BY.exec(flow.text.slice(end, end + REACH))?.[1] ??
    LAID_BEFORE.exec(flow.text.slice(Math.max(0, start - REACH), start))?.[1];
  const issuer = printed === undefined ? context.issuer : (findAgency(printed)?.agency ?? null);
  return issuer !== null && agencyById(issuer)?.scope === 'national' ? issuer : null;
}
