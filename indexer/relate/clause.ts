import type { Role } from '../../src/facts/mention.js';
import { AUXILIARIES, CLAUSE_OPENERS, COMPLEMENTS, FILLER_WORDS, JOINERS, MANNER_WORDS } from './cues/fillers.data.js';
import type { LeftWords } from './cues/left-words.js';
import { PhraseTable } from './cues/phrase-table.js';
import { ROLE_CUES, type RoleCue } from './cues/role-cues.data.js';

/** What governs an instrument in its clause. */
export interface Governor {
  /** Main role first. */
  readonly roles: readonly Role[];
  /** `verb`: it stands as the verb of the clause or right before the instrument; `loose`: only somewhere left of it. */
  readonly hold: 'verb' | 'loose';
  /** The word left of the cue, for those who must know what it serves ("góp phần thực hiện"). */
  readonly before: string | null;
}

/** Words that lead from a general phrase to its instances ("các văn bản …, *nhất là* X"). */
const ENUMERATORS: readonly RoleCue[] = [
  '(nhất là|trọng tâm là|cụ thể là|đặc biệt là|trước hết là|trước mắt là|trong đó có|trong đó)',
  '(như|gồm|bao gồm|cụ thể|sau|sau đây)',
].map((phrase) => ({ phrase, role: null, far: true, examples: [], counterExamples: [] }));
const TABLE = new PhraseTable([...ROLE_CUES, ...ENUMERATORS]);

/** Which role leads when several verbs govern one instrument (annotators' rule: the act itself before its spreading). */
const RANK: readonly Role[] = [
  'implements',
  'institutionalises',
  'comments-on',
  'drafts',
  'reviews',
  'sums-up',
  'monitors',
  'disseminates',
  'according-to',
  'mentions',
];
/** Verbs whose object is the carrying out of the instrument ("kiểm tra việc thực hiện X"): they govern, not "thực hiện". */
const OVER_IMPLEMENTING: ReadonlySet<Role> = new Set([
  'sums-up',
  'monitors',
  'reviews',
  'comments-on',
  'disseminates',
  'drafts',
]);
/** Nouns a task carries out "theo" an instrument. */
const DUTIES: ReadonlySet<string> = new Set(['nhiệm vụ', 'giải pháp', 'nội dung', 'chỉ tiêu']);

/** The verb, or "theo …", that governs what stands right of the reader (domain reference §4.4); null when there is none. */
export function governor(reader: LeftWords): Governor | null {
  let clean = true;
  let listed = false;
  let loose: { row: RoleCue; at: number; words: number } | null = null;
  for (let at = 0; ; ) {
    const word = reader.word(at);
    if (word === null) break;
    const hit = TABLE.endingAt(reader, at);
    if (hit !== null) {
      const { row, words } = hit;
      const after = at + words;
      if (row.role === null) {
        if (ENUMERATORS.includes(row)) listed = true;
        else if (!leadsOn(word)) clean = false;
      } else if (isPassive(row, reader, after)) {
        clean = false;
      } else {
        if (clean || ((row.far || listed) && standsAsVerb(row, reader, after))) return govern(reader, row, at, words);
        if (loose === null && row.far) loose = { row, at, words };
        clean = false;
      }
      at = after;
      continue;
    }
    if (!FILLER_WORDS.has(word)) clean = false;
    at++;
  }
  if (loose === null) return null;
  const { roles, before } = govern(reader, loose.row, loose.at, loose.words);
  return { roles, hold: 'loose', before };
}

/** "được giao tại", "đã xác định trong": hides its own words and lets the verb further left govern. */
function leadsOn(word: string): boolean {
  return word === 'tại' || word === 'trong' || word === 'theo' || word === 'ở';
}

/** "được Thủ tướng Chính phủ ban hành", "do Bộ Tư pháp ban hành", "mới ban hành": another's act, not the task's. */
function isPassive(row: RoleCue, reader: LeftWords, from: number): boolean {
  if (row.role !== 'drafts' && row.role !== 'reviews') return false;
  if (reader.word(from) === 'mới' || reader.word(from) === 'vừa') return true;
  for (let at = from; at < from + 8; at++) {
    const word = reader.word(at);
    if (word === null || word === ',' || word === ';' || word === ':') return false;
    if (word === 'được' || word === 'bị' || word === 'do') return true;
  }
  return false;
}

