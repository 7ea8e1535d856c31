import { instrumentId, provisionalId } from '../../src/designation/id.js';
import type { Identity, IdentityBasis } from '../../src/designation/identity.js';
import { openNumber } from '../../src/designation/open-number.js';
import type { Claim } from '../../src/facts/claim.js';
import { agencyById } from '../../src/issuers/index.js';
import { placeAt } from '../../src/places/index.js';
import { isEveryOffices } from './every-office.js';
import {
  isCutShort,
  isOfNation,
  isOfOneYear,
  isProject,
  isShareOfNational,
  isYearOfWork,
  needsOwner,
} from './owned-titles.js';
import { resolved, unresolved, type Verdict } from './resolved.js';

/** Types that always have a number: by name alone they are never complete, only a register can tell which is meant. */
export const NUMBERED_TYPES = new Set([
  'luật',
  'bộ luật',
  'pháp lệnh',
  'hiến pháp',
  'nghị định',
  'thông tư',
  'thông tư liên tịch',
]);

/** An identity of which nothing is known. */
export const EMPTY: Identity = {
  type: '',
  number: null,
  name: null,
  year: null,
  term: null,
  issuer: null,
  place: null,
};

/**
 * An instrument no register knows. Plans, schemes, treaties and congress resolutions are identified by title with a year,
 * period or ordinal (domain reference §1.0 class 14); a title that says "tỉnh" of an unnamed province stays provisional.
 */
export function resolveTitle(name: string, claim: Claim): Verdict {
  const type = claim.type ?? 'văn bản';
  const title = name.startsWith(`${type} `) ? name.slice(type.length + 1) : name;
  const relative = speaksOfOwnPlace(title) || (LOCAL_OWNER.test(title) && !namesProvince(title));
  const identity: Identity = {
    ...EMPTY,
    type,
    name: title,
    year: claim.nameYear,
    issuer: null,
    place: relative && claim.places.length === 1 ? (claim.places[0] as string) : null,
  };
  if (NUMBERED_TYPES.has(type)) return unresolvedName(identity, claim, 'unknown-to-register');
  if (NUMBER_ALONE.test(title)) return unresolvedName(identity, claim, 'missing:symbol');
  if (isProject(type)) return unresolvedName(identity, claim, 'missing:number');
  if (CHANGES_OTHERS.test(title)) return unresolvedName(identity, claim, 'missing:number');
  if (isCutShort(type, title)) return unresolvedName(identity, claim, 'missing:title');
  if (PLENUM.test(title)) return unresolvedName(identity, claim, 'missing:number');
  if (isYearOfWork(title) || isShareOfNational(title) || isOfTwoProvinces(name))
    return unresolvedName(identity, claim, 'missing:title');
  if (isOfOneYear(type, title) && claim.nameYear === null) return unresolvedName(identity, claim, 'missing:year');
  const open = openNumber(title);
  if (needsOwner(type, title) || (isEveryOffices(type, title) && !isOfNation(title) && !namesProvince(title))) {
    const owned = ownedBy(claim);
    if (owned === null) return unresolvedName(identity, claim, 'missing:issuer');
    if (open !== null) return unresolvedName({ ...identity, ...owned }, claim, `missing:${open.missing}`);
    // "… của Chính phủ ban hành Chương trình hành động thực hiện X" is the Chương trình hành động của Chính phủ thực hiện X.
    if (owned.issuer === GOVERNMENT && type === 'chương trình hành động')
      return resolveTitle(`${type} của chính phủ ${title}`, { ...claim, issuer: null });
    const whole = { ...identity, ...owned };
    const basis: IdentityBasis = { type: 'printed', issuer: claim.basis.issuer ?? 'printed' };
    return resolved({ id: instrumentId(whole), identity: whole, provisional: false }, basis, 'title');
  }
  if (open !== null) return unresolvedName(identity, claim, `missing:${open.missing}`);
  if (!relative && isLocalTitle(title, claim) && !namesProvince(title)) {
    const [place, second] = claim.places;
    if (place === undefined || second !== undefined) return unresolvedName(identity, claim, 'missing:place');
    return atPlace({ ...identity, place }, claim);
  }
  if (relative && identity.place === null) return unresolvedName(identity, claim, 'missing:place');
  if (!isWholeTitle(title) && claim.nameYear === null) return unresolvedName(identity, claim, 'missing:title');
  const basis: IdentityBasis = { type: 'printed', ...(identity.place === null ? {} : { place: 'document' as const }) };
  return resolved({ id: instrumentId(identity), identity, provisional: false }, basis, 'title');
}

const GOVERNMENT = 'chinh-phu';

/** "Quyết định số 49/2024": every body that numbers by the year has one. */
const NUMBER_ALONE = /^\d+[a-zđ]?(?:\/(?:19|20)\d\d)?$/u;

