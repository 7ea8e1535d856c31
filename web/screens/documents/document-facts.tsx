import type { JSX } from 'preact';
import { printDate } from '../../../src/register/describe-validity.js';
import type { DocumentDetail } from '../../data/types.js';
import { language } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { printPeriod } from '../../parts/period.js';
import { placeName } from '../../parts/place-name.js';

/** What a document says of itself; what it does not print but follows from it is said to be inferred. */
export function DocumentFacts({ detail }: { readonly detail: DocumentDetail }): JSX.Element {
  const { document, summary } = detail;
  const date = (iso: string): string => printDate(iso, language.value);
  const facts: readonly (readonly [name: string, value: string | null, basis?: string | undefined])[] = [
    [say('document.number'), document.number?.value ?? null, document.number?.basis],
    [say('document.issuer'), document.issuer?.value ?? null, document.issuer?.basis],
    [
      say('document.date'),
      document.date === null
        ? say('document.no-date')
        : document.date.value.from === document.date.value.to
          ? date(document.date.value.from)
          : `${date(document.date.value.from)} – ${date(document.date.value.to)}`,
      document.date?.basis,
    ],
    [
      say('document.period'),
      document.period === null ? null : printPeriod(document.period.value),
      document.period?.basis,
    ],
    [say('facet.place'), document.place === null ? null : placeName(document.place.value), document.place?.basis],
    [say('document.file'), summary.path],
  ];
  return (
    <dl class="duties">
      {facts.map(([name, value, basis]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value}
              {basis === 'inferred' || basis === 'stated' ? (
                <span class="soft"> {say(`document.${basis}`)}</span>
              ) : null}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
