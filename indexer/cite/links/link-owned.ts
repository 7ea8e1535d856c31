import { seriesOf } from '../../../src/designation/series.js';
import { findAgency } from '../../../src/issuers/index.js';
import type { Working } from '../working.js';

/** "của Ban Thường vụ Tỉnh ủy thực hiện Nghị quyết số 71-NQ/TW": whose it is, before what it carries out. */
const OWNER_AND_WORK = /^của (.{3,60}?) (?:về |để )?(?:triển khai|tổ chức|thực hiện|thi hành|cụ thể hóa) /iu;

/**
 * A plan told by its owner where the document cites just one with a number of that body: "Chương trình hành động của Tỉnh ủy", and
 * "Chương trình hành động của Tỉnh ủy thực hiện Nghị quyết số …" where that one carries out the same resolution.
 */
export function linkOwned(mentions: readonly Working[]): void {
  let numbered: ReadonlyMap<string, ReadonlyMap<string, Working>> | null = null;
  for (const mention of mentions) {
    const { head, name } = mention;
    if (mention.kind !== 'named' || head?.family !== 'scheme' || name === null) continue;
    const alone = mention.issuer !== null && name.toLowerCase() === `của ${mention.issuer.value.toLowerCase()}`;
    const printed = alone ? mention.issuer?.value : OWNER_AND_WORK.exec(name)?.[1];
    const owner = printed === undefined ? null : (findAgency(printed)?.agency ?? null);
    if (owner === null) continue;
    numbered ??= numberedByOwner(mentions);
    const known = numbered.get(`${head.head}|${owner}`);
    const [only] = known?.values() ?? [];
    if (only === undefined || known?.size !== 1) continue;
    if (alone || carriesOutSame(mention, only, mentions)) mention.antecedent = only;
  }
}

/** Numbered plans and programmes by printed head and body, each number once. */
function numberedByOwner(mentions: readonly Working[]): ReadonlyMap<string, ReadonlyMap<string, Working>> {
  const byOwner = new Map<string, Map<string, Working>>();
  for (const mention of mentions) {
    const { kind, symbol, head } = mention;
    if (kind !== 'numbered' || symbol === null || head?.family !== 'scheme') continue;
    const key = `${head.head}|${seriesOf(symbol, mention.type).agency ?? ''}`;
    const known = byOwner.get(key) ?? new Map<string, Working>();
    if (!known.has(symbol.text)) known.set(symbol.text, mention);
    byOwner.set(key, known);
  }
  return byOwner;
}

/** Both name the act that they carry out, and it is one. */
function carriesOutSame(named: Working, numbered: Working, mentions: readonly Working[]): boolean {
  const targets = (of: Working): ReadonlySet<string> =>
    new Set(mentions.flatMap(({ parent, symbol }) => (parent === of && symbol !== null ? [symbol.text] : [])));
  const own = targets(named);
  return own.size > 0 && [...targets(numbered)].some((target) => own.has(target));
}
