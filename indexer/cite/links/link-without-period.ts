import { normaliseName } from '../../../src/register/normalise-name.js';
import type { Working } from '../working.js';

/** What a title may go on with and still be the same: "… giai đoạn 2015 - 2025", "đến năm 2030". */
const PERIOD = /^,? (?:giai đoạn|thời kỳ|đến năm|từ năm|năm) \d{4}/u;
/** Shorter titles are kinds of plans. */
const FEWEST_WORDS = 8;

/**
 * "Đề án “Giảm thiểu tình trạng tảo hôn …”" where the document names the scheme once with its period: one scheme, not two.
 */
export function linkWithoutPeriod(mentions: readonly Working[]): void {
  const titles = mentions.flatMap((mention) => {
    const { kind, head, name, type, antecedent } = mention;
    if (kind !== 'named' || head?.family === 'law' || name === null || antecedent !== null) return [];
    return [{ mention, type, title: normaliseName(name) }];
  });
  for (const { mention, type, title } of titles) {
    if (/\d{4}/.test(title) || title.split(' ').length < FEWEST_WORDS) continue;
    const whole = titles.filter(
      (one) => one.type === type && one.title.startsWith(title) && PERIOD.test(one.title.slice(title.length)),
    );
    const [first] = whole;
    if (first !== undefined && whole.every((one) => one.title === first.title)) mention.antecedent = first.mention;
  }
}
