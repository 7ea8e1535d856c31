import { isBodyCode } from '../issuers/by-code.js';
import { bodyCodeOf, familyOf, typeCodeOf } from './codes.js';
import type { Parts } from './parts.js';
import { type Reading, spelt } from './reading.js';

/** Forms from before 1997, when hyphen and slash were free (§1.5): they are printed back as they stand. */

/** Codes that are a whole symbol: `46/SL`, `01/2016/AL`, `02/TTLB`, `23/TTLN`. */
const ALONE = new Set(['SL', 'AL', 'TTLB', 'TTLN']);
/** Bodies that stood alone in the symbol of a decree, decision or directive: `74/CP`, `299-HĐBT`, `326/TTg`. */
const GOVERNMENT = new Set(['CP', 'HĐBT', 'HĐCP', 'TTg']);

function readAlone(parts: Parts, first: string): Reading | null {
  const separator = parts.year === null && parts.separators[0] === '-' ? '-' : '/';
  const reading = { unit: null, style: 'state' as const };
  const code = typeCodeOf(first, parts.head);
  if (code !== null && ALONE.has(code)) {
    return { ...reading, typeCode: code, bodies: [], letters: `${separator}${spelt(parts, first, code)}` };
  }
  const body = bodyCodeOf(first);
  if (!GOVERNMENT.has(body)) return null;
  return { ...reading, typeCode: null, bodies: [body], letters: `${separator}${spelt(parts, first, body)}` };
}

/** `1141-TC/QĐ/CĐKT`, `999 TC/QĐ-CĐKT`: the Ministry of Finance, the type, and the department that drafted it. */
function readFinance(parts: Parts): Reading | null {
  const [first, second, third, more] = parts.groups as [string, string, string, string | undefined];
  if (first !== 'TC' || more !== undefined || !OLD_TYPES.has(second)) return null;
  const [before, between, last] = [0, 1, 2].map((i) => (parts.separators[i] === '/' ? '/' : '-'));
  const letters = `${before}TC${between}${second}${last}${third.toUpperCase()}`;
  return { typeCode: second, bodies: ['BTC'], unit: third.toUpperCase(), style: 'state', letters };
}
const OLD_TYPES = new Set(['QĐ', 'TT', 'CT']);

/** `23-L/CTN`, `21-LCT/HĐNN8`, `92/TT-LB`, `82-TC/TCT`. */
export function readHistoric(parts: Parts): Reading | null {
  const [first, second] = parts.groups as [string, string | undefined];
  if (second === undefined) return readAlone(parts, first);
  if (parts.year !== null) return null;
  if (parts.groups.length > 2) return readFinance(parts);
  const before = parts.separators[0] === '-' ? '-' : '/';
  const between = parts.separators[1] === '/' ? '/' : '-';
  const reading = { unit: null, style: 'state' as const };
  const one = first.toUpperCase();
  const two = second.toUpperCase();
  if (/^(?:L|LCT|PL)$/.test(one) && /^(?:CTN|H[ĐD]NN\d?)$/.test(two)) {
    const body = two.replace('HDNN', 'HĐNN');
    const letters = `${before}${spelt(parts, first, one)}${between}${spelt(parts, second, body)}`;
    return { ...reading, typeCode: one, bodies: [body], letters };
  }
  if (one === 'TT' && /^L[BN]$/.test(two))
    return { ...reading, typeCode: 'TTLT', bodies: [], letters: `${before}TT${between}${two}` };
  // TC is the Ministry of Finance in old circulars, a communiqué elsewhere: what follows tells.
  const finance = one === 'TC' && parts.head !== 'thông cáo' && (two === 'TCT' || !isBodyCode(bodyCodeOf(second)));
  if (!finance || familyOf(bodyCodeOf(second)) === 'party') return null;
  return { typeCode: null, bodies: ['BTC'], unit: two, style: 'state', letters: `${before}TC${between}${two}` };
}
