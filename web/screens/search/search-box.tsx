import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { nameOf, titleBeside } from '../../../src/labels/name-instrument.js';
import { documentPath, instrumentPath } from '../../app/paths.js';
import { useUrlState } from '../../app/url-state.js';
import { ask } from '../../data/api.js';
import { keepAhead } from '../../data/asked-ahead.js';
import type { Instrument, SearchHit } from '../../data/types.js';
import { say } from '../../i18n/say.js';
import { Combobox, type Option } from '../../parts/combobox.js';
import { distinctionLine } from '../../parts/distinction.js';
import { Marked } from '../../parts/marked.js';
import { documentOfHit } from './document-of-hit.js';
import { firstPageOf } from './search-state.js';

interface Offered {
  readonly words: string;
  readonly instruments: readonly Instrument[];
  readonly hits: readonly SearchHit[];
}

const NOTHING: Offered = { words: '', instruments: [], hits: [] };
const OFFERED = { instruments: 6, hits: 3 } as const;
/** Milliseconds without a key after which one has stopped typing: longer than between the keys of one syllable of Telex. */
const PAUSE = 40;

/** Words that something is offered for, or will be once typing stops. */
interface Asking {
  readonly words: string;
  readonly stop: AbortController;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** The one box: completes instruments, shows the first tasks that match, and submits the words as they are. */
export function SearchBox({
  words,
  autoFocus,
  onSearch,
}: {
  readonly words: string;
  readonly autoFocus: boolean;
  readonly onSearch: (words: string) => void;
}): JSX.Element {
  const { go } = useUrlState();
  const [typed, setTyped] = useState(words);
  const [offered, setOffered] = useState<Offered>(NOTHING);
  const asking = useRef<Asking | null>(null);
  useEffect(() => setTyped(words), [words]);

  const giveUp = (): void => {
    if (asking.current === null) return;
    clearTimeout(asking.current.timer);
    asking.current.stop.abort();
    asking.current = null;
  };
  useEffect(() => giveUp, []);

  const complete = (text: string): void => {
    giveUp();
    const wanted = text.trim();
    if (wanted.length < 2) {
      setOffered(NOTHING);
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void offer(wanted, stop.signal, (part) => {
        if (asking.current?.stop !== stop) return false;
        // What was offered for other words goes with the first answer to these.
        setOffered((before) => ({ ...(before.words === wanted ? before : NOTHING), ...part, words: wanted }));
        return true;
      });
    }, PAUSE);
    asking.current = { words: wanted, stop, timer };
  };

  const submit = (text: string): void => {
    const wanted = text.trim();
    // The results to the same words may be on their way already: they are waited for, not given up.
    if (asking.current?.words === wanted) {
      clearTimeout(asking.current.timer);
      asking.current = null;
    } else giveUp();
    setOffered(NOTHING);
    onSearch(wanted);
  };

  const options = useMemo<readonly Option[]>(
    () => [
      ...offered.instruments.map((instrument) => ({
        id: instrument.id,
        draw: () => <InstrumentOption instrument={instrument} />,
        choose: () => go(instrumentPath(instrument.id)),
      })),
      ...offered.hits.map((hit) => ({
        id: hit.task,
        draw: () => <TaskOption hit={hit} />,
        choose: () => go(documentPath(hit.document.document, { task: hit.task })),
      })),
    ],
    [offered],
  );

  return (
    <Combobox
      value={typed}
      label={say('search.label')}
      placeholder={say('search.placeholder')}
      options={options}
      onType={setTyped}
      onAsk={complete}
      onSubmit={submit}
      autoFocus={autoFocus}
    />
  );
}

/**
 * Tells what can be meant as it comes, until nobody wants to know. Instruments first: they are found sooner than tasks,
 * and the server answers one question after the other. The tasks are those that the results will begin with, kept for
 * whoever asks for the results next. What fails offers nothing: the search itself will say what is wrong.
 */
async function offer(words: string, signal: AbortSignal, tell: (part: Partial<Offered>) => boolean): Promise<void> {
  const instruments = ask('listInstruments', { query: { q: words, limit: OFFERED.instruments } }, signal);
  if (
    !tell({
      instruments: await instruments.then(
        ({ items }) => items,
        () => [],
      ),
    })
  )
    return;
  const firstPage = ask('searchTasks', firstPageOf(words), signal);
  keepAhead('searchTasks', firstPageOf(words), firstPage);
  tell({
    hits: await firstPage.then(
      ({ hits }) => hits.slice(0, OFFERED.hits),
      () => [],
    ),
  });
}

function InstrumentOption({ instrument }: { readonly instrument: Instrument }): JSX.Element {
  const title = titleBeside(instrument);
  return (
    <span class="option">
      <span class="option-head">
        <span>
          <strong>{nameOf(instrument)}</strong> <span class="soft">{distinctionLine(instrument)}</span>
        </span>
        <span class="option-count soft">{say('instrument.count-tasks', { tasks: instrument.tasks })}</span>
      </span>
      {title === null ? null : <span class="option-title soft">{title}</span>}
    </span>
  );
}

function TaskOption({ hit }: { readonly hit: SearchHit }): JSX.Element {
  const { text } = hit.document;
  // The first match, with enough before it to be read.
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, (hit.highlights[0]?.[0] ?? 0) - 40)));
  const shown = text.slice(from, from + 160);
  return (
    <span class="option">
      <span class="option-title">
        {from > 0 ? '…' : ''}
        <Marked text={shown} ranges={hit.highlights.map(([start, end]) => [start - from, end - from])} />
      </span>
      <span class="option-title soft">{[hit.document.path, documentOfHit(hit)].filter(Boolean).join(' · ')}</span>
    </span>
  );
}
