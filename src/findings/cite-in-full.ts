import { isAmendingTitle, isLaw, lawName } from '../register/law-names.js';
import type { RegisterRow } from '../register/row.js';

/**
 * How an instrument is cited for the first time. `state`: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II: type, number,
 * date, issuer and subject; of laws and ordinances type and name alone. `party`: the same parts, a comma before the date
 * (Hướng dẫn 36-HD/VPTW, since 2026 Hướng dẫn 05-HD/VPTW).
 */
export type CitationStyle = 'state' | 'party';

/** "Nghị định số 118/2021/NĐ-CP": how an instrument is cited again. */
export function shortCitation(type: string, number: string): string {
  return `${capital(type)} số ${number}`;
}

/**
 * The type word to keep: the printed head where it is a fuller or more exact form of the series' type ("Chương trình hành
 * động", "Quy định số 178-QĐ/TW"), else the type itself.
 * @param text the mention, from its type word on
 */
export function headOf(type: string, text: string): string {
  const printed = /^(.*?)(?:\s+số)*\s*:?\s*\d/su.exec(text.replace(/\s+/gu, ' '))?.[1]?.toLowerCase();
  if (printed === undefined) return type;
  const exact = printed.startsWith(`${type} `) || (type === 'quyết định' && printed === 'quy định');
  return exact && !printed.startsWith(`${type} ${type}`) ? printed : type;
}

/**
 * The citation in full, or null where the register lacks a part of it or does not vouch for it.
 * @param head type word to print instead of the row's type
 */
export function fullCitation(row: RegisterRow, style: CitationStyle, head: string = row.type): string | null {
  if (!row.verified) return null;
  if (isLaw(row.type)) return lawName(row);
  const { number, title, issuedBy } = row;
  const date = row.issued === null ? null : dateInWords(row.issued, style);
  if (number === null || title === null || issuedBy === null || date === null) return null;
  const comma = style === 'party' ? ',' : '';
  return `${shortCitation(head, number)}${comma} ${date} của ${issuedBy} ${citedSubject(title)}`;
}

/** What people call it in a line: "Luật Hộ tịch số 60/2014/QH13", "Nghị định số 68/2025/NĐ-CP". */
export function rowLabel(row: RegisterRow): string {
  const { number } = row;
  const name = isLaw(row.type) && !isAmendingTitle(row.title ?? '') ? lawName(row) : null;
  if (name !== null) return number === null ? name : `${name} số ${number}`;
  if (number !== null) return shortCitation(row.type, number);
  return row.names[0]?.name ?? `${capital(row.type)} ${row.title ?? row.id}`;
}

/** "ngày 05 tháng 3 năm 2020", in Party documents "ngày 05/3/2020"; null unless the day is known. */
export function dateInWords(iso: string, style: CitationStyle): string | null {
  const [year, month, day] = iso.split('-');
  if (year === undefined || month === undefined || day === undefined) return null;
  const printedMonth = Number(month) < 3 ? month : String(Number(month));
  return style === 'party' ? `ngày ${day}/${printedMonth}/${year}` : `ngày ${day} tháng ${printedMonth} năm ${year}`;
}

/** A text with a capital first letter. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Verbs with which a subject follows the issuer directly; any other needs "về". */
const OPENING =
  /^(?:về|v\/v|quy định|sửa đổi|bổ sung|ban hành|phê duyệt|hướng dẫn|bãi bỏ|thay thế|công bố|thành lập|giao|đính chính|hợp nhất|kéo dài|thông qua)(?!\p{L})/iu;

/** The subject as it follows the issuer: "quy định …", "về …". */
export function citedSubject(title: string): string {
  const words = title.trim().replace(/[.;]+$/u, '');
  const second = words.charAt(1);
  const lower =
    second !== second.toUpperCase() || second === ' ' ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
  return OPENING.test(words) ? lower : `về ${lower}`;
}
