import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLexicon } from '../../indexer/cite/lexicon.js';
import { createRegister } from '../../src/register/create-register.js';
import { mergeRegister } from '../../src/register/merge-register.js';
import type { Register } from '../../src/register/register.js';
import type { RegisterRow } from '../../src/register/row.js';
import { printRegisterTable, readRegisterTable } from '../../src/register/table.js';
import { type CleanedRow, cleanRow, type Decision, type SourceFacts, type SourceRow } from './clean-row.js';
import { printDecisions } from './print-decisions.js';
import { stageRelations } from './stage-relations.js';
import { titleReferences } from './title-references.js';
import { type TitleRelation, titleRelations } from './title-relations.js';

/**
 * Rebuilds the register's generated files from an extract of the official code of law (tab-separated: id, type, number,
 * title, issued, issuer, effective):
 *
 *     npm run register:build -- [EXTRACT.tsv] [--stages] [--check]
 *
 * With `--stages` the indexer's own stages read the titles, else the plain grammar of `title-relations.ts`.
 * `curated.tsv` is kept by hand; `phap-dien.tsv`, `title-relations.tsv` and the list of decisions in `docs/register.md`
 * are written: the same facts give the same bytes. With `--check` nothing is written, and what would change is named.
 */
const EXTRACT = join('..', 'shared', 'eval', 'phapdien-instruments.tsv');
const FACTS: SourceFacts = { source: 'Bộ pháp điển', asOf: '2025-11-14' };
const FROM_TITLE = 'tên gọi';
const DATA = join('src', 'register', 'data');
const DOCUMENT = join('docs', 'register.md');

function readSource(extract: string): readonly SourceRow[] {
  return extract
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [, type = '', number = '', title = '', issued = '', issuer = '', effective = ''] = line.split('\t');
      return { type, number, title, issued, issuer, effective };
    });
}

/** Dates that titles print beside a number, where all agree and no other row of the number has that date. */
function datesFromTitles(cleaned: readonly CleanedRow[]): ReadonlyMap<string, string> {
  const rows = cleaned.flatMap(({ row }) => (row === null ? [] : [row]));
  const register = createRegister(rows);
  const taken = new Set(rows.map((row) => `${row.type} ${row.number} ${row.issued}`));
  const printed = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const { type, number, date } of titleReferences(row, register)) {
      if (number === null || date === null || taken.has(`${type} ${number} ${date}`)) continue;
      const key = `${type} ${number}`;
      printed.set(key, (printed.get(key) ?? new Set()).add(date));
    }
  }
  return new Map([...printed].flatMap(([key, dates]) => (dates.size === 1 ? [[key, [...dates][0] ?? '']] : [])));
}

function clean(source: readonly SourceRow[]): readonly CleanedRow[] {
  const dates = datesFromTitles(source.map((row) => cleanRow(row, FACTS)));
  return source.map((row) => {
    const first = cleanRow(row, FACTS);
    const known = first.row?.issued ? undefined : dates.get(`${first.type} ${first.number}`);
    return known === undefined ? first : cleanRow(row, FACTS, known);
  });
}