function standsAsVerb(row: RoleCue, reader: LeftWords, after: number): boolean {
  if (row.role === 'according-to') return true;
  const before = reader.word(after);
  if (before === null || CLAUSE_OPENERS.has(before) || reader.capital(after - 1)) return true;
  return TABLE.endingAt(reader, after)?.row.role != null;
}

function govern(reader: LeftWords, row: RoleCue, at: number, words: number): Governor {
  let roles = new Set<Role>([row.role as Role]);
  let after = at + words;
  let weak = row.phrase === 'nghiên cứu';
  let nearest = row.role as Role;
  if (row.role === 'according-to') {
    const served = dutiesDoneBy(reader, at, after);
    if (served !== null) roles = new Set([...served, 'according-to']);
  } else {
    for (;;) {
      const left = furtherVerb(reader, after);
      if (left === null) break;
      const role = left.row.role as Role;
      if (left.coordinate) {
        if (left.row.phrase !== 'nghiên cứu') {
          if (weak) roles.clear();
          weak = false;
          roles.add(role);
        }
      } else if (OVER_IMPLEMENTING.has(role) && nearest === 'implements') {
        roles.delete('implements');
        roles.add(role);
      }
      nearest = role;
      after = left.after;
    }
  }
  const ordered = RANK.filter((role) => roles.has(role));
  return { roles: ordered, hold: 'verb', before: reader.word(after) };
}

interface FurtherVerb {
  readonly row: RoleCue;
  readonly after: number;
  /** True for "quán triệt, triển khai X"; false for "kiểm tra việc thực hiện X". */
  readonly coordinate: boolean;
}

/** The verb left of a governing verb that shares its object or takes it as its own. */
function furtherVerb(reader: LeftWords, from: number): FurtherVerb | null {
  let coordinate = false;
  for (let at = from; at < from + 10; ) {
    const word = reader.word(at);
    if (word === null) return null;
    const hit = TABLE.endingAt(reader, at);
    if (hit !== null) {
      const { role } = hit.row;
      if (role === null || role === 'according-to' || isPassive(hit.row, reader, at + hit.words)) return null;
      return { row: hit.row, after: at + hit.words, coordinate };
    }
    if (JOINERS.has(word)) coordinate = true;
    else if (!COMPLEMENTS.has(word) && !AUXILIARIES.has(word) && !(coordinate && MANNER_WORDS.has(word))) return null;
    at++;
  }
  return null;
}

/** "thực hiện các nhiệm vụ … theo X": X is carried out as well (annotators' rule); null for "theo quy định của X". */
function dutiesDoneBy(reader: LeftWords, at: number, from: number): readonly Role[] | null {
  if (reader.word(from - 1) !== 'theo' || mentionsRules(reader, at, from)) return null;
  for (let left = from; left < from + 25; ) {
    const word = reader.word(left);
    if (word === null || word === ';' || word === '(' || word === ')') return null;
    const hit = TABLE.endingAt(reader, left);
    if (hit === null) {
      left++;
      continue;
    }
    if (hit.row.role === 'implements')
      return hasDuties(reader, left - 1, from) ? govern(reader, hit.row, left, hit.words).roles : null;
    left += hit.words;
  }
  return null;
}

function mentionsRules(reader: LeftWords, at: number, from: number): boolean {
  for (let word = at; word < from; word++) if (reader.word(word) === 'quy') return true;
  return false;
}

/** Reading rightwards from the verb: only manner and quantity before "nhiệm vụ". */
function hasDuties(reader: LeftWords, verb: number, until: number): boolean {
  for (let at = verb; at > until; at--) {
    const word = reader.word(at) as string;
    if (DUTIES.has(`${word} ${reader.word(at - 1)}`)) return true;
    if (!MANNER_WORDS.has(word) && word !== 'các' && word !== 'những' && word !== ',') return false;
  }
  return false;
}
