import { agencyById, findAgency } from '../issuers/index.js';
import { findPlaces, type Province, placeAt, placeById, provinceOf } from '../places/index.js';
import { foldWords } from '../text/fold.js';
import { isCollective } from './is-collective.js';
import { spellUnit } from './spell-unit.js';
import { PARTS } from './spelling.data.js';

/** The office whose document names a unit: agency id, its name as printed, and place id, as far as they are known. */
export interface Office {
  readonly agency: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
}

const PART = new RegExp(`^(?:(?:Phó )?(?:Chánh|Giám đốc|Trưởng) )?(?:${PARTS.join('|')})(?!\\p{L})`, 'u');
/** A part without a name of its own ("Văn phòng") is that of the office: "Văn phòng Sở". */
const BARE_PART = /^(?:Văn phòng|Thanh tra)$/u;
/** "Văn phòng Sở" in a plan of the people's committee is the office of some department, not of the committee. */
const OWNER_NOUN = / (Sở|Bộ|Cục|Ban)$/u;
const OWN_TAIL = /\s*\([^()]*\)$/u;
const TITLE = /^(?:giam doc|pho giam doc|lanh dao|bo truong|chu nhiem|chanh van phong|cuc truong|bi thu|truong phong) /;

/**
 * The one unit that a document means by a name, under the name it is counted by: name and owning office. Spellings of one
 * unit come out equal; units of two offices or two provinces never do, as far as the document says whose they are. Null
 * for a group ("các đơn vị trực thuộc"). What it gives back is given back unchanged.
 *
 * "Văn phòng", Sở Tư pháp tỉnh Tây Ninh → "Văn phòng Sở (Sở Tư pháp tỉnh Tây Ninh)" · "UBND tỉnh" → "Ủy ban nhân dân tỉnh Tây Ninh"
 */
export function unitOf(printed: string, office: Office): string | null {
  const name = spellUnit(printed);
  if (foldWords(name) === '' || isCollective(name)) return null;
  if (OWN_TAIL.test(name)) return name;
  const found = findAgency(name);
  const known = found !== null && found.rest === '' && !TITLE.test(`${foldWords(name)} `) ? found.agency : null;
  const agency = known === null ? undefined : agencyById(known);
  if (agency?.scope === 'national') return agency.name;
  if (agency === undefined && PART.test(name)) return partOf(name, office);
  return inCommune(office) && findPlaces(name).length === 0 && !named(name)
    ? `${name} (${ownerOf(office)})`
    : placed(name, office.place);
}

/** An office below the province: its place has no row, so its own name stands for it. */
function inCommune({ place, issuer }: Office): boolean {
  return place !== null && placeById(place) === undefined && issuer !== null;
}

/** "UBND xã Đông Anh" says which, "Công an xã" does not. */
function named(name: string): boolean {
  return findAgency(name)?.local != null;
}

function partOf(name: string, office: Office): string {
  const owner = ownerOf(office);
  const noun = /^(?:Sở|Bộ|Cục|Ban)(?!\p{L})/u.exec(owner ?? '')?.[0];
  const full = BARE_PART.test(name) && noun !== undefined ? `${name} ${noun}` : name;
  const other = OWNER_NOUN.exec(full)?.[1];
  // The office of another body than the one that writes: in its province, but nobody says whose.
  if (other !== undefined && other !== noun) return other === 'Bộ' ? full : `${full}${elsewhere(office.place)}`;
  if (owner === null) return placed(full, office.place);
  return foldWords(full).includes(foldWords(owner)) ? full : `${full} (${owner})`;
}

function elsewhere(place: string | null): string {
  const province = place === null ? undefined : provinceOf(place);
  return province === undefined
    ? ''
    : ` (${inProvince('', province, province.id === place)
        .trim()
        .replace(/[()]/gu, '')})`;
}

/** The office itself, with its place where there is one in every province. */
function ownerOf({ agency, issuer, place }: Office): string | null {
  const known = agency === null ? undefined : agencyById(agency);
  if (known?.scope === 'national') return known.name;
  const printed = issuer === null ? null : spellUnit(issuer);
  const name = place !== null && placeById(place) === undefined ? printed : (known?.name ?? printed);
  return name === null ? null : placed(name, place).replace(/\(([^()]*)\)$/u, '$1');
}

/** "Sở Y tế", "Công an tỉnh": of the document's own province, unless the name itself says which. */
function placed(name: string, place: string | null): string {
  const province = place === null ? undefined : provinceOf(place);
  const tail = /^(.*?)\s+(?:(tỉnh|thành phố)\s+)?(\p{Lu}\S*(?:\s+(?:-\s+)?\p{Lu}\S*){0,4})$/u.exec(name);
  const printed = tail === null ? [] : placeAt(tail[3] ?? '', null);
  if (tail !== null && printed.length > 0) {
    const own = province !== undefined && printed.includes(province.id) ? province : placeById(printed[0] as string);
    return own === undefined ? name : inProvince(tail[1] as string, own, own === province);
  }
  if (province === undefined || findPlaces(name).length > 0) return name;
  return inProvince(name.replace(/ (?:tỉnh|thành phố)$/u, ''), province, true);
}

/** A merged province bears the name of one that was: the day tells them apart where it is known which is meant. */
function inProvince(name: string, { level, name: province, from }: Province, known: boolean): string {
  const since = known && from !== null ? ` (từ ${from.slice(8)}/${Number(from.slice(5, 7))}/${from.slice(0, 4)})` : '';
  return `${name} ${level} ${province}${since}`;
}
