import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FINDING_KINDS } from '../../../src/facts/finding.js';
import { findingReason } from '../../../src/labels/finding-reason.js';
import { FINDING_LABELS } from '../../../src/labels/labels.data.js';
import { nameOf } from '../../../src/labels/name-instrument.js';
import { findingLabel } from '../../../src/labels/outcome-words.js';
import { documentPath } from '../../app/paths.js';
import { queryOf, useUrlState } from '../../app/url-state.js';
import { ask } from '../../data/api.js';
import type { Finding, Settling } from '../../data/types.js';
import { useLoad } from '../../data/use-load.js';
import { usePages } from '../../data/use-pages.js';
import { label, language, printNumber } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { CopyButton } from '../../parts/copy-button.js';
import { Heading } from '../../parts/heading.js';
import { InstrumentList } from '../../parts/instrument-line.js';
import { More, pagesOf } from '../../parts/more.js';
import { Quotation } from '../../parts/quotation.js';
import { Answer, Empty } from '../../parts/states.js';
import { DecisionsScreen } from './decisions-screen.js';
import { GroupsScreen } from './groups-screen.js';
import { Settle } from './settle.js';
import { Settled } from './settled.js';

const PAGE = 30;

/** What was not understood or contradicts itself: one by one, grouped by what is printed, and what people decided. */
export function FindingsScreen(): JSX.Element {
  const { path, params } = useUrlState();
  const view = VIEWS.find(({ name }) => name === params.get('xem')) ?? VIEWS[0];
  return (
    <div class="stack">
      <Heading title={say('nav.findings')} />
      <p class="soft">{say('findings.about')}</p>
      <nav class="tabs" aria-label={say('settle.views')}>
        <ul>
          {VIEWS.map((one) => (
            <li key={one.label}>
              <a
                href={path + queryOf(params, { xem: one.name, kind: null, 'van-ban': null, pages: null })}
                aria-current={one === view ? 'page' : undefined}
              >
                {say(one.label)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <view.Screen />
    </div>
  );
}

const VIEWS = [
  { name: null, label: 'settle.view-each', Screen: EachFinding },
  { name: 'gop', label: 'settle.view-groups', Screen: GroupsScreen },
  { name: 'xac-nhan', label: 'settle.view-decisions', Screen: DecisionsScreen },
] as const;

/** Findings one by one, narrowed by kind. */
function EachFinding(): JSX.Element {
  const { path, params } = useUrlState();
  const kind = FINDING_KINDS.find((one) => one === params.get('kind'));
  const instrument = params.get('van-ban') ?? undefined;
  const loaded = usePages(`findings ${kind ?? ''} ${instrument ?? ''}`, pagesOf(params), (cursor, signal) => {
    const query = { limit: PAGE, cursor, instrument, kind: kind === undefined ? undefined : [kind] };
    return ask('listFindings', { query }, signal);
  });
  const [settled, setSettled] = useState<Settling | null>(null);
  const onSettled = (result: Settling): void => {
    setSettled(result);
    loaded.reload();
  };
  return (
    <Answer of={loaded}>
      {(pages) => {
        const findings = pages.flatMap(({ items }) => items);
        const counts = pages[0]?.counts ?? {};
        const kinds = FINDING_KINDS.filter((one) => (counts[one] ?? 0) > 0 || one === kind);
        return (
          <div class="stack">
            {instrument === undefined ? null : <OfInstrument id={instrument} />}
            <nav aria-label={say('findings.kinds')}>
              <ul class="row chips">
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
            <Settled result={settled} />
            {findings.length === 0 ? (
              <Empty title={say('findings.none')} />
            ) : (
              <ul class="stack">
                {findings.map((finding) => (
                  <li key={finding.id} class="panel">
                    <Found finding={finding} onSettled={onSettled} />
                  </li>
                ))}
              </ul>
            )}
            <More next={pages[pages.length - 1]?.next ?? null} busy={loaded.busy} />
          </div>
        );
      }}
    </Answer>
  );
}

/** Says that only the citations of one instrument are looked at, and lets that go. */
function OfInstrument({ id }: { readonly id: string }): JSX.Element {
  const { change } = useUrlState();
  const loaded = useLoad(`instrument ${id}`, (signal) => ask('getInstrument', { params: { id } }, signal));
  const name = say('facet.instrument');
  const value = loaded.value === undefined ? id : nameOf(loaded.value);
  return (
    <p>
      <button
        type="button"
        class="chip"
        aria-label={say('action.remove-filter', { name, value })}
        onClick={() => change({ 'van-ban': null, kind: null, pages: null })}
      >
        <span class="soft">{name}:</span> {value}
        <span class="chip-cross" aria-hidden="true">
          ×
        </span>
      </button>
    </p>
  );
}

/** Kinds that a decision on what the citation means can close. */
const OPEN_KINDS: readonly string[] = ['ambiguous', 'unresolved', 'malformed', 'decision-conflict'];

function Found({
  finding,
  onSettled,
}: {
  readonly finding: Finding;
  readonly onSettled: (result: Settling) => void;
}): JSX.Element {
  const { kind, quote, choices, replacement } = finding;
  const reason = findingReason(finding, language.value);
  return (
    <article class="stack finding">
      <h2>{label(findingLabel(kind, choices.length))}</h2>
      {reason === '' ? null : <p>{reason}</p>}
      {replacement === null ? null : (
        <p>
          <span class="soft">{say('findings.replacement')}:</span> {replacement} <CopyButton small copy={replacement} />
        </p>
      )}
      {quote === null ? <a href={documentPath(finding.document)}>{finding.text}</a> : <Quotation quote={quote} />}
      {choices.length === 0 ? null : (
        <div>
          <h3 class="small">{say('findings.choices')}</h3>
          <InstrumentList instruments={choices} />
        </div>
      )}
      {finding.mention !== null && OPEN_KINDS.includes(kind) ? (
        <Settle id={finding.id} choices={choices} onDone={onSettled} />
      ) : null}
    </article>
  );
}
