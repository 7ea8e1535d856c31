import type { Context } from '../context.js';
import type { MessageKey } from '../messages/say.js';

const PARTS: Readonly<Record<string, MessageKey>> = {
  type: 'part.type',
  number: 'part.number',
  year: 'part.year',
  term: 'part.term',
  issuer: 'part.issuer',
  place: 'part.place',
  title: 'part.title',
};

const REASONS: Readonly<Record<string, MessageKey>> = {
  'several-versions': 'because.versions',
  'several-same-subject': 'because.same-subject',
  'register-unverified': 'because.unverified',
  'citing-date-unknown': 'because.citing-date',
  'place-before-or-after-2025-07-01': 'because.place',
  symbol: 'because.symbol',
};

/** What kept a citation from being settled, in words: `missing:term` → "thiếu: khóa". An unknown code as it stands. */
export function becauseWords({ say }: Context, because: string): string {
  if (because.startsWith('missing:')) {
    const parts = because.slice('missing:'.length).split(',');
    const words = parts.map((part) => (PARTS[part] === undefined ? part : say(PARTS[part])));
    return say('because.missing', { parts: words.join(', ') });
  }
  const reason = REASONS[because];
  return reason === undefined ? because : say(reason);
}
