import type { Language } from '../errors/errors.js';
import type { Finding } from '../facts/finding.js';
import { printDate } from '../register/describe-validity.js';
import { becauseWords } from './because.js';
import { FINDING_REASONS } from './finding-reason.data.js';
import { ACTION_LABELS } from './labels.data.js';
import { fileOf } from './name-document.js';
import { printInterval } from './print-interval.js';

/** What a finding says: what the print says, and what stands against it, is missing, or was done about it. */
export function findingReason(
  { kind, printed, against, since, action }: Pick<Finding, 'kind' | 'printed' | 'against' | 'since' | 'action'>,
  language: Language,
): string {
  const values: Readonly<Record<string, string>> = {
    from: since === null ? '' : dated(since, language),
    printed: printed === null ? '' : dated(printed, language),
    against: against === null ? '' : dated(against, language),
    action: ACTION_LABELS[action][language],
  };
  const say = (reason: keyof typeof FINDING_REASONS, more: Readonly<Record<string, string>> = values): string =>
    FINDING_REASONS[reason][language].replace(/\{(\w+)\}/g, (whole, name: string) => more[name] ?? whole);
  switch (kind) {
    case 'replaced':
    case 'repealed':
    case 'expired':
    case 'scheme-over':
      return say(kind);
    case 'same-content':
      return say(kind, { printed: fileOf(printed ?? ''), against: fileOf(against ?? '') });
    case 'amendment-not-cited':
      return say('amended');
    case 'abolished-body':
      return say('abolished');
    case 'draft-issued':
      return say('issued');
    case 'decision-conflict':
      return say('decided');
    case 'incomplete-citation':
      return becauseWords(against ?? '', 'unresolved', language);
    case 'ambiguous':
    case 'unresolved':
    case 'malformed':
      return [printed, against === null ? null : becauseWords(against, kind, language)].filter(Boolean).join(' · ');
    case 'no-date': {
      const [from = '', to = from] = (against ?? '').split('/');
      return from === '' ? '' : say('inferred-date', { interval: printInterval(from, to, language) });
    }
    default:
      return printed !== null && against !== null ? say('against') : (printed ?? against ?? '');
  }
}

/** A date as people write it; other text as it stands. */
function dated(text: string, language: Language): string {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) ? printDate(text, language) : text;
}
