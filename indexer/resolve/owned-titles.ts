import type { Claim } from '../../src/facts/claim.js';
import { agencyById } from '../../src/issuers/index.js';
import { isEveryOffices } from './every-office.js';

/** Every office makes its own of these; their titles say what for, not whose. */
const OWNED = new Set([
  'kế hoạch',
  'kế hoạch hành động',
  'chương trình hành động',
  'chương trình công tác',
  'phương án',
]);
/** Named after what it carries out: "Kế hoạch (triển khai) thực hiện …". */
const CARRIES_OUT =
  /^(?:để |về |về việc )?(?:triển khai|tổ chức|tiếp tục|thực hiện|thi hành|cụ thể hóa|theo dõi|kiểm tra|rà soát|tuyên truyền|phổ biến|quản lý|công tác|phát triển|làm việc|trọng tâm|hoạt động|giám sát)(?!\p{L})/u;
/** "tiểu đề án 2": a part of a scheme, by its place in it. */
const PART_OF_SCHEME = /^\d{1,2}(?: |$)/u;
/** An owner that the title itself prints: "của Chính phủ thực hiện …", "… của ngành Tư pháp". */
const OWNER =
  /(?<!\p{L})của (?:ngành |chính phủ|thủ tướng|quốc hội|bộ |ban |đảng|tỉnh ủy|thành ủy|ubnd|ủy ban|hđnd|hội đồng|sở )/u;
/** Named after an act or scheme that it carries out. */
const CARRIES_OUT_ACT = /^(?:để |về |về việc )?(?:triển khai|tổ chức|tiếp tục|thực hiện|thi hành|cụ thể hóa)(?!\p{L})/u;
const NATIONAL = /(?<!\p{L})quốc gia(?!\p{L})/u;
const WHOLE_COUNTRY = /(?<!\p{L})(?:toàn quốc|cả nước)(?!\p{L})/u;

/** "ngành Tư pháp" is the ministry's whole sector, unless a province is named with it. */
const SECTOR = /(?<!\p{L})(?<!liên |các )ngành \p{L}+ \p{L}+(?! (?:tỉnh|thành phố|địa phương|trên địa bàn))(?: |$)/u;

/**
 * Whether a title identifies nothing without its owner: "Kế hoạch thực hiện Nghị quyết số 57-NQ/TW" exists in every office
 * of the country (domain reference §3.7).
 * @param title normalised, without the head word
 */
export function needsOwner(type: string, title: string): boolean {
  if (OWNER.test(title) || SECTOR.test(title)) return false;
  if (isOfNation(title)) return false;
  if (isSocialWork(type, title)) return false;
  if (type === 'chương trình') return CARRIES_OUT.test(title) && !/^phát triển/u.test(title);
  return OWNED.has(type);
}

/** "Chương trình công tác xã hội" is no programme of work. */
function isSocialWork(type: string, title: string): boolean {
  return type === 'chương trình công tác' && title.startsWith('xã hội ');
}

/** "Chương trình công tác của UBND tỉnh": every office has a new one each year, and this says not of which. */
export function isOfOneYear(type: string, title: string): boolean {
  return type === 'chương trình công tác' && !isSocialWork(type, title) && !/\d{4}/.test(title);
}

/** "Chương trình mục tiêu quốc gia …"; a plan to carry out a national strategy is not national itself. */
export function isOfNation(title: string): boolean {
  return WHOLE_COUNTRY.test(title) || (NATIONAL.test(title) && !CARRIES_OUT_ACT.test(title));
}

/**
 * "Chiến lược quốc gia phòng, chống tham nhũng trên địa bàn tỉnh đến năm 2030": the national act as one province carries it out,
 * with the year of its own work.
 */
export function isShareOfNational(title: string): boolean {
  return NATIONAL.test(title) && ON_TERRITORY.test(title) && !CARRIES_OUT_ACT.test(title);
}
const ON_TERRITORY =
  /(?<!\p{L})quốc gia .*trên địa bàn (?:tỉnh|thành phố|huyện|xã|phường)(?:,? (?:đến|năm|giai đoạn|trong)|$)/u;

/** "Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2025": a year of its work, which tells no programme. */
export function isYearOfWork(title: string): boolean {
  return /^mục tiêu quốc gia .*(?<!đến )năm \d{4}$/u.test(title) && !/giai đoạn|thời kỳ/u.test(title);
}

/** A project at work is no instrument: only the decision that approves it is one. */
export function isProject(type: string): boolean {
  return type === 'dự án';
}

/** A part of a scheme without the scheme, or an owner that is cut off: such a title fits many. */
export function isCutShort(type: string, title: string): boolean {
  return (type === 'tiểu đề án' && PART_OF_SCHEME.test(title)) || CUT_OWNER.test(title);
}
const CUT_OWNER = /(?<!\p{L})của (?:ban|ban chỉ đạo|ban tổ chức|hội đồng|ủy ban|bộ|sở)$/u;

const LAWS_AND_RULES = new Set(['luật', 'bộ luật', 'pháp lệnh', 'nghị định', 'thông tư', 'thông tư liên tịch']);
const OF_NATION =
  /(?<!\p{L})của (?:ngành |chính phủ|thủ tướng|quốc hội|bộ (?!phận|chỉ huy)|đảng (?!bộ|ủy)|trung ương)/u;
/** "Đề án … biển và hải đảo Việt Nam đến năm 2030". */
const VIETNAM = /(?<!\p{L})việt nam(?: (?:giai đoạn|đến|thời kỳ|năm)|,|$)/u;

/**
 * Whether the title of a draft that changes no other act tells which act is meant. Laws, decrees and circulars have one maker
 * each; a plan, programme or scheme is told by a subject of its own with an owner of the whole country, for any office may be
 * drafting one of the same words.
 * @param title normalised, without the head word
 */
export function tellsDraft(type: string, title: string, { issuer }: Claim): boolean {
  if (LAWS_AND_RULES.has(type)) return true;
  if (needsOwner(type, title) || isEveryOffices(type, title) || isCutShort(type, title) || isProject(type))
    return false;
  const national = agencyById(issuer ?? '')?.scope === 'national';
  if (!national && !isOfNation(title) && !OF_NATION.test(title) && !VIETNAM.test(title)) return false;
  const subject = title.replace(/^của (?:chính phủ|thủ tướng chính phủ|quốc hội)/u, '').trim();
  return /\d{4}/.test(subject) || subject.split(' ').length >= LEAST_WORDS;
}
/** Fewer words than these are a kind of plan, no subject. */
const LEAST_WORDS = 4;
