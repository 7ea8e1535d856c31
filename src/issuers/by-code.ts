import { fold } from '../text/fold.js';
import type { Agency, AgencyFamily } from './agency.js';
import { ASSEMBLY_AGENCIES } from './assembly-agencies.data.js';
import { GOVERNMENT_AGENCIES } from './government-agencies.data.js';
import { LOCAL_AGENCIES } from './local-agencies.data.js';
import { MASS_AGENCIES } from './mass-agencies.data.js';
import { PARTY_AGENCIES } from './party-agencies.data.js';

export const AGENCIES: readonly Agency[] = [
  ...ASSEMBLY_AGENCIES,
  ...GOVERNMENT_AGENCIES,
  ...PARTY_AGENCIES,
  ...MASS_AGENCIES,
  ...LOCAL_AGENCIES,
];

const BY_ID = new Map(AGENCIES.map((agency) => [agency.id, agency]));
const BY_CODE = new Map<string, Agency>();
const BY_OTHER_CODE = new Map<string, Agency>();
/** Folded code → the code as it should be written; a code that is itself listed is never changed. */
const SPELLINGS = new Map<string, string>();

for (const agency of AGENCIES) {
  for (const code of agency.codes) {
    if (!BY_CODE.has(code)) BY_CODE.set(code, agency);
  }
  for (const code of agency.otherCodes) {
    if (!BY_OTHER_CODE.has(code)) BY_OTHER_CODE.set(code, agency);
  }
}
for (const code of [...BY_CODE.keys(), ...BY_OTHER_CODE.keys()]) {
  const key = fold(code);
  if (!SPELLINGS.has(key)) SPELLINGS.set(key, code);
}

/** The agency of an id (`btp`), or undefined. */
export function agencyById(id: string): Agency | undefined {
  return BY_ID.get(id);
}

/** `QH13`, `HĐND8`, `HĐNN8`, `NHNN7`: the body without the term or unit some codes carry. */
function withoutTerm(code: string): string {
  return /\d$/.test(code) ? code.replace(/^(QH|UBTVQH|HĐND|HĐNN|NHNN)K?\d{1,2}$/, '$1') : code;
}

/** Ampersands and dots in a code are spelling, not identity. */
function plainCode(code: string): string {
  return /[&.]/.test(code) ? code.replace(/[&.]/g, '') : code;
}

/**
 * The body a code of a symbol stands for, or undefined. `TW` is the Central Committee's series whoever of the three
 * issues in it (domain reference §1.3); `BCT` in a symbol is always Bộ Công Thương.
 * @param code as `parseSymbol` gives it; an ampersand and a glued term do not matter
 * @param family only a body of this family
 */
export function agencyByCode(code: string, family?: AgencyFamily): Agency | undefined {
  const plain = withoutTerm(plainCode(code));
  const agency = BY_CODE.get(plain) ?? BY_OTHER_CODE.get(plain);
  return family === undefined || agency?.family === family ? agency : undefined;
}

/** True for a code that is a body's on its own: short forms that need help (`CT`, `VP`) are not. */
export function isBodyCode(code: string): boolean {
  return BY_CODE.has(withoutTerm(plainCode(code)));
}

/**
 * True for a ministry's code without its B (`TNMT`, `GDĐT`): a Sở and an office of a district write the same, so that only the
 * words beside a number tell whose it is.
 */
export function isSharedCode(code: string): boolean {
  if (isBodyCode(code)) return false;
  const agency = agencyByCode(code, 'state');
  return agency?.scope === 'national' && agency.codes[0] === `B${plainCode(code)}`;
}

/** True when both ids are the same office signing for itself: `UBND` numbers are the office's, whoever signs (formats.md, "Ids"). */
export function isSameOffice(a: string, b: string): boolean {
  const office = (id: string): string => (id === 'chu-tich-ubnd' ? 'ubnd' : id);
  return office(a) === office(b);
}

/** The listed spelling of a code typed without Đ or in the wrong case (`BLDTBXh` → `BLĐTBXH`), or null when none is listed. */
export function bodySpelling(code: string): string | null {
  return SPELLINGS.get(fold(code)) ?? null;
}

/** The canonical code of the series a code belongs to (`TATC` → `TANDTC`, `BNN&PTNT` → `BNNPTNT`), or null when not listed. */
export function canonicalBody(code: string): string | null {
  return BY_CODE.get(plainCode(code))?.codes[0] ?? null;
}
