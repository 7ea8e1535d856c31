/** A stamp of secrecy and the line it stands on (from 1). */
export interface ClassificationMark {
  readonly mark: 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT';
  readonly line: number;
}

/** A stamp stands on the first page: among this many printed lines, and this much text. */
const FIRST_PAGE_LINES = 60;
const FIRST_PAGE_LENGTH = 6_000;

const STAMP = /^\W*(?:(?:độ|mức độ|chỉ mức độ)\s+mật\s*:\s*)?\W*(tuyệt\s+mật|tối\s+mật|mật)\W*$/iu;
const SPACED = /^\W*(m\s?ậ\s?t)\W*$/iu;

/**
 * Finds the stamp MẬT, TỐI MẬT or TUYỆT MẬT (Luật Bảo vệ bí mật nhà nước) standing alone on a line of the first page.
 * The word inside a sentence ("bảo mật", "bí mật nhà nước") is none; nor is it in small letters, unless "Độ mật:" says so.
 */
export function classificationMark(original: string): ClassificationMark | null {
  const head = original.slice(0, FIRST_PAGE_LENGTH).normalize('NFC');
  const lines = head.split(/\r\n?|\n|\f/);
  let printed = 0;
  for (let at = 0; at < lines.length && printed < FIRST_PAGE_LINES; at++) {
    const text = (lines[at] as string).trim();
    if (text === '') continue;
    printed++;
    if (text.length > 40) continue;
    const found = STAMP.exec(unmarked(text)) ?? SPACED.exec(unmarked(text));
    if (found === null) continue;
    const word = (found[1] as string).toUpperCase().replace(/\s+/g, ' ');
    if ((found[1] as string) !== (found[1] as string).toUpperCase() && !text.includes(':')) continue;
    const mark = word.startsWith('TUYỆT') ? 'TUYỆT MẬT' : word.startsWith('TỐI') ? 'TỐI MẬT' : 'MẬT';
    return { mark, line: at + 1 };
  }
  return null;
}

/** Drops the box or emphasis a stamp may be set in ("[MẬT]", "**MẬT**", "| MẬT |"). */
function unmarked(text: string): string {
  return text
    .replace(/[[\](){}|*_#<>“”"'.]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
