import { remember } from '../remember.js';
import { readHistoric } from './historic.js';
import { readParts } from './parts.js';
import { readRaw } from './raw.js';
import { readAssembly, readJoint, readLetter, readTyped } from './reading.js';
import type { ParsedSymbol } from './symbol.js';

/**
 * Reads a number and symbol as printed or typed, repairs what can be repaired (each repair a warning) and prints it in
 * its canonical form (domain reference §1.8); null for what is none: dates, ratios, periods, technical standards. The
 * code of a body is never rewritten to its successor's. `parseSymbol(x.text, head)` reads as `x` again.
 * @param raw the number alone, without its head; spaces and line breaks inside it are allowed
 * @param head head term before it, lower case (`quyết định`), where one is printed
 */
export function parseSymbol(raw: string, head: string | null = null): ParsedSymbol | null {
  return parsed(`${raw}\u0000${head ?? ''}`);
}

const parsed = remember((rawAndHead: string): ParsedSymbol | null => {
  const [raw = '', head = ''] = rawAndHead.split('\u0000');
  const groups = readRaw(raw);
  const parts = groups === null ? null : readParts(groups, head === '' ? null : head);
  if (parts === null) return null;
  const reading =
    readAssembly(parts) ?? readJoint(parts) ?? readHistoric(parts) ?? readTyped(parts) ?? readLetter(parts);
  if (reading === null) return null;
  const { typeCode, bodies, unit, style, letters } = reading;
  // A Party number prints no year: one put in by mistake goes (§1.3).
  const year = style === 'party' ? null : parts.year;
  const text = `${parts.ordinal}${year === null ? '' : `/${year}`}${letters}`;
  return { ordinal: parts.ordinal, year, typeCode, bodies, unit, style, text, warnings: [...parts.warnings].sort() };
});

/** The canonical print of a number: `parseSymbol(printSymbol(x))` is `x` again. */
export function printSymbol(symbol: ParsedSymbol): string {
  return symbol.text;
}
