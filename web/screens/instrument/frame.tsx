import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { citingPath, impactPath, instrumentPath, relationsPath, tracePath } from '../../app/paths.js';
import { useUrlState } from '../../app/url-state.js';
import { ApiError, ask } from '../../data/api.js';
import { choicesOf } from '../../data/choices.js';
import type { InstrumentCard } from '../../data/types.js';
import { type Loaded, useLoad } from '../../data/use-load.js';
import { say } from '../../i18n/say.js';
import { Heading } from '../../parts/heading.js';
import { InstrumentList } from '../../parts/instrument-line.js';
import { Bones, Empty, Failed } from '../../parts/states.js';
import { Card } from './card.js';

/** Every screen about one instrument: its card, the tabs, and below them the part that was asked for. */
export function InstrumentFrame({
  children,
}: {
  readonly children: (card: InstrumentCard) => ComponentChildren;
}): JSX.Element {
  const { params } = useRoute();
  const id = params.id ?? '';
  // A key of its own for each instrument: another one's card is never shown while this one is awaited.
  return <Framed key={id} id={id} draw={children} />;
}

function Framed({
  id,
  draw,
}: {
  readonly id: string;
  readonly draw: (card: InstrumentCard) => ComponentChildren;
}): JSX.Element {
  const loaded = useLoad(`instrument ${id}`, (signal) => ask('getInstrument', { params: { id } }, signal));
  if (loaded.value === undefined) return <Pending loaded={loaded} id={id} />;
  const card = loaded.value;
  return (
    <div class="stack">
      <Card card={card} />
      <Tabs id={card.id} />
      {draw(card)}
    </div>
  );
}

function Pending({ loaded, id }: { readonly loaded: Loaded<InstrumentCard>; readonly id: string }): JSX.Element {
  const { error, reload } = loaded;
  if (error === undefined) {
    return (
      <div class="stack">
        <Heading title={say('state.loading')} />
        <Bones />
      </div>
    );
  }
  const choices = choicesOf(error);
  const missing = error instanceof ApiError && error.status === 404;
  if (choices.length === 0 && !missing) {
    return (
      <div class="stack">
        <Heading title={id} />
        <Failed error={error} retry={reload} />
      </div>
    );
  }
  return (
    <div class="stack">
      <Heading title={id} />
      {choices.length === 0 ? (
        <Empty title={say('instrument.unknown')}>
          <a href={`/?q=${encodeURIComponent(id)}`}>{say('instrument.search-instead')}</a>
        </Empty>
      ) : (
        <section class="panel stack">
          <h2>{say(missing ? 'search.near' : 'instrument.choose')}</h2>
          <InstrumentList instruments={choices} />
        </section>
      )}
    </div>
  );
}

function Tabs({ id }: { readonly id: string }): JSX.Element {
  const { path } = useUrlState();
  const tabs = [
    { href: instrumentPath(id), name: say('instrument.tab-tasks') },
    { href: citingPath(id), name: say('instrument.tab-citing') },
    { href: relationsPath(id), name: say('instrument.tab-relations') },
    { href: tracePath(id), name: say('instrument.tab-trace') },
    { href: impactPath(id), name: say('instrument.tab-impact') },
  ];
  const last = path.split('/')[3];
  const row = useRef<HTMLUListElement>(null);
  // On a telephone they stand in a row wider than the screen: one sees which of them one is on.
  useLayoutEffect(() => {
    const list = row.current;
    const current = list?.querySelector<HTMLElement>('[aria-current]');
    if (list && current) list.scrollLeft = current.offsetLeft - (list.clientWidth - current.offsetWidth) / 2;
  }, [path]);
  return (
    <nav class="tabs" aria-label={say('instrument.tabs')}>
      <ul ref={row}>
        {tabs.map(({ href, name }) => (
          <li key={href}>
            <a href={href} aria-current={href.split('/')[3] === last ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
