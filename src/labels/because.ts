import type { Language } from '../errors/errors.js';
import type { Status } from '../facts/outcome.js';
import { LEFT_OPEN_BY, PART_LABELS, SETTLED_BY } from './because.data.js';
import type { Text } from './text.js';

/**
 * What decided about a citation, in words: `missing:term` → "thiếu: khóa", `register:luat-…` → "khớp với danh mục văn
 * bản". A code not in the tables is given back as it stands.
 */
export function becauseWords(because: string, status: Status, language: Language): string {
  const [code = '', rest = ''] = because.split(':', 2);
  const texts: Readonly<Record<string, Text>> = status === 'resolved' ? SETTLED_BY : LEFT_OPEN_BY;
  const text = texts[code]?.[language];
  if (text === undefined) return because;
  const parts = rest.split(',').map((part) => (isPart(part) ? PART_LABELS[part][language] : part));
  return text.replace('{parts}', () => parts.join(', '));
}

function isPart(text: string): text is keyof typeof PART_LABELS {
  return Object.hasOwn(PART_LABELS, text);
}
