import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { nameOf, titleBeside } from '../../../src/labels/name-instrument.js';
import { documentPath, instrumentPath } from '../../app/paths.js';
import { useUrlState } from '../../app/url-state.js';
import { ask } from '../../data/api.js';
import type { Instrument, SearchHit } from '../../data/types.js';
import { say } from '../../i18n/say.js';
import { Combobox, type Option } from '../../parts/combobox.js';
import { distinctionLine } from '../../parts/distinction.js';
import { Marked } from '../../parts/marked.js';
import { documentOfHit } from './document-of-hit.js';

interface Offered {
  readonly words: string;
  readonly instruments: readonly Instrument[];
  readonly hits: readonly SearchHit[];
}

const NOTHING: Offered = { words: '', instruments: [], hits: [] };
/** Milliseconds without a key after which one has stopped typing. */
const PAUSE = 90;

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
  const asking = useRef<{ stop: AbortController; timer: ReturnType<typeof setTimeout> } | null>(null);
  useEffect(() => setTyped(words), [words]);

  const give = (): void => {
    if (asking.current === null) return;
    clearTimeout(asking.current.timer);
    asking.current.stop.abort();
    asking.current = null;
  };
  useEffect(() => give, []);

  const complete = (text: string): void => {
    give();
    const wanted = text.trim();
    if (wanted.length < 2) {
      setOffered(NOTHING);
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      offer(wanted, stop.signal, (part) => {
        if (stop.signal.aborted) return;
        // What was offered for other words goes with the first answer to these.
        setOffered((before) => ({ ...(before.words === wanted ? before : NOTHING), ...part, words: wanted }));
      });
    }, PAUSE);
    asking.current = { stop, timer };
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
      onSubmit={(text) => {
        give();
        setOffered(NOTHING);
        onSearch(text.trim());
      }}
      autoFocus={autoFocus}
    />
  );
}

/** Tells what can be meant as it comes. A completion that fails offers nothing: the search itself will say what is wrong. */
function offer(words: string, signal: AbortSignal, tell: (part: Partial<Offered>) => void): void {
  ask('listInstruments', { query: { q: words, limit: 6 } }, signal).then(
    ({ items }) => tell({ instruments: items }),
    () => tell({ instruments: [] }),
  );
  ask('searchTasks', { query: { q: words, limit: 3 } }, signal).then(
    ({ hits }) => tell({ hits }),
    () => tell({ hits: [] }),
  );
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
