import { parseSymbol } from '../src/designation/parse-symbol.js';
import { keyText } from '../src/designation/symbol-key.js';
import { normaliseName } from '../src/register/normalise-name.js';

/** The form of a number and symbol under which all its spellings are one; what cannot be parsed stands for itself. */
export function symbolForm(number: string): string {
  const symbol = parseSymbol(number);
  return symbol === null ? number : keyText(symbol);
}

/** The form of a name under which it is found, with or without its commas. */
export function nameForm(name: string): string {
  return normaliseName(name).replaceAll(',', '');
}
