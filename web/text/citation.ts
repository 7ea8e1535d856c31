import type { Identity } from '../../src/designation/identity.js';

/**
 * How Nghị định 30/2020/NĐ-CP writes a first citation: type, "số", number, date in words, who issued it, subject. What is
 * not known is left out.
 */
export function citationOf({
  identity,
  issued,
  issuer,
  title,
}: {
  readonly identity: Pick<Identity, 'type' | 'number' | 'name'>;
  readonly issued: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
}): string {
  const type = identity.type.charAt(0).toUpperCase() + identity.type.slice(1);
  const named = identity.number === null;
  const parts = [named ? `${type} ${identity.name ?? ''}`.trim() : `${type} số ${identity.number}`];
  const date = issued === null ? null : dateInWords(issued);
  if (date !== null) parts.push(date);
  if (issuer !== null) parts.push(`của ${issuer}`);
  if (title !== null && !named) parts.push(title);
  return parts.join(' ').replace(/\s+/g, ' ');
}

/** "ngày 05 tháng 3 năm 2020"; null where the day is not known. */
function dateInWords(iso: string): string | null {
  const [year, month, day] = iso.split('-');
  if (year === undefined || month === undefined || day === undefined) return null;
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}
