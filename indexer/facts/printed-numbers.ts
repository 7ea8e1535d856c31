import { seriesOf } from '../../src/designation/series.js';
import { symbolKey } from '../../src/designation/symbol-key.js';
import { compareSubjects, subjectWords } from '../../src/register/subject-words.js';
import type { CitedMention } from '../cite/cited.js';
import type { Flow } from '../structure/flow.js';

interface PrintedNumber {
  readonly date: string | null;
  readonly subject: string | null;
}

/**
 * What one document prints beside each number: mentions of one number in one document mean one instrument unless their
 * subjects differ, so the date or subject one of them prints holds for those that print none (domain reference §3.11).
 */
export class PrintedNumbers {
  private readonly byKey = new Map<string, PrintedNumber[]>();
  private readonly subjects = new Map<CitedMention, string | null>();

  constructor(cited: readonly CitedMention[], flow: Flow) {
    for (const mention of cited) {
      if (mention.symbol === null) continue;
      const date = mention.date === null || mention.date.basis === 'document' ? null : mention.date.value;
      const title = mention.title;
      // A number that says it all needs no subject to be told apart.
      const complete = seriesOf(mention.symbol, mention.type).needs.length === 0;
      const subject = title === null || complete ? null : subjectWords(flow.text.slice(title.start, title.end));
      this.subjects.set(mention, subject);
      if (date === null && subject === null) continue;
      const key = symbolKey(mention.symbol);
      const known = this.byKey.get(key);
      if (known === undefined) this.byKey.set(key, [{ date, subject }]);
      else known.push({ date, subject });
    }
  }

  /** Dates printed for this key beside no other subject than this one, most frequent first, then earliest. */
  dates(key: string, subject: string | null): readonly string[] {
    const counts = new Map<string, number>();
    for (const printed of this.byKey.get(key) ?? []) {
      if (printed.date === null || compareSubjects(printed.subject, subject) === 'different') continue;
      counts.set(printed.date, (counts.get(printed.date) ?? 0) + 1);
    }
    return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([date]) => date);
  }

  /** The subject this mention prints, else the one printed for its key elsewhere; null where those differ. */
  subject(mention: CitedMention, key: string): string | null {
    const own = this.subjects.get(mention) ?? null;
    if (own !== null) return own;
    const subjects = (this.byKey.get(key) ?? []).flatMap(({ subject }) => (subject === null ? [] : [subject]));
    const [first] = subjects;
    if (first === undefined) return null;
    return subjects.every((subject) => compareSubjects(subject, first) !== 'different') ? first : null;
  }
}
