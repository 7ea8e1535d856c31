import type { Identity } from '../designation/identity.js';
import { isAmendingTitle, lawName } from '../register/law-names.js';
import { printTerm } from '../terms/index.js';

/**
 * How an instrument is called in a line: "Nghị định 118/2021/NĐ-CP", "Luật Hộ tịch 60/2014/QH13", for nobody knows laws by
 * their numbers; a document by its title.
 */
export function nameOf({
  id,
  identity,
  title,
}: {
  readonly id: string;
  readonly identity: Pick<Identity, 'type' | 'number' | 'name'>;
  readonly title: string | null;
}): string {
  const law = identity.number === null || isAmendingTitle(title ?? '') ? null : lawName({ type: identity.type, title });
  if (law !== null) return `${law} ${identity.number}`;
  const rest = identity.number ?? (identity.name === null ? null : asPrinted(identity.name, title));
  if (rest === null) return title ?? id;
  const draft = /^dự thảo (.*)$/s.exec(rest)?.[1];
  if (draft !== undefined) return `Dự thảo ${identity.type} ${draft}`;
  return `${identity.type.charAt(0).toUpperCase()}${identity.type.slice(1)} ${rest}`;
}

/**
 * Names are kept in small letters, terms in digits; where the title is the name as it was printed, its capitals are
 * those people know.
 */
function asPrinted(name: string, title: string | null): string {
  const printed = title?.replace(/\s+/g, ' ').trim();
  if (printed?.toLowerCase() === name.toLowerCase()) return printed;
  return name.replace(SYMBOL_IN_NAME, withCapitals).replace(TERM_IN_NAME, (term) => printTerm(term));
}

/** `12` of "kết luận số 80-kl/tw khóa 12". */
const TERM_IN_NAME = /(?<=(?<!\p{L})khóa )\d{1,2}(?![\d/-])/gu;

/** A number and symbol inside a name: `01/nq-cp`, `80-kl/tw`, `31/2024/qh15`. */
const SYMBOL_IN_NAME = /(?<![\p{L}\d])\d[\d.]*[a-zđ]?(?:\/\d{4})?[-/][a-zđ][\p{L}\d&]*(?:[-/][a-zđ][\p{L}\d&]*)*/gu;

function withCapitals(symbol: string): string {
  return symbol
    .toUpperCase()
    .replace(/TTG|CTR|TTR/g, (letters) => `${letters.slice(0, 2)}${letters.slice(2).toLowerCase()}`);
}

/** The title to show beside the name; null where the name says it already. */
export function titleBeside(one: Parameters<typeof nameOf>[0]): string | null {
  const title = one.title?.trim().toLowerCase();
  return title === undefined || nameOf(one).toLowerCase().includes(title) ? null : one.title;
}
