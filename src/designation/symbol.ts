import type { Warning } from '../facts/mention.js';

/**
 * A number and symbol (số, ký hiệu) taken apart: `118/2021/NĐ-CP`, `27-NQ/TW`, `24/2008/QH12`, `2796/UBND-NC`.
 * Slash after the number = State, hyphen = Party (Nghị định 30/2020/NĐ-CP; Hướng dẫn 36-HD/VPTW); the body wins where
 * the separators contradict it (domain reference §1.8 step 6).
 */
export interface ParsedSymbol {
  /** Literal ordinal: `118`, `05`, `001`, `30a`, `66.16`. One digit is padded to two, three are never stripped. */
  readonly ordinal: string;
  /** Year inside the symbol, four digits. */
  readonly year: number | null;
  /** Canonical type code (`NĐ`, `QĐ`, `CTr`, `TTLT`), null where the symbol has none (QH13, công văn). */
  readonly typeCode: string | null;
  /** Canonical body codes in printed order: `['CP']`, `['BTP', 'BCA']`, `['UBND']`, `['QH13']`. */
  readonly bodies: readonly string[];
  /** Unit or field after the body of a letter: `NC`, `TGPL`; else null. */
  readonly unit: string | null;
  readonly style: 'state' | 'party';
  /** Canonical print, `parseSymbol(text).text === text`. */
  readonly text: string;
  /** What had to be repaired to read it so. */
  readonly warnings: readonly Warning[];
}
