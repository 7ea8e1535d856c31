import type { ResolvedDocument } from '../../../indexer/index.js';
import { foldWords } from '../../../src/text/fold.js';
import type { Verdict } from '../verdict.js';
import type { GoldDocument } from './gold-files.js';
import { liner, type Pair } from './score-mentions.js';

/** Relations printed in so many words, by relation, line and the two numbers. */
export function scoreRelations(gold: GoldDocument, document: ResolvedDocument): readonly Verdict[] {
  const line = liner(gold.original);
  const used = new Set<string>();
  const part = (key: string): string => foldWords(key.split('|')[1] ?? '').replaceAll(' ', '-');
  const own = gold.ownNumber === null ? null : foldWords(gold.ownNumber).replaceAll(' ', '-');
  const meets = (wanted: string, found: string | null): boolean =>
    (found ?? '').includes(wanted) || !/^\d/.test(wanted) || (found === 'document' && wanted === own);
  const base = { set: 'gold relations', document: gold.id };
  const verdicts: Verdict[] = [];
  for (const one of gold.relations) {
    if (one.strength !== 'explicit') continue;
    const match = document.statements.find(
      (found) =>
        !used.has(found.id) &&
        [one.relation, one.also].includes(found.relation.replace('-', '_')) &&
        Math.abs(line(found.start) - one.line) <= 8 &&
        meets(part(one.from_key), found.from) &&
        meets(part(one.to_key), found.to),
    );
    if (match !== undefined) used.add(match.id);
    const id = `${gold.id}:${one.line} ${one.relation} ${part(one.to_key)}`;
    verdicts.push({ ...base, id, outcome: match === undefined ? 'missed' : 'right', kind: one.relation });
  }
  for (const found of document.statements) {
    if (found.strength !== 'explicit' || used.has(found.id)) continue;
    const kind = found.relation.replace('-', '_');
    verdicts.push({ ...base, id: `${gold.id}@${found.start}-${found.end} ${kind}`, outcome: 'wrong', kind });
  }
  return verdicts;
}

/** Whether the main role of each found mention is right. */
export function scoreRoles(gold: GoldDocument, pairs: readonly Pair[]): readonly Verdict[] {
  return pairs.flatMap((pair): readonly Verdict[] => {
    const role = gold.roles.get(pair.gold.id);
    if (role === undefined || role.optional === true) return [];
    const [main] = pair.found.roles;
    const right = main !== undefined && (main === role.roles[0] || role.also?.includes(main) === true);
    const base = { set: 'gold roles', id: pair.gold.id, kind: role.roles[0] ?? '', document: gold.id };
    return [{ ...base, outcome: right ? 'right' : 'wrong' }];
  });
}
