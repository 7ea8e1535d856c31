import type { Term } from '../query.js';
import type { Word } from '../words/words.js';

/** Words are letters and digits, so quoting them is all it takes for none to be an operator. */
function phrase(column: string, words: readonly string[]): string {
  return `${column} : "${words.join(' ')}"`;
}

function all(column: string, words: readonly string[]): string {
  return `(${words.map((word) => phrase(column, [word])).join(' AND ')})`;
}

/** The query as an FTS5 expression on folded words: every term must match. */
export function plainMatch(terms: readonly Term[]): string {
  return match(terms, 'plain', (word) => word.plain);
}

/** The same with accents as typed. */
export function accentedMatch(terms: readonly Term[]): string {
  return match(terms, 'accented', (word) => word.accented);
}

function match(terms: readonly Term[], column: string, form: (word: Word) => string): string {
  return terms
    .map((term) => {
      switch (term.kind) {
        case 'word':
          return phrase(column, [form(term.word)]);
        case 'phrase':
          return phrase(column, term.words.map(form));
        case 'number':
          return phrase('numbers', [term.form]);
        case 'either':
          return `(${phrase(column, [form(term.short)])} OR ${all(column, term.long.map(form))})`;
        default:
          return term satisfies never;
      }
    })
    .map((part) => `(${part})`)
    .join(' AND ');
}
