import type { JSX } from 'preact';
import { STATUSES } from '../../../src/facts/outcome.js';
import { STATUS_LABELS } from '../../../src/labels/labels.data.js';
import { fileOf, nameOfDocument } from '../../../src/labels/name-document.js';
import { printDate } from '../../../src/register/describe-validity.js';
import { documentPath, PATHS } from '../../app/paths.js';
import { ask } from '../../data/api.js';
import type { Coverage, DocumentSummary, Instrument } from '../../data/types.js';
import { useLoad } from '../../data/use-load.js';
import { label, language, printNumber } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { InstrumentLine } from '../../parts/instrument-line.js';
import { Answer, Empty } from '../../parts/states.js';
import { FIRST_SCREEN } from './first-screen.js';

interface InHere {
  readonly coverage: Coverage;
  readonly cited: readonly Instrument[];
  readonly documents: readonly DocumentSummary[];
}

/** What is in here, and what finding nothing would mean. */
export function CoverageView(): JSX.Element {
  const loaded = useLoad<InHere>(`coverage ${language.value}`, async (signal) => {
    const [coverage, cited, documents] = await Promise.all([
      ask('getCoverage', FIRST_SCREEN.coverage, signal),
      ask('listInstruments', FIRST_SCREEN.instruments, signal),
      ask('listDocuments', FIRST_SCREEN.documents, signal),
    ]);
    return { coverage, cited: cited.items, documents: documents.items };
  });
  return (
    <Answer of={loaded}>
      {(inHere) =>
        inHere.coverage.documents === 0 ? (
          <Empty title={say('coverage.empty')}>
            <p>{say('coverage.empty-hint')}</p>
            <a class="button button-main" href={PATHS.documents}>
              {say('upload.title')}
            </a>
            <p class="small">{say('coverage.empty-folder')}</p>
          </Empty>
        ) : (
          <Overview {...inHere} />
        )
      }
    </Answer>
  );
}

function Overview({ coverage, cited, documents }: InHere): JSX.Element {
  const mentions = STATUSES.reduce((sum, status) => sum + (coverage.mentions[status] ?? 0), 0);
  const date = (iso: string | null): string => (iso === null ? '?' : printDate(iso, language.value));
  return (
    <div class="overview">
      <section class="panel stack" aria-labelledby="coverage-title">
        <h2 id="coverage-title">{say('coverage.title')}</h2>
        <ul class="figures">
          <Figure value={coverage.documents} name={say('coverage.documents')} href={PATHS.documents} />
          <Figure value={coverage.tasks} name={say('coverage.tasks')} />
          <Figure value={coverage.instruments.cited} name={say('coverage.instruments')} />
          <Figure value={mentions} name={say('coverage.mentions')} href={PATHS.findings} />
        </ul>
        <div>
          <h3 class="small">{say('coverage.outcomes')}</h3>
          <ul class="outcomes">
            {STATUSES.map((status) => (
              <li key={status}>
                <span class={`tag tag-${status}`}>{label(STATUS_LABELS[status])}</span>{' '}
                <span class="number">{printNumber(coverage.mentions[status] ?? 0)}</span>
              </li>
            ))}
          </ul>
        </div>
        <p class="soft small">
          {say('coverage.dates', { from: date(coverage.firstDate), to: date(coverage.lastDate) })}{' '}
          {say('coverage.register', { count: coverage.register.rows })} {say('coverage.zero')}{' '}
          <a href={PATHS.findings}>{say('coverage.zero-findings')}</a>
        </p>
        {coverage.pendingTasks === 0 ? null : (
          <p class="notice notice-warn small">{say('coverage.pending', { count: coverage.pendingTasks })}</p>
        )}
      </section>
      <section class="panel stack" aria-labelledby="top-title">
        <h2 id="top-title">{say('coverage.top')}</h2>
        <ol class="list">
          {cited.map((instrument) => (
            <li key={instrument.id}>
              <InstrumentLine instrument={instrument} />
            </li>
          ))}
        </ol>
      </section>
      <section class="panel stack" aria-labelledby="latest-title">
        <h2 id="latest-title">{say('coverage.latest')}</h2>
        <ul class="list">
          {documents.map((document) => (
            <li key={document.id}>
              <a href={documentPath(document.id)}>{nameOfDocument(document)}</a>
              <p class="soft small">
                {document.title === null ? '' : `${fileOf(document.path)} · `}
                {say('instrument.count-tasks', { tasks: document.tasks })}
              </p>
            </li>
          ))}
        </ul>
        <div class="row">
          <a class="button button-small" href={PATHS.documents}>
            {say('upload.title')}
          </a>
          <a href={PATHS.documents}>{say('coverage.all-documents')}</a>
        </div>
      </section>
    </div>
  );
}

function Figure({
  value,
  name,
  href,
}: {
  readonly value: number;
  readonly name: string;
  readonly href?: string;
}): JSX.Element {
  const number = <strong>{printNumber(value)}</strong>;
  return (
    <li>
      {href === undefined ? (
        number
      ) : (
        <a href={href} aria-label={`${printNumber(value)} ${name}`}>
          {number}
        </a>
      )}
      <span class="soft" aria-hidden={href !== undefined}>
        {name}
      </span>
    </li>
  );
}
