import type { Identity } from '../../src/designation/identity.js';
import { capital, citedSubject, dateInWords, shortCitation } from '../../src/findings/cite-in-full.js';
import { lawName } from '../../src/register/law-names.js';

/**
 * How Nghị định 30/2020/NĐ-CP writes a first citation: type, "số", number, date in words, who issued it, subject; of laws
 * and ordinances type and name. What is not known is left out.
 */
export function citationOf({
  identity: { type, number, name },
  issued,
  issuer,
  title,
}: {
  readonly identity: Pick<Identity, 'type' | 'number' | 'name'>;
  readonly issued: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
}): string {
  const law = lawName({ type, title });
  if (law !== null) return law;
  const date = issued === null ? null : dateInWords(issued, 'state');
  const parts = [
    number === null ? `${capital(type)} ${name ?? ''}` : shortCitation(type, number),
    date ?? '',
    issuer === null ? '' : `của ${issuer}`,
    title === null || number === null ? '' : citedSubject(title),
  ];
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}
