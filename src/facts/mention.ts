import type { Claim, Key } from './claim.js';
import type { Outcome } from './outcome.js';

export const MENTION_KINDS = ['numbered', 'named', 'alias', 'draft', 'shortForm'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

export const ZONES = ['body', 'legal-basis', 'heading', 'footnote', 'attachment', 'recipients'] as const;
export type Zone = (typeof ZONES)[number];

/** What a task does with an instrument, main role first (domain reference §4.4). */
export const ROLES = [
  'implements',
  'institutionalises',
  'disseminates',
  'reviews',
  'sums-up',
  'monitors',
  'drafts',
  'comments-on',
  'according-to',
  'mentions',
] as const;
export type Role = (typeof ROLES)[number];

/** Things noticed about the print of a mention; resolution adds `date-conflict` and `issuer-conflict` of its own. */
const WARNINGS = [
  'separator-repaired',
  'letters-repaired',
  'symbol-variant',
  'date-conflict',
  'issuer-conflict',
  'type-conflict',
  'year-conflict',
  'doubled-word',
  'typo-repaired',
  'space-repaired',
  'line-break-healed',
  'decision-conflict',
  'draft-issued',
] as const;
export type Warning = (typeof WARNINGS)[number];

export interface PinpointArticle {
  readonly article: string | null;
  readonly clause: string | null;
  readonly point: string | null;
}

export interface Pinpoint {
  readonly text: string;
  readonly articles: readonly PinpointArticle[];
}

/** One citation as a document prints it. Offsets are UTF-16 code units into the original text. */
export interface MentionFact {
  readonly id: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** `original.slice(start, end)`. */
  readonly text: string;
  readonly kind: MentionKind;
  readonly type: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly pinpoint: Pinpoint | null;
  readonly task: string | null;
  readonly zone: Zone;
  readonly roles: readonly Role[];
  readonly covers: 'guiding-texts' | null;
  readonly nestedIn: string | null;
  readonly warnings: readonly Warning[];
  readonly key: Key;
  readonly claim: Claim;
}

/** A mention with what it denotes: one line of `extract --of mentions` (`formats.md`), without key and claim. */
export type Mention = Omit<MentionFact, 'key' | 'claim' | 'warnings'> &
  Pick<
    Outcome,
    'status' | 'instrument' | 'candidates' | 'provisional' | 'identity' | 'basis' | 'because' | 'against'
  > & {
    readonly warnings: readonly string[];
  };