/** One row an instrument, in order of id; facts that contradict the curated ones are dropped. */
function unite(cleaned: readonly CleanedRow[], curated: readonly RegisterRow[], decisions: Decision[]): RegisterRow[] {
  const own = cleaned.flatMap(({ row }) => (row === null ? [] : [row]));
  const united = mergeRegister([], own);
  const seen = new Set<string>();
  for (const { id } of own) {
    if (seen.has(id)) decisions.push({ rule: 'same-instrument', printed: id, taken: 'gộp hai dòng' });
    seen.add(id);
  }
  const { conflicts } = mergeRegister(curated, united.rows);
  const wrong = new Map<number, Partial<RegisterRow>>();
  for (const { index, id, field, known, given } of conflicts) {
    decisions.push({ rule: 'curated', printed: `${id}: ${field} ${given}`, taken: known });
    wrong.set(index, { ...wrong.get(index), [field]: null });
  }
  return united.rows.map((row, index) => ({ ...row, ...wrong.get(index) })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

type TitleReader = (row: RegisterRow, register: Register) => readonly TitleRelation[];

function relationRows(
  rows: readonly RegisterRow[],
  readerOf: (register: Register) => TitleReader,
): { readonly rows: RegisterRow[]; readonly unknown: number } {
  const register = createRegister(rows);
  const read = readerOf(register);
  const byFrom = new Map<string, TitleRelation[]>();
  let unknown = 0;
  for (const row of register.rows) {
    for (const relation of read(row, register)) {
      if (register.byId(relation.from) === undefined || register.byId(relation.to) === undefined) unknown++;
      else byFrom.set(relation.from, [...(byFrom.get(relation.from) ?? []), relation]);
    }
  }
  const written = register.rows.flatMap((row) => {
    const known = new Set(row.relations.map(({ relation, to }) => `${relation} ${to}`));
    const relations = (byFrom.get(row.id) ?? []).filter(({ relation, to }) => {
      const key = `${relation} ${to}`;
      // "quy định chi tiết" in one title and "hướng dẫn" in another are one relation.
      if (known.has(key) || (relation === 'guides' && known.has(`details ${to}`))) return false;
      known.add(key);
      return true;
    });
    if (relations.length === 0) return [];
    return [
      {
        ...row,
        title: null,
        names: [],
        issued: null,
        effective: null,
        expires: null,
        issuedBy: null,
        relations: relations.map(({ relation, to, part }) => ({ relation, to, part, source: FROM_TITLE })),
        verified: false,
      },
    ];
  });
  return { rows: written, unknown };
}

function stageReader(register: Register): TitleReader {
  const lexicon = buildLexicon(register);
  return (row) => stageRelations(row, register, lexicon);
}

export interface RegisterFiles {
  readonly official: string;
  readonly relations: string;
  readonly document: string;
  /** What was made, in words. */
  readonly summary: string;
}

/** The generated files from the extract, the rows kept by hand and the document that lists the decisions. */
export function buildRegister(
  { extract, curated, document }: { readonly extract: string; readonly curated: string; readonly document: string },
  withStages = false,
): RegisterFiles {
  const known = readRegisterTable(curated);
  const cleaned = clean(readSource(extract));
  const decisions = cleaned.flatMap((one) => [
    ...one.decisions,
    ...(one.row === null
      ? [{ rule: 'left-out', printed: `${one.type} ${one.number ?? '?'}`, taken: 'bỏ' } as const]
      : []),
  ]);
  const official = unite(cleaned, known, decisions);
  const relations = relationRows(mergeRegister(known, official).rows, withStages ? stageReader : () => titleRelations);
  const count = relations.rows.reduce((sum, row) => sum + row.relations.length, 0);
  return {
    official: printRegisterTable(official),
    relations: printRegisterTable(relations.rows),
    document: printDecisions(document, decisions),
    summary: `${official.length} rows, ${decisions.length} decisions, ${count} relations from titles (${relations.unknown} to or from unknown instruments)`,
  };
}

/** @returns exit code: 1 where `--check` finds that something would change, 2 where the extract is missing. */
function main(args: readonly string[]): number {
  const file = args.find((one) => !one.startsWith('--')) ?? EXTRACT;
  if (!existsSync(file)) {
    process.stderr.write(
      `${file} is not there: the extract of the official code of law is kept beside the project, not in it. Give its path: npm run register:build -- EXTRACT.tsv\n`,
    );
    return 2;
  }
  const files = { extract: file, curated: join(DATA, 'curated.tsv'), document: DOCUMENT };
  const [extract, curated, document] = Object.values(files).map((one) => readFileSync(one, 'utf8'));
  const built = buildRegister(
    { extract: extract ?? '', curated: curated ?? '', document: document ?? '' },
    args.includes('--stages'),
  );
  const changed = (
    [
      [join(DATA, 'phap-dien.tsv'), built.official],
      [join(DATA, 'title-relations.tsv'), built.relations],
      [DOCUMENT, built.document],
    ] as const
  ).filter(([path, content]) => readFileSync(path, 'utf8') !== content);
  const check = args.includes('--check');
  if (!check) for (const [path, content] of changed) writeFileSync(path, content);
  const told =
    changed.length === 0
      ? 'nothing changed'
      : `${check ? 'would change' : 'changed'}: ${changed.map(([path]) => path).join(', ')}`;
  process.stdout.write(`${built.summary}\n${told}\n`);
  return check && changed.length > 0 ? 1 : 0;
}

// Imported by tests, it does nothing.
if (process.argv[1]?.endsWith('build.js')) process.exitCode = main(process.argv.slice(2));
