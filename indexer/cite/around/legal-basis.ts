import { normaliseName } from '../../../src/register/normalise-name.js';
import type { Source } from '../source.js';
import type { Working } from '../working.js';

/** The law that a name means in a document whose legal basis prints it in full. */
interface Basis {
  readonly mention: Working;
  /** What tells it from others of its name; two different ones tell nothing. */
  readonly told: string;
}

/**
 * "Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015": wherever the document then says "Luật Ngân sách nhà nước", it
 * means that law, though a newer one may have been adopted. Names whose legal basis tells two laws are left alone.
 */
export function linkToLegalBasis(source: Source, mentions: readonly Working[]): void {
  const known = new Map<string, Basis | null>();
  for (const mention of mentions) {
    if (source.blocks[mention.block]?.zone !== 'legal-basis') continue;
    const [name, told] = [nameOf(mention), toldBy(mention)];
    if (name === null || told === null || mention.parent !== null) continue;
    const before = known.get(name);
    if (before === undefined) known.set(name, { mention, told });
    else if (before?.told !== told) known.set(name, null);
  }
  if (known.size === 0) return;
  for (const mention of mentions) {
    const name = nameOf(mention);
    if (name === null || mention.kind !== 'named' || toldBy(mention) !== null || mention.nameRevised) continue;
    const basis = known.get(name)?.mention;
    if (basis === undefined || basis === mention || isOlder(mention.parent, basis)) continue;
    if (basis.symbol !== null) mention.antecedent = basis;
    else if (basis.date !== null) mention.date = { ...basis.date, basis: 'document' };
    else mention.nameYear = basis.nameYear;
  }
}

/** "Nghị định số 05/2015/NĐ-CP … thi hành một số nội dung của Bộ luật Lao động" under a code of 2019: that of before is meant. */
function isOlder(outer: Working | null, law: Working): boolean {
  const since = yearOf(law);
  for (let act = outer; act !== null && since !== null; act = act.parent) {
    const year = yearOf(act);
    if (year !== null) return year < since;
  }
  return false;
}

function yearOf({ symbol, date, nameYear }: Working): number | null {
  return symbol?.year ?? (date === null ? nameYear : Number(date.value.slice(0, 4)));
}

function nameOf({ head, name, type, draft }: Working): string | null {
  return head?.family !== 'law' || name === null || draft !== null ? null : normaliseName(`${type ?? ''} ${name}`);
}

function toldBy({ symbol, date, nameYear }: Working): string | null {
  if (symbol !== null) return symbol.text;
  if (date !== null && date.basis === 'printed') return date.value;
  return nameYear === null ? null : String(nameYear);
}
