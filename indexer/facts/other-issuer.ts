import { type Series, seriesOf } from '../../src/designation/series.js';
import type { Agency } from '../../src/issuers/agency.js';
import { agencyById, findAgency, isSameOffice } from '../../src/issuers/index.js';
import { slug } from '../../src/text/fold.js';
import type { CitedMention } from '../cite/cited.js';

/** Whoever signs these may be any office: their symbols often leave out the letter that says of which level it is. */
const LETTERS = new Set(['tờ trình', 'công văn', 'báo cáo', 'thông báo', 'kế hoạch', 'hướng dẫn']);
/** "Giám đốc Sở Tài nguyên và Môi trường tại Tờ trình số …": who wrote it stands before it. */
const WRITER_BEFORE =
  /((?:Giám đốc\s+)?(?:Sở|Ban [Qq]uản lý|Thanh tra|Chánh Thanh tra|Chi cục|UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s[^,;.:()“”]{2,80}?)\s+(?:tại|trong|có|theo)\s+$/u;
/** A ministry's code begins with B; without it the letters are a Sở's as often. */
const MINISTRY_CODE = /[-/\s]B\p{Lu}/u;
/** "UBND tỉnh Lào Cai đã ban hành Quyết định số …": a province's own body. */
const PROVINCE_BEFORE =
  /(?<!\p{L})((?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)\s(?:[Tt]ỉnh|[Tt]hành phố)\s\p{Lu}\p{L}*(?:[\s-]\p{Lu}\p{L}*){1,3})\s+(?:đã\s+)?(?:ban hành|có|tại)\s+$/u;
/** The committee that organises an event shares its letters with a ministry. */
const EVENT =
  /^[^;.]{0,40}?\scủa\s+(?:Trưởng\s+)?(Ban (?:Tổ chức|Vận động|Chỉ đạo)\s+(?:cuộc|giải|hội|lễ|chương trình|đại hội|phong trào)[^,;.()]{0,60})/u;
const CENTRAL = /^[^;.]{0,40}?\scủa\s+\p{Lu}[^;.,()]{3,80}?\sTrung ương(?!\p{L})/u;
const BEFORE = 140;
const AFTER = 140;

/**
 * The local body that print names as the issuer of a number whose letters were read as a central body's ("Sở Lao động … tại
 * Tờ trình số 63/TTr-LĐTBXH"): its agency id or words; null where print and symbol agree.
 */
export function otherIssuer(mention: CitedMention, { level, type, family }: Series, text: string): string | null {
  if (level !== 'central' || mention.symbol === null) return null;
  if (family === 'party') return ofState(mention);
  const contradicted = contradictedBy(mention, type);
  if (contradicted !== null) return contradicted;
  const after = text.slice(mention.end, mention.end + AFTER);
  const event = after.includes('Ban ') ? EVENT.exec(after) : null;
  if (event !== null) return slug(event[1] as string);
  if (type === null || !LETTERS.has(type) || MINISTRY_CODE.test(text.slice(mention.start, mention.end))) return null;
  const before = WRITER_BEFORE.exec(text.slice(Math.max(0, mention.start - BEFORE), mention.start));
  const printed = mention.issuer?.basis === 'printed' ? mention.issuer.value : (before?.[1] ?? null);
  const found = printed === null ? null : findAgency(printed);
  if (found === null) return before === null ? null : slug(before[1] as string);
  return agencyById(found.agency)?.scope === 'national' ? null : found.agency;
}

/** "Nghị quyết 71-NQ/TW năm 2025 của Chính phủ": a number of the Party under a body of the State; one of the two is a slip. */
function ofState({ issuer }: CitedMention): string | null {
  const found = issuer?.basis === 'printed' ? findAgency(issuer.value) : null;
  return found !== null && found.rest === '' && agencyById(found.agency)?.family === 'state' ? found.agency : null;
}

/** "Thông tư số 06/2024/NĐ-CP … của Bộ trưởng Bộ Lao động …": head and issuer both say that the letters are wrong. */
function contradictedBy({ warnings, issuer, symbol, type: head }: CitedMention, type: string | null): string | null {
  if (!warnings.includes('type-conflict') || issuer === null || symbol === null || type === 'thông tư') return null;
  const printed = findAgency(issuer.value)?.agency ?? null;
  const own = seriesOf(symbol, head).agency;
  return printed === null || own === null || isSameOffice(printed, own) ? null : printed;
}

/** "Bộ Tài nguyên và Môi trường tại Tờ trình số …": a ministry that stands before what it wrote. */
const MINISTRY_BEFORE = /((?:Bộ trưởng\s+)?Bộ\s[^,;.:()“”]{2,80}?)\s+(?:đã\s+)?(?:tại|trong|có|theo|ban hành)\s+$/u;

/**
 * The body of the whole country that print, or the document itself, names as the writer of a letter whose code any office
 * may use ("555/LĐTBXH-BTXH … của Bộ Lao động - Thương binh và Xã hội"): its agency id; null where nothing names it.
 */
export function writerOf(mention: CitedMention, { agency }: Series, text: string, own: string | null): string | null {
  const before = MINISTRY_BEFORE.exec(text.slice(Math.max(0, mention.start - BEFORE), mention.start))?.[1];
  const printed = mention.issuer?.basis === 'printed' ? mention.issuer.value : before;
  if (printed !== undefined) {
    const found = findAgency(printed)?.agency ?? null;
    return found !== null && agencyById(found)?.scope === 'national' ? found : null;
  }
  return own !== null && own === agency ? own : null;
}

/** "… của Hội đồng Thi đua - Khen thưởng Trung ương": a body of the whole country, whatever its code. */
function isOfCentre(mention: CitedMention, text: string): boolean {
  return CENTRAL.test(text.slice(mention.end, mention.end + AFTER));
}

/**
 * The ministry that print names as the issuer of a circular whose letters are another's ("Thông tư số 49/2025/TT-BTC … của Bộ
 * trưởng Bộ Công Thương"): its agency id; null where both agree, or where one took over the other's work.
 */
export function otherMinistry({ issuer, date }: CitedMention, { type, agency }: Series): string | null {
  if (type !== 'thông tư' || agency === null || issuer?.basis !== 'printed') return null;
  const printed = agencyById(findAgency(issuer.value, date?.value)?.agency ?? '');
  const own = agencyById(agency);
  if (
    printed === undefined ||
    own === undefined ||
    printed.id === own.id ||
    !/^B\p{Lu}|^VPCP$/u.test(printed.codes[0] ?? '')
  )
    return null;
  return succeeds(printed, own) || succeeds(own, printed) ? null : printed.id;
}

function succeeds(later: Agency, earlier: Agency, depth = 0): boolean {
  if (depth > 4) return false;
  return earlier.successors.some((id) => {
    const next = agencyById(id);
    return id === later.id || (next !== undefined && succeeds(later, next, depth + 1));
  });
}

/**
 * The people's committee or council of a province that stands right before the number of its act, as printed; null where
 * none does, or where the letters are another's.
 */
export function provinceBefore({ start, issuer, symbol }: CitedMention, text: string): string | null {
  const body = symbol?.bodies[0];
  if ((issuer !== null && issuer.basis !== 'document') || (body !== 'UBND' && body !== 'HĐND')) return null;
  return PROVINCE_BEFORE.exec(text.slice(Math.max(0, start - BEFORE), start))?.[1] ?? null;
}

/**
 * "Quyết định số 221/QĐ-HC … của Cục Hóa chất", "Văn bản số 40/2026/CV-HP … của Công ty TNHH Hiệp Phú": a company, an association
 * or a department of a ministry sits anywhere, unless it says where.
 */
function isOfStranger({ issuer, start }: CitedMention, text: string): boolean {
  if (issuer !== null && issuer.basis === 'printed')
    return STRANGER.test(issuer.value) && !OF_PROVINCE.test(issuer.value);
  return COMPANY_BEFORE.test(text.slice(Math.max(0, start - BEFORE), start));
}
/** "Xét đề nghị của Công ty TNHH An Phú tại Văn bản số …": the company is who wrote it. */
const COMPANY_BEFORE =
  /(?<!\p{L})(?:Công ty|Tập đoàn|Doanh nghiệp tư nhân|DNTN|Liên danh|Hợp tác xã|Chủ đầu tư)\s[^;.:“”]{2,110}?\s(?:tại|có|theo)\s(?:các\s)?(?:\p{L}+\s){0,2}(?:số\s)?$/u;

/** Whoever gave a licence, or asks for one in a form, sits anywhere too. */
function isLicence({ start, issuer }: CitedMention, text: string): boolean {
  return issuer === null && LICENCE.test(text.slice(Math.max(0, start - LICENCE_BEFORE), start));
}

/** Numbers that are printed as a stranger's somewhere in a document: they are everywhere in it. */
export function numbersOfStrangers(cited: readonly CitedMention[], text: string): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const mention of cited)
    if (mention.symbol !== null && (isOfStranger(mention, text) || isOfCentre(mention, text)))
      numbers.add(mention.symbol.text);
  return numbers;
}
const STRANGER =
  /^(?:Giám đốc\s+|Cục trưởng\s+)?(?:(?:Tổng\s+)?[Cc]ông ty|Tập đoàn|Chi nhánh|Hợp tác xã|Doanh nghiệp|DNTN|Chủ đầu tư|Liên danh|Hộ kinh doanh|Hiệp hội|Liên đoàn|(?:Tổng\s+)?[Cc]ục)(?:\s|$)/iu;
const LICENCE = /(?<!\p{L})(?:giấy phép|(?:giấy|đơn) (?:đề nghị|xin|đăng ký)[^.;,:\d]{0,70}?)\s+số\s*:?\s*$/iu;
const LICENCE_BEFORE = 100;
const OF_PROVINCE = /(?<!\p{L})(?:tỉnh|thành phố|TP\.?)(?!\p{L})/iu;

/** Whether an issuer that is no known body sits elsewhere than the office that cites it: at the centre, or nobody knows where. */
export function sitsElsewhere(
  mention: CitedMention,
  { agency }: Series,
  text: string,
  strangers: ReadonlySet<string>,
): boolean {
  if (isOfCentre(mention, text) || strangers.has(mention.symbol?.text ?? '')) return true;
  return agency === null && isLicence(mention, text);
}
