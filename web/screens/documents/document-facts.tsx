import type { ComponentChildren, JSX } from 'preact';
import { fileOf } from '../../../src/labels/name-document.js';
import type { DocumentDetail } from '../../data/types.js';
import { say } from '../../i18n/say.js';
import { Basis, DocumentDate } from '../../parts/document-date.js';
import { printPeriod } from '../../parts/period.js';
import { placeName } from '../../parts/place-name.js';

/** What a document says of itself; what it does not print but follows from it is said to be inferred. */
export function DocumentFacts({ detail }: { readonly detail: DocumentDetail }): JSX.Element {
  const { document, summary } = detail;
  return (
    <dl class="duties">
      <Fact name={say('document.number')} known={document.number}>
        {document.number?.value}
      </Fact>
      <Fact name={say('document.issuer')} known={document.issuer}>
        {document.issuer?.value}
      </Fact>
      <div>
        <dt>{say('document.date')}</dt>
        <dd>
          <DocumentDate dated={document.date} />
        </dd>
      </div>
      <Fact name={say('document.period')} known={document.period}>
        {document.period === null ? null : printPeriod(document.period.value)}
      </Fact>
      <Fact name={say('facet.place')} known={document.place}>
        {document.place === null ? null : placeName(document.place.value)}
      </Fact>
      <div>
        <dt>{say('document.file')}</dt>
        <dd>{fileOf(summary.path)}</dd>
      </div>
    </dl>
  );
}

function Fact({
  name,
  known,
  children,
}: {
  readonly name: string;
  readonly known: { readonly basis: string } | null;
  readonly children: ComponentChildren;
}): JSX.Element | null {
  if (known === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        <Basis basis={known.basis} />
      </dd>
    </div>
  );
}
