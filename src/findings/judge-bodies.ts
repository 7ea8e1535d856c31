import type { DateInterval } from '../facts/document.js';
import type { Finding } from '../facts/finding.js';
import type { Mention } from '../facts/mention.js';
import { AGENCIES, agencyById } from '../issuers/index.js';
import { slug } from '../text/fold.js';
import { ABOLISHED_LEVELS, SAID_TO_HAVE_ENDED } from './abolished-levels.data.js';
import type { JudgedDocument } from './judged-document.js';

interface AbolishedBody {
  readonly since: string;
  readonly against: string;
  readonly replacement: string | null;
}

/** Code units looked at on either side for words that say the writer knows. */
const REACH = 60;

/** Code units after a citation in which an issuer belongs to it: its own office's name, right for its own time. */
const ISSUER_REACH = 120;

const BODIES = bodies();
const WORDS = pattern([...BODIES.keys()]);

/**
 * Bodies and levels that are abolished before the period ends, named in running text as if they were there. Each once a
 * document, at its first place; the issuer of a cited act keeps the name it had.
 */
export function judgeBodies(
  { document, original, mentions }: JudgedDocument,
  period: DateInterval,
  lineOf: (offset: number) => number,
): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const match of original.matchAll(WORDS)) {
    const words = match[0].replace(/\s+/gu, ' ');
    const body = BODIES.get(words);
    if (body?.since === undefined || body.since > period.to) continue;
    const start = match.index;
    const end = start + match[0].length;
    if (isIssuer(original, start, mentions) || isSaidToHaveEnded(original, start, end)) continue;
    const known = found.get(words);
    const first = { start, end, line: lineOf(start), text: match[0] };
    found.set(words, known === undefined ? finding(document.id, words, body, first) : again(known));
  }
  return [...found.values()];
}

function again(known: Finding): Finding {
  return { ...known, times: known.times + 1 };
}

function finding(
  document: string,
  words: string,
  { since, against, replacement }: AbolishedBody,
  place: Pick<Finding, 'start' | 'end' | 'line' | 'text'>,
): Finding {
  return {
    id: `${document}:abolished-body:${slug(words)}`,
    kind: 'abolished-body',
    document,
    mention: null,
    task: null,
    ...place,
    printed: words,
    against,
    instrument: null,
    candidates: [],
    since,
    action: 'noted',
    replacement,
    times: 1,
  };
}

/** Inside a citation, or after "của" in the same clause behind one. `mentions` are in order of `start`. */
function isIssuer(original: string, start: number, mentions: readonly Mention[]): boolean {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle] as Mention).start <= start) low = middle + 1;
    else high = middle;
  }
  for (const mention of mentions.slice(Math.max(0, low - 3), low)) {
    if (start < mention.end) return true;
    const between = original.slice(mention.end, start);
    if (
      between.length <= ISSUER_REACH &&
      !/[;.](?:\s|$)/u.test(between) &&
      /(?<!\p{L})của\s+(?:[^;.]{0,40}\s)?$/u.test(between)
    )
      return true;
  }
  return false;
}

function isSaidToHaveEnded(original: string, start: number, end: number): boolean {
  const before = original.slice(Math.max(0, start - REACH), start);
  const after = original.slice(end, end + REACH);
  return (
    SAID_TO_HAVE_ENDED.test(before.slice(before.search(/[^;.]*$/u))) ||
    SAID_TO_HAVE_ENDED.test(/^[^;.]*/u.exec(after)?.[0] ?? '')
  );
}

/**
 * What each name stands for. Agencies still there are in it too, without an end: the longest name wins, so that "Ủy ban Văn
 * hóa và Xã hội" is not taken for an older committee whose name it begins with.
 */
function bodies(): ReadonlyMap<string, AbolishedBody | null> {
  const found = new Map<string, AbolishedBody | null>();
  for (const { name, aliases, to, successors } of AGENCIES) {
    const ended = to !== null && successors.length > 0 ? endOf(to, successors) : null;
    for (const words of [name, ...aliases]) if (words.includes(' ') && !found.has(words)) found.set(words, ended);
  }
  for (const { words, since, note } of ABOLISHED_LEVELS) {
    for (const word of words) found.set(word, { since, against: note, replacement: null });
  }
  return found;
}

function endOf(to: string, successors: readonly string[]): AbolishedBody {
  const since = to.length === 10 ? to : to.length === 7 ? `${to}-01` : `${to}-01-01`;
  const names = successors.map((id) => agencyById(id)?.name ?? id);
  const [only, second] = names;
  return { since, against: names.join('; '), replacement: second === undefined ? (only ?? null) : null };
}

/** Any of these names, the longest that fits; names that begin alike are told apart from where they differ. */
function pattern(names: readonly string[]): RegExp {
  const root: Branch = { ends: false, next: new Map() };
  for (const name of names) {
    let at = root;
    for (const word of name.split(' ')) {
      const next: Branch = at.next.get(word) ?? { ends: false, next: new Map() };
      at.next.set(word, next);
      at = next;
    }
    at.ends = true;
  }
  return new RegExp(`(?<![\\p{L}\\p{N}])${either(root)}(?![\\p{L}\\p{N}])`, 'gu');
}

/** What may follow some words of a name, by the next word. */
interface Branch {
  ends: boolean;
  readonly next: Map<string, Branch>;
}

function either({ next }: Branch): string {
  // "phòng" begins "phòng," too.
  const ways = [...next]
    .sort(([a], [b]) => b.length - a.length)
    .map(([word, branch]) => {
      const more = branch.next.size === 0 ? '' : `\\s+${either(branch)}`;
      return `${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${more === '' || !branch.ends ? more : `(?:${more})?`}`;
    });
  return `(?:${ways.join('|')})`;
}
