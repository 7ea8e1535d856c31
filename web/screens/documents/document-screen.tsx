import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { STATUSES } from '../../../src/facts/outcome.js';
import { STATUS_LABELS } from '../../../src/labels/labels.data.js';
import { nameOfDocument } from '../../../src/labels/name-document.js';
import { PATHS } from '../../app/paths.js';
import { useUrlState } from '../../app/url-state.js';
import { ApiError } from '../../data/api.js';
import type { Mention } from '../../data/types.js';
import { label, printNumber } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { Heading } from '../../parts/heading.js';
import { Bones, Empty, Failed } from '../../parts/states.js';
import { Beside } from './beside.js';
import { useCardAtHand, useContents } from './contents.js';
import { DocumentFacts } from './document-facts.js';
import { MentionCard } from './mention-card.js';
import { askedOf, placeOf } from './place-asked.js';
import { ReadText } from './read-text.js';

/** A programme or plan as printed, its tasks and findings beside it, opened at the place asked for. */
export function DocumentScreen(): JSX.Element {
  const id = useRoute().params.id ?? '';
  // A key of its own for each document: another one's text is never shown while this one is awaited.
  return <Opened key={id} id={id} />;
}

const NONE: readonly never[] = [];

function Opened({ id }: { readonly id: string }): JSX.Element {
  const { params, change } = useUrlState();
  const contents = useContents(id);
  const { read, mentions, tasks, findings } = contents;
  const asked = askedOf(params);
  // What the address came with is shown; what is chosen later takes the focus with it.
  const came = useRef(asked.mention);
  const atHand = useCardAtHand(contents, came.current);
  const closed = useRef<string | null>(null);
  useEffect(() => {
    // Back to the citation whose card was closed: it is drawn anew without its mark, so only now is it there.
    if (closed.current === null || asked.mention !== null) return;
    const link = document.querySelector<HTMLElement>(`[data-mention="${CSS.escape(closed.current)}"]`);
    closed.current = null;
    link?.focus({ preventScroll: true });
  }, [asked.mention]);
  if (read.error instanceof ApiError && read.error.status === 404) return <Unknown />;
  if (read.value === undefined || !atHand) {
    return (
      <div class="stack">
        <Heading title={say('task.document')} />
        {read.error === undefined ? <Bones /> : <Failed error={read.error} retry={read.reload} />}
      </div>
    );
  }
  const { detail, text } = read.value;
  const cited: readonly Mention[] = mentions.value ?? NONE;
  const chosen = cited.find((one) => one.id === asked.mention) ?? null;
  if (asked.mention !== came.current) came.current = null;
  const close = (): void => {
    closed.current = chosen?.id ?? null;
    change({ mention: null }, { replace: true });
  };
  return (
    <div class="stack">
      <section class="panel stack">
        <Heading title={nameOfDocument(detail.summary)} />
        <DocumentFacts detail={detail} />
        <ul class="outcomes" aria-label={say('coverage.outcomes')} aria-busy={mentions.busy}>
          {STATUSES.map((status) => (
            <li key={status}>
              <span class={`cite cite-${status}`}>{label(STATUS_LABELS[status])}</span>{' '}
              <span class="number">
                {mentions.value === undefined ? '…' : printNumber(cited.filter((one) => one.status === status).length)}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {mentions.error === undefined ? null : <Failed error={mentions.error} retry={mentions.reload} />}
      <div class="document">
        <div class="document-side stack">
          {chosen === null ? null : (
            <MentionCard
              key={chosen.id}
              mention={chosen}
              task={tasks.value?.find((task) => task.id === chosen.task) ?? null}
              findings={findings.value?.filter((finding) => finding.mention === chosen.id) ?? NONE}
              taken={came.current === null}
              onClose={close}
              onSettled={() => {
                mentions.reload();
                findings.reload();
              }}
            />
          )}
          <Beside document={detail.summary} mentions={cited} tasks={tasks} findings={findings} asked={asked} />
        </div>
        <ReadText
          text={text}
          mentions={cited}
          asked={placeOf(asked, cited, tasks.value ?? NONE)}
          chosen={asked.mention}
        />
      </div>
    </div>
  );
}

/** No document of this id: an old link to one that was removed, most often. */
function Unknown(): JSX.Element {
  return (
    <div class="stack">
      <Heading title={say('task.document')} />
      <Empty title={say('document.unknown')}>
        <p>{say('document.unknown-hint')}</p>
        <a href={PATHS.documents}>{say('nav.documents')}</a>
      </Empty>
    </div>
  );
}
