import type { ComponentChildren, JSX } from 'preact';
import { RELATIONS } from '../../../src/facts/statement.js';
import { RELATION_LABELS } from '../../../src/labels/labels.data.js';
import { nameOfDocument } from '../../../src/labels/name-document.js';
import { nameOf, titleBeside } from '../../../src/labels/name-instrument.js';
import { printDate } from '../../../src/register/describe-validity.js';
import { printTerm } from '../../../src/terms/index.js';
import { documentPath, findingsPath, relationsPath } from '../../app/paths.js';
import { ask } from '../../data/api.js';
import type { Instrument, InstrumentCard } from '../../data/types.js';
import { useLoad } from '../../data/use-load.js';
import { label, language, printNumber } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { CopyButton } from '../../parts/copy-button.js';
import { distinctionOf } from '../../parts/distinction.js';
import { Heading } from '../../parts/heading.js';
import { InstrumentLink } from '../../parts/instrument-line.js';
import { InstrumentName } from '../../parts/instrument-name.js';
import { placeName } from '../../parts/place-name.js';
import { citationOf } from '../../text/citation.js';
import { howSure } from './how-sure.js';
import { validityWords } from './validity-words.js';

/** What changes an instrument: said on its card, because whoever cites it must know. */
const CHANGING = ['amends', 'replaces', 'repeals', 'suspends', 'corrects', 'consolidates', 'extends'] as const;

/** Identity, title, dates, issuer, whether it is in force, how sure all that is, and what changes it. */
export function Card({ card }: { readonly card: InstrumentCard }): JSX.Element {
  const { identity, printed, issuer } = card;
  const name = nameOf(card);
  const title = titleBeside(card);
  const date = (iso: string): string => printDate(iso, language.value);
  // Who issued it stands among the facts below.
  const told = distinctionOf({ ...card, issuer: null });
  return (
    <section class="panel card">
      <div class="card-head">
        <Heading title={told === '' ? name : `${name} (${told})`}>
          <InstrumentName instrument={card} /> {told === '' ? null : <span class="card-told">{told}</span>}
        </Heading>
        {title === null ? null : <p class="card-title">{title}</p>}
        <p class="soft">
          {say('instrument.cited', { mentions: card.mentions, tasks: card.tasks, documents: card.documents })}
        </p>
      </div>
      <div class="row card-actions">
        <CopyButton
          name={say('instrument.copy-citation')}
          copy={citationOf({ identity, issued: card.issued, issuer, title: card.title })}
        />
        <button type="button" class="button button-small" onClick={() => window.print()}>
          {say('instrument.print')}
        </button>
      </div>
      <dl class="facts">
        {card.issued === null ? null : <Fact name={say('instrument.issued')}>{date(card.issued)}</Fact>}
        {issuer === null ? null : <Fact name={say('instrument.issuer')}>{issuer}</Fact>}
        {identity.term === null ? null : <Fact name={say('instrument.term-of')}>{printTerm(identity.term)}</Fact>}
        {identity.place === null ? null : <Fact name={say('instrument.place')}>{placeName(identity.place)}</Fact>}
        <Fact name={say('instrument.validity')}>{validityWords(card)}</Fact>
        {card.drafts.length === 0 ? null : (
          <Fact name={say('instrument.draft')}>
            {card.drafts.map((draft) => (
              <div key={draft.id}>
                {say('instrument.draft-became', {
                  draft: `${draft.name.charAt(0).toUpperCase()}${draft.name.slice(1)}`,
                  act: identity.number ?? name,
                })}
              </div>
            ))}
          </Fact>
        )}
        <Changes card={card} />
        <Fact name={say('instrument.known')}>{howSure(card)}</Fact>
        {printed.dates.length < 2 ? null : (
          <Fact name={say('instrument.printed-dates')}>
            {printed.dates.map(({ value, count }) => `${date(value)} (${printNumber(count)})`).join(', ')}
          </Fact>
        )}
        <Fact name={say('instrument.findings')}>
          <ToCheck card={card} />
        </Fact>
        {card.texts.length === 0 ? null : (
          <Fact name={say('instrument.texts')}>
            {card.texts.map((text, index) => (
              <span key={text.id}>
                {index > 0 ? ', ' : ''}
                <a href={documentPath(text.id)}>{nameOfDocument(text)}</a>
              </span>
            ))}
          </Fact>
        )}
      </dl>
    </section>
  );
}

/** Documents up to which what is to be checked of an instrument is counted while somebody looks at its card. */
const COUNTED = 50;

/** How much is to be checked of its citations; asked for beside the card, which does not wait for it. */
function ToCheck({ card: { id, documents } }: { readonly card: InstrumentCard }): JSX.Element {
  const few = documents <= COUNTED;
  const loaded = useLoad(few ? `findings about ${id}` : null, (signal) =>
    ask('listFindings', { query: { instrument: id, limit: 1 } }, signal),
  );
  if (!few || loaded.error !== undefined) return <a href={findingsPath(id)}>{say('instrument.findings-list')}</a>;
  if (loaded.value === undefined) return <span class="soft">…</span>;
  const count = Object.values(loaded.value.counts).reduce((sum, one) => sum + one, 0);
  if (count === 0) return <>{say('instrument.findings-none')}</>;
  return <a href={findingsPath(id)}>{say('instrument.findings-count', { count })}</a>;
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Changes({ card }: { readonly card: InstrumentCard }): JSX.Element | null {
  const related = new Map<string, Instrument>(card.related.map((one) => [one.id, one]));
  const changing = card.incoming.filter(({ relation }) => CHANGING.some((one) => one === relation));
  if (changing.length === 0) return null;
  const kinds = RELATIONS.filter((relation) => changing.some((edge) => edge.relation === relation));
  return (
    <>
      {kinds.map((relation) => (
        <Fact key={relation} name={label(RELATION_LABELS[relation].in)}>
          {changing
            .filter((edge) => edge.relation === relation)
            .map((edge, index) => {
              const other = related.get(edge.from);
              return (
                <span key={edge.from}>
                  {index > 0 ? ', ' : ''}
                  {other === undefined ? edge.from : <InstrumentLink instrument={other} />}
                  {other?.issued ? ` (${printDate(other.issued, language.value)})` : ''}
                  {edge.planned ? ` ${say('instrument.planned')}` : ''}
                </span>
              );
            })}{' '}
          <a class="small" href={relationsPath(card.id)}>
            {say('evidence.show')}
          </a>
        </Fact>
      ))}
    </>
  );
}
