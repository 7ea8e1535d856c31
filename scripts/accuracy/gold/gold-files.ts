import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the hand-made annotations lie beside the project; null when they are not there. */
const SHARED = join(process.cwd(), '..', 'shared');
export const shared: string | null = existsSync(join(SHARED, 'gold')) ? SHARED : null;

export interface GoldMention {
  readonly id: string;
  readonly line_start: number;
  readonly line_end: number;
  readonly surface: string;
  readonly kind: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly instrument_key: string;
  readonly optional: boolean;
  readonly identity_from?: string;
}
export interface GoldTask {
  readonly path: string;
  readonly first_words: string;
  readonly line_start: number;
  readonly category: string;
}
export interface GoldRow {
  readonly no: string;
  readonly text: string;
  readonly lead: string | null;
  readonly coordinating: readonly string[];
  readonly time: string | null;
}
export interface GoldRelation {
  readonly doc: string;
  readonly line: number;
  readonly from_key: string;
  readonly relation: string;
  readonly also?: string;
  readonly to_key: string;
  readonly strength: string;
}
export interface GoldRole {
  readonly mention: string;
  readonly roles: readonly string[];
  readonly also?: readonly string[];
  readonly optional?: boolean;
}

export interface GoldDuty {
  readonly task: string;
  readonly lead: string | null;
  readonly kind: string | null;
  readonly to: string | null;
  readonly disputed?: readonly string[];
}

export interface GoldDocument {
  readonly id: string;
  readonly original: string;
  readonly mentions: readonly GoldMention[];
  readonly tasks: readonly GoldTask[];
  readonly rows: readonly GoldRow[];
  readonly roles: ReadonlyMap<string, GoldRole>;
  readonly relations: readonly GoldRelation[];
  /** Duties of prose tasks, by the path of the task. */
  readonly duties: ReadonlyMap<string, GoldDuty>;
  /** Number of the decision that issues the document, folded to an id part; null when it has none. */
  readonly ownNumber: string | null;
}

/** One annotated document of `folder`, its text and everything the annotators said of it. */
export function readGold(folder: string, id: string): GoldDocument {
  const read = (name: string): unknown => {
    const file = join(folder, 'gold', name);
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  };
  const corpus = join(folder, 'corpus');
  const file = readdirSync(corpus).find((name) => name.startsWith(id)) as string;
  const tasks = read(`${id}.tasks.json`) as GoldTask[] | { rows: GoldRow[] };
  const documents = read('documents.json') as { doc: string; own_key: string | null }[];
  const own = documents.find((document) => document.doc === id)?.own_key?.split('|')[1] ?? '';
  const duties = (read(`${id}.duties.json`) ?? []) as GoldDuty[];
  const roles = (read(`${id}.roles.json`) ?? []) as GoldRole[];
  return {
    id,
    original: readFileSync(join(corpus, file), 'utf8').replace(/^\ufeff/, ''),
    mentions: read(`${id}.mentions.json`) as GoldMention[],
    tasks: Array.isArray(tasks) ? tasks : [],
    rows: Array.isArray(tasks) ? [] : tasks.rows,
    roles: new Map(roles.map((role) => [role.mention, role])),
    relations: (read('relations.json') as GoldRelation[]).filter((relation) => relation.doc === id),
    duties: new Map(duties.map((duty) => [duty.task, duty])),
    ownNumber: /^\d/.test(own) ? own : null,
  };
}
