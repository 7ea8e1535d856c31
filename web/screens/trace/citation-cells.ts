import { ROLE_LABELS } from '../../../src/labels/labels.data.js';
import { nameOf } from '../../../src/labels/name-instrument.js';
import type { Instrument } from '../../data/types.js';
import { label } from '../../i18n/language.js';
import { certainWords } from '../../parts/certain-words.js';
import type { TouchedTask } from './touched-tasks.js';

interface CitationCells {
  readonly names: string;
  readonly roles: string;
  readonly certainty: string;
  /** The words of the task that cite them. */
  readonly quoted: string;
}

/** What a task cites as cells of a table; what is said of several instruments stands in their order. */
export function citationCells(
  { cites, words }: Pick<TouchedTask, 'cites' | 'words'>,
  cited: ReadonlyMap<string, Instrument>,
): CitationCells {
  const names = cites.map(({ instrument }) => {
    const one = cited.get(instrument);
    return one === undefined ? instrument : nameOf(one);
  });
  return {
    names: names.join('; '),
    roles: cites.map(({ roles }) => roles.map((role) => label(ROLE_LABELS[role])).join(', ')).join('; '),
    certainty: cites.map(({ certain }) => certainWords(certain)).join('; '),
    quoted: [...new Set(words.map(({ evidence }) => evidence.text))].join('; '),
  };
}
