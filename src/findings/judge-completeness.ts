import type { Mention } from '../facts/mention.js';
import { isLaw } from '../register/law-names.js';
import type { RegisterRow } from '../register/row.js';
import { type CitationStyle, fullCitation, headOf } from './cite-in-full.js';
import type { Judgement } from './planner-finding.js';

/** Where a fixed form is printed, not a citation in running text: "(Kèm theo Quyết định số …)", "Nơi nhận", titles. */
const FIXED_FORMS: ReadonlySet<string> = new Set(['attachment', 'recipients', 'heading']);

/** Whether this is the place where the instrument must be cited in full: running text, by number or by a nickname of it. */
export function mustBeComplete({ zone, kind }: Mention): boolean {
  return !FIXED_FORMS.has(zone) && kind !== 'shortForm' && kind !== 'draft';
}

/**
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II: the first citation gives type, number, date, issuer and subject; of
 * laws and ordinances type and name are enough. The Party asks for the same parts. What is missing is told by code
 * (`missing:date,issuer,title`).
 */
export function judgeCompleteness(
  mention: Mention,
  row: RegisterRow | undefined,
  style: CitationStyle,
): Judgement | null {
  const missing = missingParts(mention, row);
  if (missing.length === 0) return null;
  const replacement = row === undefined ? null : fullCitation(row, style, headOf(row.type, mention.text));
  return { kind: 'incomplete-citation', against: `missing:${missing.join(',')}`, replacement };
}

function missingParts(mention: Mention, row: RegisterRow | undefined): readonly string[] {
  const { kind, number, date, issuer, title, identity } = mention;
  if (identity.type !== '' && isLaw(identity.type)) {
    return kind === 'numbered' && title === null && !namesLaw(mention) ? ['title'] : [];
  }
  if (number === null) return row?.number == null ? [] : ['number', ...(date === null ? ['date'] : [])];
  const missing: string[] = [];
  if (date === null || date.length < 10) missing.push('date');
  if (issuer === null) missing.push('issuer');
  if (title === null) missing.push('title');
  return missing;
}

/** "Luật Hộ tịch số 60/2014/QH13": the name stands before the number. */
function namesLaw({ text }: Mention): boolean {
  return /^(?:bộ luật|luật|pháp lệnh)\s+(?!số(?!\p{L}))\p{L}/iu.test(text);
}
