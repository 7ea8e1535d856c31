import type { JSX } from 'preact';
import { fileOf } from '../../src/labels/name-document.js';
import { passagePath } from '../app/paths.js';
import type { Quote } from '../data/types.js';
import { say } from '../i18n/say.js';

/** Words of a document as printed, the quoted ones marked, with a way to the place where they stand. */
export function Quotation({ quote }: { readonly quote: Quote }): JSX.Element {
  return (
    <blockquote class="quote">
      <p>
        {quote.cutBefore ? '… ' : ''}
        {quote.before}
        <mark>{quote.text}</mark>
        {quote.after}
        {quote.cutAfter ? ' …' : ''}
      </p>
      <footer>
        {fileOf(quote.path)}, {say('evidence.line', { line: quote.line })} ·{' '}
        <a href={passagePath(quote.document, quote.start, quote.end)}>{say('evidence.open')}</a>
      </footer>
    </blockquote>
  );
}

/** The words a row rests on, one click away. */
export function Evidence({ quote }: { readonly quote: Quote | null }): JSX.Element {
  if (quote === null) return <p class="soft small">{say('evidence.none')}</p>;
  return (
    <details class="evidence">
      <summary>{say('evidence.show')}</summary>
      <Quotation quote={quote} />
    </details>
  );
}
