import { parseSymbol } from '../designation/parse-symbol.js';
import { seriesOf } from '../designation/series.js';
import type { Finding, FindingAction, FindingKind } from '../facts/finding.js';
import { WARNING_FINDINGS } from '../facts/finding.js';
import type { Mention } from '../facts/mention.js';
import type { Status } from '../facts/outcome.js';
import { agencyById } from '../issuers/index.js';
import { dateInWords, headOf, shortCitation } from './cite-in-full.js';

/** What a finding needs to know of a mention and its outcome. */
export type JudgedMention = Pick<
  Mention,
  | 'id'
  | 'document'
  | 'task'
  | 'start'
  | 'end'
  | 'text'
  | 'type'
  | 'number'
  | 'date'
  | 'issuer'
  | 'status'
  | 'instrument'
  | 'candidates'
  | 'identity'
  | 'basis'
  | 'because'
  | 'against'
  | 'warnings'
>;

/** The kinds of finding that one mention gives rise to by itself: an outcome that is not settled, and the warnings about it. */
export function kindsOfMention(status: Status, warnings: readonly string[]): readonly FindingKind[] {
  const unsettled: readonly FindingKind[] = status === 'resolved' ? [] : [status];
  return [...unsettled, ...[...new Set(warnings)].filter(isFinding)];
}

function isFinding(warning: string): warning is FindingKind & string {
  return (WARNING_FINDINGS as ReadonlySet<string>).has(warning);
}

/**
 * One finding about a mention: both readings, what was done, and the citation as it should read.
 * @param compared whether the outcome (not the print alone) brought the warning, so that its `against` belongs to it
 * @param line line of the original in which the mention begins, from 1
 */
export function findingOfMention(
  kind: FindingKind,
  mention: JudgedMention,
  compared: boolean,
  line: number | null,
): Finding {
  const against = compared ? mention.against : null;
  const readings = readingsOf(kind, mention, against);
  return {
    id: `${mention.id}:${kind}`,
    kind,
    document: mention.document,
    mention: mention.id,
    task: mention.task,
    start: mention.start,
    end: mention.end,
    line,
    text: mention.text,
    ...readings,
    instrument: mention.instrument,
    candidates: mention.candidates,
    since: kind === 'draft-issued' ? against : null,
    action: actionOf(kind, mention),
    replacement: replacementOf(kind, mention, readings.against),
    times: 1,
  };
}

/** What the print says, and what stands against it: another date or issuer, the repaired form, or what is missing. */
function readingsOf(
  kind: FindingKind,
  mention: JudgedMention,
  against: string | null,
): { readonly printed: string | null; readonly against: string | null } {
  switch (kind) {
    case 'ambiguous':
    case 'unresolved':
    case 'malformed':
      return { printed: mention.text, against: mention.because || null };
    case 'date-conflict':
    case 'year-conflict':
      return { printed: mention.date ?? mention.text, against: against ?? mention.number };
    case 'issuer-conflict':
      return { printed: mention.issuer, against: against ?? issuerBySymbol(mention) ?? mention.number };
    case 'type-conflict':
      return { printed: mention.text, against: against ?? (mention.identity.type || mention.type) };
    case 'draft-issued':
      return { printed: mention.text, against: mention.identity.number ?? mention.instrument };
    default:
      return { printed: mention.text, against: against ?? mention.number };
  }
}

function actionOf(kind: FindingKind, { because }: JudgedMention): FindingAction {
  switch (kind) {
    case 'ambiguous':
      return 'left-open';
    case 'unresolved':
      return 'kept-apart';
    case 'malformed':
      return 'left-out';
    case 'date-conflict':
    case 'year-conflict':
      return because.startsWith('register') ? 'took-register' : 'kept-print';
    case 'issuer-conflict':
    case 'type-conflict':
      return 'took-symbol';
    case 'decision-conflict':
      return 'kept-print';
    case 'draft-issued':
      return 'merged';
    default:
      return 'repaired';
  }
}

/** How the citation should read. A number of its own says type and issuer; a date only what it was compared with does. */
function replacementOf(kind: FindingKind, mention: JudgedMention, against: string | null): string | null {
  const { number, text } = mention;
  switch (kind) {
    case 'date-conflict':
      // Where the register does not say which of two dates is right, only the writer can tell.
      return against === null || !/^\d{4}-\d{2}-\d{2}$/.test(against) || !mention.because.startsWith('register:')
        ? null
        : citation(mention, number, against, mention.issuer);
    case 'year-conflict':
      return against === null || !/^\d{4}$/.test(against) ? null : text.replace(/\d{4}(?!.*\d{4})/su, against);
    case 'issuer-conflict': {
      const issuer = issuerBySymbol(mention);
      return issuer === null ? null : citation(mention, number, mention.date, issuer);
    }
    case 'type-conflict':
    case 'separator-repaired':
    case 'typo-repaired':
      return citation(mention, number, null, null);
    case 'doubled-word':
      return withoutDoubles(text);
    case 'draft-issued': {
      // The draft's words say what it was to do; the act has a number for that.
      const { type, number: issued } = mention.identity;
      return issued === null || !type ? null : shortCitation(type, issued);
    }
    default:
      return null;
  }
}

/** Type and number, with the day and the issuer where they are given; null without a number. */
function citation(
  { identity, type, text }: JudgedMention,
  number: string | null,
  date: string | null,
  issuer: string | null,
): string | null {
  const head = identity.type || type;
  if (number === null || !head) return null;
  const party = PARTY_NUMBER.test(number);
  const day = date === null ? null : dateInWords(date, party ? 'party' : 'state');
  const dated = day === null ? '' : `${party ? ',' : ''} ${day}`;
  return `${shortCitation(headOf(head, text), number)}${dated}${issuer === null ? '' : ` của ${issuer}`}`;
}

/** A hyphen after the number is the Party's way (domain reference §1.0). */
const PARTY_NUMBER = /^\d+[a-zđ]?-/iu;

/** The issuer that the symbol names. `TW` names none: three bodies share its series (domain reference §1.3). */
function issuerBySymbol({ number, type }: JudgedMention): string | null {
  const symbol = number === null ? null : parseSymbol(number, type);
  if (symbol === null || symbol.bodies.includes('TW')) return null;
  const { agency, level } = seriesOf(symbol, type);
  return agency === null || level !== 'central' ? null : (agencyById(agency)?.name ?? null);
}

function withoutDoubles(text: string): string {
  const once = (words: string, doubled: RegExp): string => words.replace(doubled, '$1');
  const pairs = once(text.replace(/\s+/gu, ' '), /(?<!\p{L})(\p{L}+ \p{L}+)(?: \1)+(?!\p{L})/giu);
  return once(pairs, /(?<!\p{L})(\p{L}+)(?: \1)+(?!\p{L})/giu);
}
