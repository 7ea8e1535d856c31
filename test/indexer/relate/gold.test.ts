import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { citeMentions } from '../../../indexer/cite/cite.js';
import { buildLexicon } from '../../../indexer/cite/lexicon.js';
import { relateMentions } from '../../../indexer/relate/relate.js';
import { readStructure } from '../../../indexer/structure/read-structure.js';
import { createRegister } from '../../../src/register/create-register.js';
import { cleanText } from '../../../src/text/clean.js';
import { slug } from '../../../src/text/fold.js';

/** What two careful readers found in three programmes, when it lies beside the project (`../shared/gold`). */
const GOLD = '../shared/gold';
const CORPUS = '../shared/corpus';

interface GoldMention {
  readonly id: string;
  readonly line_start: number;
  readonly number: string | null;
}
interface GoldRole {
  readonly mention: string;
  readonly roles: readonly string[];
  readonly also?: readonly string[];
  readonly optional?: boolean;
}
interface GoldRelation {
  readonly doc: string;
  readonly line: number;
  readonly from_key: string;
  readonly relation: string;
  readonly to_key: string;
  readonly strength: string;
  readonly also?: string;
}

const there = existsSync(GOLD) && existsSync(CORPUS);
if (!there) console.warn(`\n*** ${GOLD} is not there: the statements and roles of the gold are NOT checked ***\n`);

function gold<T>(name: string): readonly T[] {
  return JSON.parse(readFileSync(`${GOLD}/${name}.json`, 'utf8')) as readonly T[];
}

function read(id: string) {
  const file = readdirSync(CORPUS).find((name) => name.startsWith(id)) ?? id;
  const original = readFileSync(`${CORPUS}/${file}`, 'utf8').replace(/^\ufeff/, '');
  const structure = readStructure(cleanText(original), {});
  const mentions = citeMentions(structure, buildLexicon(createRegister([])));
  const line = (at: number): number => original.slice(0, structure.flow.map.startOf(at)).split('\n').length;
  return { ...relateMentions(structure, mentions), mentions, line };
}

/** Number of an instrument in a gold key (`quyết định|68/QĐ-BTP|2024`), or null for those known by name. */
function numberIn(key: string): string | null {
  const number = key.split('|')[1] ?? '';
  return /^\d/.test(number) ? slug(number) : null;
}

(there ? describe : describe.skip)('the gold', () => {
  it('roles of numbered mentions', () => {
    let right = 0;
    let all = 0;
    for (const id of ['000', '002', '004']) {
      const { mentions, roles, line } = read(id);
      const want = new Map(gold<GoldRole>(`${id}.roles`).map((role) => [role.mention, role]));
      const used = new Set<number>();
      for (const each of gold<GoldMention>(`${id}.mentions`)) {
        const role = want.get(each.id);
        if (each.number === null) continue;
        const at = mentions.findIndex(
          ({ symbol, start }, index) =>
            !used.has(index) && symbol?.text === each.number && Math.abs(line(start) - each.line_start) <= 2,
        );
        used.add(at);
        if (role === undefined || role.optional === true) continue;
        const got = roles[at]?.[0] ?? 'none';
        all++;
        if (got === role.roles[0] || role.also?.includes(got)) right++;
      }
    }
    expect(all).toBeGreaterThan(100);
    expect(right / all).toBeGreaterThanOrEqual(0.97);
  });

  it('explicit statements', () => {
    let found = 0;
    let missed = 0;
    let extra = 0;
    for (const id of ['000', '002', '004']) {
      const { mentions, statements, line } = read(id);
      const said = statements
        .filter(({ strength }) => strength === 'explicit')
        .map(({ from, relation, to, start }) => ({
          from: from === 'document' ? from : slug(mentions[from]?.symbol?.text ?? ''),
          relation: relation.replace('-', '_'),
          to: to === 'document' ? to : slug(mentions[to]?.symbol?.text ?? ''),
          line: line(start),
          used: false,
        }));
      const is = (want: string | null, got: string): boolean => want === null || got === want || got === 'document';
      for (const one of gold<GoldRelation>('relations')) {
        if (one.doc !== id || one.strength !== 'explicit') continue;
        const from = numberIn(one.from_key);
        const to = numberIn(one.to_key);
        const hit = said.find(
          (each) =>
            !each.used &&
            (each.relation === one.relation || each.relation === one.also) &&
            Math.abs(each.line - one.line) <= 8 &&
            is(from, each.from) &&
            is(to, each.to),
        );
        if (hit === undefined) missed++;
        else {
          hit.used = true;
          found++;
        }
      }
      extra += said.filter(({ used }) => !used).length;
    }
    const f1 = (2 * found) / (2 * found + missed + extra);
    expect(found).toBeGreaterThan(80);
    expect(f1).toBeGreaterThanOrEqual(0.95);
  });
});
