import { seriesOf } from '../../src/designation/series.js';
import { symbolKey } from '../../src/designation/symbol-key.js';
import { compareSubjects, subjectWords } from '../../src/register/subject-words.js';
import { getOrMake } from '../../src/remember.js';
import type { CitedMention } from '../cite/cited.js';
import type { Flow } from '../structure/flow.js';

interface PrintedNumber {
  readonly date: string | null;
  readonly subject: string | null;
  /** Mentions that print just this. */
  count: number;
}

/** What the print beside one number says, for one subject of it. */
interface Answers {
  readonly dates: Map<string | null, readonly string[]>;
  subject: string | null | undefined;
}

/**
 * What one document prints beside each number: mentions of one number in one document mean one instrument unless their
 * subjects differ, so the date or subject one of them prints holds for those that print none (domain reference §3.11).
 * Equal prints are kept once and each question is answered once, so a number cited a thousand times costs no more than one.
 */
export class PrintedNumbers {
  private readonly byKey = new Map<string, Map<string, PrintedNumber>>();
  private readonly subjects = new Map<CitedMention, string | null>();
  private readonly answers = new Map<string, Answers>();

  constructor(cited: readonly CitedMention[], flow: Flow) {
    for (const mention of cited) {
      if (mention.symbol === null) continue;
      const date = mention.date === null || mention.date.basis === 'document' ? null : mention.date.value;
      const title = mention.title;
      // A number that says it all needs no subject to be told apart.
      const complete = !mention.split && seriesOf(mention.symbol, mention.type).needs.length === 0;
      if (complete && date === null) continue;
      const subject = title === null || complete ? null : subjectWords(flow.text.slice(title.start, title.end));
      if (subject !== null) this.subjects.set(mention, subject);
      if (date === null && subject === null) continue;
      this.add(symbolKey(mention.symbol), date, subject);
    }
  }

  /** Dates printed for this key beside no other subject than this one, most frequent first, then earliest. */
  dates(key: string, subject: string | null): readonly string[] {
    const printed = this.byKey.get(key);
    if (printed === undefined) return NO_DATES;
    return getOrMake(this.answersOf(key).dates, subject, () => datesBeside(printed.values(), subject));
  }

  /** The subject this mention prints, else the one printed for its key elsewhere; null where those differ. */
  subject(mention: CitedMention, key: string): string | null {
    const own = this.subjects.get(mention);
    if (own !== undefined) return own;
    const printed = this.byKey.get(key);
    if (printed === undefined) return null;
    const answers = this.answersOf(key);
    if (answers.subject === undefined) answers.subject = onlySubject(printed.values());
    return answers.subject;
  }

  private add(key: string, date: string | null, subject: string | null): void {
    const printed = getOrMake(this.byKey, key, () => new Map<string, PrintedNumber>());
    const print = `${date ?? ''} ${subject ?? ''}`;
    const known = printed.get(print);
    if (known !== undefined) known.count++;
    // Beyond so many different prints of one number the document says nothing certain any more.
    else if (printed.size < MAX_PRINTS) printed.set(print, { date, subject, count: 1 });
  }

  private answersOf(key: string): Answers {
    return getOrMake(this.answers, key, () => ({ dates: new Map(), subject: undefined }));
  }
}

const MAX_PRINTS = 64;
const NO_DATES: readonly string[] = [];

function datesBeside(printed: Iterable<PrintedNumber>, subject: string | null): readonly string[] {
  const counts = new Map<string, number>();
  for (const one of printed) {
    if (one.date === null || compareSubjects(one.subject, subject) === 'different') continue;
    counts.set(one.date, (counts.get(one.date) ?? 0) + one.count);
  }
  const dates = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([date]) => date);
  // "năm 2025" beside "ngày 22/8/2025" says nothing of its own.
  return dates.filter((date) => !dates.some((other) => other !== date && other.startsWith(date)));
}

function onlySubject(printed: Iterable<PrintedNumber>): string | null {
  let first: string | null = null;
  for (const { subject } of printed) {
    if (subject === null) continue;
    if (first === null) first = subject;
    else if (compareSubjects(subject, first) === 'different') return null;
  }
  return first;
}