/** "Nghị quyết Hội nghị Trung ương 5 khóa XI": a plenum issues several; only a register knows which one goes by its name. */
const PLENUM = /^(?:hội nghị )?trung ương (?:lần thứ )?[\divxlc]+,? khóa [ivxlc\d]+$/u;

/** "các Quyết định sửa đổi, bổ sung Quyết định số 110/2003/QĐ-BTC": told apart by their numbers alone. */
const CHANGES_OTHERS = /^(?:của \P{Nd}{2,60}? )?(?:sửa đổi|bổ sung|thay thế|bãi bỏ)(?!\p{L})/u;

/** The one office that a title of its own belongs to, or null where print does not tell which. */
function ownedBy({ issuer, places }: Claim): Pick<Identity, 'issuer' | 'place'> | null {
  if (issuer === null) return null;
  if (agencyById(issuer)?.scope === 'national') return { issuer, place: null };
  return places.length === 1 ? { issuer, place: places[0] as string } : null;
}

/** A scheme that an office of a province issues: "Quyết định số 919/QĐ-UBND … của UBND tỉnh Vĩnh Long ban hành Đề án “A”". */
function isLocalTitle(title: string, { issuer }: Claim): boolean {
  return issuer !== null && agencyById(issuer)?.scope !== 'national' && !isOfNation(title);
}

/** "Quy hoạch tỉnh Lào Cai và Yên Bái thời kỳ 2021-2030": two plans in one breath. */
function isOfTwoProvinces(name: string): boolean {
  const [, first = '', second = ''] = TWO_PROVINCES.exec(name) ?? [];
  return placeAt(first, null).length > 0 && placeAt(second, null).length > 0;
}
const TWO_PROVINCES =
  /^quy hoạch (?:các |hai )?tỉnh (\P{N}{2,20}?)(?: và|,| với) (?:tỉnh )?(\P{N}{2,20}?),? (?:thời kỳ|giai đoạn|đến năm)/u;

/** The title says which province anyway: "Đề án chính quyền số tỉnh Tiền Giang". */
function namesProvince(title: string): boolean {
  return [...title.matchAll(PROVINCE)].some(([, words = '']) => {
    const names = words.split(' ');
    return names.some((_, count) => placeAt(names.slice(0, count + 1).join(' '), null).length > 0);
  });
}
const PROVINCE = /(?<!\p{L})(?:tỉnh|thành phố|tp\.?) (\p{L}+(?:[ -]\p{L}+){0,3})/gu;

function atPlace(identity: Identity, claim: Claim): Verdict {
  const basis: IdentityBasis = { type: 'printed', place: claim.basis.place ?? 'document' };
  return resolved({ id: instrumentId(identity), identity, provisional: false }, basis, 'title');
}

/** "của UBND tỉnh", "Đảng bộ tỉnh lần thứ XI": a title whose meaning depends on the office that writes it. */
function speaksOfOwnPlace(title: string): boolean {
  return OWN_PLACE.test(title) || BARE_PLACE.test(title);
}
/** "Kế hoạch của Ủy ban nhân dân tỉnh thực hiện …": the office of any province. */
const LOCAL_OWNER =
  /(?<!\p{L})của (?:(?:ban thường vụ|ban thường trực|ban chấp hành|thường trực|chủ tịch|giám đốc|lãnh đạo) )?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|tỉnh ủy|thành ủy|huyện ủy|quận ủy|đảng ủy|đảng bộ|sở|phòng|ủy ban mặt trận|trường|xã|phường|huyện)(?!\p{L})/u;
/** "Quy hoạch … thành phố đến năm 2020": of a province or city that goes without its name. */
const BARE_PLACE =
  /(?<!(?:các|cấp|thuộc) )(?<!\p{L})(?:tỉnh|thành phố|huyện|quận|thị xã)(?:,? (?:đến năm|giai đoạn|năm \d|thời kỳ|nhiệm kỳ)|$)/u;
/** The next word says which province when it is a proper name; names are lower case here, so the words that may follow a bare "tỉnh" are listed. */
const OWN_PLACE =
  /(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|đảng bộ|tỉnh ủy|thành ủy|trên địa bàn|của|toàn)(?: (?:tỉnh|thành phố|huyện|xã|sở))?(?: (?:năm|giai đoạn|lần thứ|nhiệm kỳ|đến|về|khóa|trong)|$)/u;

/** A year, a period, an ordinal, or at least six syllables: enough to tell a title from a mere kind of document. */
function isWholeTitle(title: string): boolean {
  return /\d{4}|lần thứ [ivxlc\d]+/u.test(title) || title.split(' ').length >= 6;
}

/** A name that print and register leave open: an instrument of its document alone. */
export function unresolvedName(identity: Identity, claim: Claim, because: string): Verdict {
  const document = claim.document ?? '';
  return unresolved(
    { id: provisionalId(identity, document), identity, provisional: true },
    { type: 'printed' },
    because,
  );
}
