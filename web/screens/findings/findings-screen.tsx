import type { JSX } from 'preact';
import { FINDING_KINDS } from '../../../src/facts/finding.js';
import { FINDING_LABELS } from '../../../src/labels/labels.data.js';
import { documentPath } from '../../app/paths.js';
import { queryOf, useUrlState } from '../../app/url-state.js';
import { ask } from '../../data/api.js';
import type { Finding } from '../../data/types.js';
import { usePages } from '../../data/use-pages.js';
import { label, printNumber } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { CopyButton } from '../../parts/copy-button.js';
import { Heading } from '../../parts/heading.js';
import { InstrumentLine } from '../../parts/instrument-line.js';
import { More, pagesOf } from '../../parts/more.js';
import { Quotation } from '../../parts/quotation.js';
import { Answer, Empty } from '../../parts/states.js';

const PAGE = 30;

/** What was not understood or contradicts itself, narrowed by kind. */
export function FindingsScreen(): JSX.Element {
  const { path, params } = useUrlState();
  const kind = FINDING_KINDS.find((one) => one === params.get('kind'));
  const loaded = usePages(`findings ${kind ?? ''}`, pagesOf(params), (cursor, signal) =>
    ask('listFindings', { query: { limit: PAGE, cursor, kind: kind === undefined ? undefined : [kind] } }, signal),
  );
  return (
    <div class="stack">
      <Heading title={say('nav.findings')} />
      <p class="soft">{say('findings.about')}</p>
      <Answer of={loaded}>
        {(pages) => {
          const findings = pages.flatMap(({ items }) => items);
          const counts = pages[0]?.counts ?? {};
          const kinds = FINDING_KINDS.filter((one) => (counts[one] ?? 0) > 0 || one === kind);
          return (
            <div class="stack">
              <nav aria-label={say('findings.kinds')}>
                <ul class="row">
                  <li>
                    <a
                      class="chip"
                      href={path + queryOf(params, { kind: null, pages: null })}
                      aria-current={kind === undefined ? 'true' : undefined}
                    >
                      {say('instrument.filter-all')}
                    </a>
                  </li>
                  {kinds.map((one) => (
                    <li key={one}>
                      <a
                        class="chip"
                        href={path + queryOf(params, { kind: one, pages: null })}
                        aria-current={one === kind ? 'true' : undefined}
                      >
                        {label(FINDING_LABELS[one])} <strong class="number">{printNumber(counts[one] ?? 0)}</strong>
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
              {findings.length === 0 ? (
                <Empty title={say('findings.none')} />
              ) : (
                <ul class="stack">
                  {findings.map((finding) => (
                    <li key={finding.id} class="panel">
                      <Found finding={finding} />
                    </li>
                  ))}
                </ul>
              )}
              <More next={pages[pages.length - 1]?.next ?? null} busy={loaded.busy} />
            </div>
          );
        }}
      </Answer>
    </div>
  );
}

function Found({ finding }: { readonly finding: Finding }): JSX.Element {
  const { kind, printed, quote, choices, replacement } = finding;
  const missing = missingParts(finding.against);
  const against = missing === null ? finding.against : null;
  return (
    <article class="stack finding">
      <h2>{label(FINDING_LABELS[kind])}</h2>
      {printed === null && against === null && missing === null && replacement === null ? null : (
        <dl class="duties">
          {printed === null ? null : (
            <div>
              <dt>{say('findings.printed')}</dt>
              <dd>{printed}</dd>
            </div>
          )}
          {against === null ? null : (
            <div>
              <dt>{say('findings.against')}</dt>
              <dd>{against}</dd>
            </div>
          )}
          {missing === null ? null : (
            <div>
              <dt>{say('findings.missing')}</dt>
              <dd>{missing.map((part) => say(`findings.part-${part}`)).join(', ')}</dd>
            </div>
          )}
          {replacement === null ? null : (
            <div>
              <dt>{say('findings.replacement')}</dt>
              <dd>
                {replacement} <CopyButton copy={replacement} />
              </dd>
            </div>
          )}
        </dl>
      )}
      {quote === null ? <a href={documentPath(finding.document)}>{finding.text}</a> : <Quotation quote={quote} />}
      {choices.length === 0 ? null : (
        <div>
          <h3 class="small">{say('findings.choices')}</h3>
          <ul class="list">
            {choices.map((choice) => (
              <li key={choice.id}>
                <InstrumentLine instrument={choice} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}

const PARTS = ['type', 'number', 'year', 'date', 'term', 'issuer', 'place', 'title'] as const;

/** The parts that a code like `missing:year,place` names, or null for anything else. */
function missingParts(against: string | null): (typeof PARTS)[number][] | null {
  const named = against?.startsWith('missing:') ? against.slice('missing:'.length).split(',') : [];
  const parts = PARTS.filter((part) => named.includes(part));
  return parts.length === 0 ? null : parts;
}
