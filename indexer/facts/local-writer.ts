import { type Series, seriesOf } from '../../src/designation/series.js';
import { agencyByCode } from '../../src/issuers/by-code.js';
import type { CitedMention } from '../cite/cited.js';

/** Bodies of a province or a commune, associations among them, as they open their names. */
const BODIES =
  '(?:Sở|UBND|HĐND|Ủy ban|Uỷ ban|Hội(?! nghị)|Hiệp hội|Liên đoàn|Ban|Bộ Tư lệnh|Bộ Chỉ huy|BCH|Công an|Thuế|Cục|Chi cục|Trung tâm|Quỹ|Trường|Văn phòng|Thanh tra|Viện|Tòa án|Toà án|Tỉnh đoàn|Thành đoàn|Đoàn|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Phòng|Kho bạc|Bảo hiểm)';
/** "Hội Làm vườn có Văn bản số 01/HLV", "Quỹ Đầu tư phát triển tại Tờ trình số … và văn bản số …": who wrote it stands before. */
const BEFORE = new RegExp(
  `(?<!\\p{L})${BODIES}\\s\\p{L}[^;:]{2,150}?\\s(?:tại|có|đã|ban hành|trình|gửi)\\s[^;:]{0,90}$`,
  'u',
);
/** "Công văn số 03/LĐVVN BTh ngày 07/01/2025 của Liên đoàn Vovinam": or behind, past what no citation has. */
const BEHIND = new RegExp(`^[^;:.]{0,45}?\\scủa\\s(?:Chủ tịch\\s|Giám đốc\\s|Trưởng\\s)?${BODIES}\\s`, 'u');
/** Whoever is named with these may be the one who wrote, or the one who got it. */
const STRANGER =
  /(?<!\p{L})(?:công ty|tập đoàn|nghiệp tư nhân|dntn|htx|hợp tác xã|chủ đầu tư|nhà thầu|liên danh|nhà máy|chi nhánh)(?!\p{L})|nhận được\s+$/iu;
const REPORT = /thẩm tra|thẩm định/iu;
/** "SNNMT": an office of a province has this letter, whatever follows it. */
const OFFICE = /^S\p{Lu}{2,}$/u;
/** "66/NT-PCCC": what the fire police of a province accepted. */
const POLICE = /PCCC/u;
/** From the last sign that ends a clause. */
const CLAUSE = /(?:[^;.\n]|\.(?!\s)|\n(?!\s*\n))*$/u;
const REACH = 220;

/** True for letters that no register of bodies has: they may be those of an office or a company. */
function isUnlisted({ agency, family, needs }: Series): boolean {
  return agency === null && family !== 'party' && needs.includes('place');
}

/** Codes without an entry in the register of bodies that a document prints beside a local body: it is theirs everywhere in it. */
export function codesOfLocals(cited: readonly CitedMention[], text: string): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const mention of cited) {
    const code = mention.symbol?.bodies[0];
    if (mention.symbol === null || code === undefined || codes.has(code)) continue;
    if (isUnlisted(seriesOf(mention.symbol, mention.type)) && isOfLocal(mention, text)) codes.add(code);
  }
  return codes;
}

/**
 * "Văn bản số 11/VT" in an answer to a cooperative: letters that may be anyone's, and nothing printed beside them or elsewhere says
 * that a body of the citing office's province wrote it.
 */
export function mayBeAnyones({ symbol }: CitedMention, series: Series, locals: ReadonlySet<string>): boolean {
  const code = symbol?.bodies[0];
  if (symbol === null || code === undefined || !isUnlisted(series) || OFFICE.test(code)) return false;
  // With a body that is known beside it, it is no company's.
  return !locals.has(code) && symbol.bodies.every((body) => agencyByCode(body) === undefined);
}

function isOfLocal({ start, end, issuer }: CitedMention, text: string): boolean {
  if (POLICE.test(text.slice(start, end))) return true;
  if (issuer !== null && issuer.basis === 'printed') return !STRANGER.test(issuer.value);
  const before = text.slice(Math.max(0, start - REACH), start);
  const clause = before.slice(before.search(CLAUSE));
  if (REPORT.test(text.slice(start, end))) return true;
  if (BEHIND.test(text.slice(end, end + REACH))) return true;
  return BEFORE.test(clause) && !STRANGER.test(clause);
}
