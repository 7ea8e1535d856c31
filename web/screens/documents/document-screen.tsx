import type { JSX } from 'preact';
import { useRoute } from 'preact-iso';
import { STATUSES } from '../../../src/facts/outcome.js';
import { STATUS_LABELS } from '../../../src/labels/labels.data.js';
import { useUrlState } from '../../app/url-state.js';
import { ask } from '../../data/api.js';
import type { DocumentDetail, Mention } from '../../data/types.js';
import { useLoad } from '../../data/use-load.js';
import { label, printNumber } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { Heading } from '../../parts/heading.js';
import { Bones, Failed } from '../../parts/states.js';
import type { Range } from '../../text/pieces.js';
import { DocumentFacts } from './document-facts.js';
import { ReadText } from './read-text.js';

interface Read {
  readonly detail: DocumentDetail;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** A programme or plan as printed, its citations marked by what became of them, opened at the place asked for. */
export function DocumentScreen(): JSX.Element {
  const id = useRoute().params.id ?? '';
  // A key of its own for each document: another one's text is never shown while this one is awaited.
  return <Opened key={id} id={id} />;
}

function Opened({ id }: { readonly id: string }): JSX.Element {
  const { params } = useUrlState();
  const loaded = useLoad(`document ${id}`, (signal) => read(id, signal));
  const task = params.get('task');
  const place = useLoad(task === null ? null : `task ${task}`, (signal) =>
    ask('getTask', { params: { id: task ?? '' } }, signal),
  );
  if (loaded.value === undefined) {
    return (
      <div class="stack">
        <Heading title={say('task.document')} />
        {loaded.error === undefined ? <Bones /> : <Failed error={loaded.error} retry={loaded.reload} />}
      </div>
    );
  }
  const { detail, text, mentions } = loaded.value;
  const asked = task === null ? placeAsked(params, mentions) : (place.value?.task ?? null);
  return (
    <div class="stack">
      <section class="panel stack">
        <Heading title={detail.summary.title ?? detail.summary.path} />
        <DocumentFacts detail={detail} />
        <ul class="outcomes" aria-label={say('coverage.outcomes')}>
          {STATUSES.map((status) => (
            <li key={status}>
              <span class={`cite cite-${status}`}>{label(STATUS_LABELS[status])}</span>{' '}
              <span class="number">{printNumber(mentions.filter((one) => one.status === status).length)}</span>
            </li>
          ))}
        </ul>
      </section>
      {place.error === undefined ? null : <Failed error={place.error} retry={place.reload} />}
      <ReadText text={text} mentions={mentions} asked={asked} />
    </div>
  );
}

async function read(id: string, signal: AbortSignal): Promise<Read> {
  const [detail, { text }, mentions] = await Promise.all([
    ask('getDocument', { params: { id } }, signal),
    ask('getDocumentText', { params: { id } }, signal),
    mentionsOf(id, signal),
  ]);
  return { detail, text, mentions };
}

async function mentionsOf(document: string, signal: AbortSignal): Promise<readonly Mention[]> {
  const mentions: Mention[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await ask('listMentions', { query: { document, limit: 100, cursor } }, signal);
    mentions.push(...page.items);
    if (page.next === null) return mentions;
    cursor = page.next;
  }
}

/** The stretch that the address names: by a mention, or by its offsets. */
function placeAsked(params: URLSearchParams, mentions: readonly Mention[]): Range | null {
  const mention = params.get('mention');
  if (mention !== null) return mentions.find(({ id }) => id === mention) ?? null;
  const [start, end] = [params.get('tu'), params.get('den')].map((at) => Number.parseInt(at ?? '', 10));
  return start === undefined || end === undefined || !(start < end) ? null : { start, end };
}
