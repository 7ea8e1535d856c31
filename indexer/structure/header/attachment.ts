import { isoDay } from '../period.js';

const DATE =
  /ngày\s+(?:(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})|(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4}))/iu;
const ISSUER = /(?:^|\s)của\s+([^()]{2,120}?)\s*[).]*$/iu;

/** Date and issuer of the act a document is attached to: "(Kèm theo Quyết định số … ngày … của …)" are its own. */
export interface Attachment {
  readonly date: string | null;
  readonly issuer: string | null;
}

export function readAttachment(line: string): Attachment {
  const dated = DATE.exec(line);
  const at = dated?.[1] === undefined ? 4 : 1;
  const date = dated === null ? null : isoDay(Number(dated[at + 2]), Number(dated[at + 1]), Number(dated[at]));
  const issued = ISSUER.exec(dated === null ? line : line.slice(dated.index + dated[0].length));
  return { date, issuer: issued?.[1]?.replace(/^ngày.*của\s+/iu, '').trim() ?? null };
}
