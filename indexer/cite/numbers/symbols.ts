import { parseSymbol } from '../../../src/designation/parse-symbol.js';
import { seriesOf } from '../../../src/designation/series.js';
import type { ParsedSymbol } from '../../../src/designation/symbol.js';
import { typeByCode } from '../../../src/document-types/look-up.js';
import { getOrMake } from '../../../src/remember.js';

/** What a number in the text turned out to be. */
export interface SymbolReading {
  readonly symbol: ParsedSymbol;
  /** Type its series has, told by the symbol first and by the head word where the symbol is silent. */
  readonly type: string | null;
  /** Letters cut off its end: a footnote mark glued to it. */
  readonly cut: number;
}

/** Bodies whose code never ends in a digit, or in no third one: one there is a footnote mark ("27-NQ/TW1", domain reference §3.10). */
const FOOTNOTE_GLUED = /(?:TW|TƯ|TU|CP|TTg|UBND|BTP|BCSĐ|BC|STP|QH\s?1\d)(\d{1,2})$/;

/** Reads numbers of one document; a number printed often is taken apart once. */
export class SymbolReader {
  private readonly known = new Map<string | null, Map<string, SymbolReading | null>>();

  /** `raw` as printed, `head` the head term before it (`quyết định`) or null. Null when it is no number and symbol. */
  read(raw: string, head: string | null): SymbolReading | null {
    const underHead = getOrMake(this.known, head, () => new Map<string, SymbolReading | null>());
    return getOrMake(underHead, raw, () => readSymbol(raw, head));
  }
}

function readSymbol(raw: string, head: string | null): SymbolReading | null {
  const cut = FOOTNOTE_GLUED.exec(raw)?.[1]?.length ?? 0;
  const symbol = parseSymbol(cut === 0 ? raw : raw.slice(0, -cut), head);
  if (symbol === null) return null;
  // A Party QĐ that the words call "Quy định" is one (§1.3), though its series is that of the decisions.
  const type =
    (head === 'quy định' ? typeByCode(symbol.typeCode, symbol.style, head) : null) ?? seriesOf(symbol, head).type;
  return { symbol, type, cut };
}
