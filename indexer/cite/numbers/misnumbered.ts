import { normaliseName } from '../../../src/register/normalise-name.js';
import type { Lexicon } from '../lexicon.js';
import type { Working } from '../working.js';

/**
 * "Luật Bảo vệ môi trường số 17/2020/QH14 ngày 17/11/2020": the register knows laws of this name, and none of this number. It may
 * be one to come, or a misprint: which, the printed day tells, so the name is kept beside the number.
 */
export function keepNamesOfUnknownNumbers(mentions: readonly Working[], { lawNumbers }: Lexicon): void {
  for (const mention of mentions) {
    const { kind, head, name, symbol, date } = mention;
    if (kind !== 'numbered' || head?.family !== 'law' || name === null || symbol === null || date === null) continue;
    const printed = normaliseName(`${head.type} ${name}`);
    const numbers = lawNumbers.get(printed);
    if (numbers !== undefined && !numbers.has(symbol.text)) mention.lawName = printed;
  }
}
