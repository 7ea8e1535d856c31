import type { JSX } from 'preact';
import { nameOf } from '../../../src/labels/name-instrument.js';
import type { Instrument, SearchHit } from '../../data/types.js';
import { say } from '../../i18n/say.js';
import { distinctionOf } from '../../parts/distinction.js';
import { Duties } from '../../parts/duties.js';
import { Foldable } from '../../parts/foldable.js';
import { InstrumentLink } from '../../parts/instrument-line.js';
import { Marked } from '../../parts/marked.js';
import { TaskHead } from '../../parts/task-head.js';
import { foldStart } from '../../text/fold-start.js';
import { documentOfHit } from './document-of-hit.js';

/** One task that matches: where it stands, its words, who does it by when, and what it cites. */
export function Hit({
  hit,
  cited,
}: {
  readonly hit: SearchHit;
  readonly cited: ReadonlyMap<string, Instrument>;
}): JSX.Element {
  const { document: task, record } = hit;
  const instruments = task.instruments.flatMap((id) => cited.get(id) ?? []);
  return (
    <article class="task">
      <TaskHead id={hit.task} document={task.document} path={task.path} name={documentOfHit(hit)} />
      <Foldable length={task.text.length} folded={<FromMatch text={task.text} ranges={hit.highlights} />}>
        <Marked text={task.text} ranges={hit.highlights} />
      </Foldable>
      {record === null ? null : <Duties task={record} units={hit.units} document={hit.in} />}
      {instruments.length === 0 ? null : <Cites instruments={instruments} uncertain={hit.uncertain} />}
    </article>
  );
}

/** A text from shortly before its first match: folded from its beginning, it would hide what was searched for. Paper gets it whole. */
function FromMatch({ text, ranges }: Parameters<typeof Marked>[0]): JSX.Element {
  const from = foldStart(text, ranges);
  return (
    <>
      {from === 0 ? null : (
        <>
          <span class="on-paper">{text.slice(0, from)}</span>
          <span class="on-screen">… </span>
        </>
      )}
      <Marked text={text.slice(from)} ranges={ranges.map(([start, end]) => [start - from, end - from])} />
    </>
  );
}

/** What a task cites, and apart from that what its words may mean: none of several bearers of a number is passed off as cited. */
function Cites({
  instruments,
  uncertain,
}: {
  readonly instruments: readonly Instrument[];
  readonly uncertain: SearchHit['uncertain'];
}): JSX.Element {
  const open = (one: Instrument): boolean => one.provisional || uncertain.includes(one.id);
  const certain = instruments.filter((one) => !open(one));
  const possible = instruments.filter(open);
  return (
    <>
      {certain.length === 0 ? null : (
        <p class="small">
          <span class="soft">{say('search.cites')}: </span>
          <Names instruments={certain} among={instruments} />
        </p>
      )}
      {possible.length === 0 ? null : (
        <p class="small">
          <span class="soft">{say('search.cites')} </span>
          <span class="tag tag-ambiguous">{say('task.uncertain')}</span>{' '}
          <span class="soft">{say('search.may-cite')}: </span>
          <Names instruments={possible} among={instruments} />
        </p>
      )}
    </>
  );
}

/** Instruments in a line; of those that are called alike, each with what tells it from the others. */
function Names({
  instruments,
  among,
}: {
  readonly instruments: readonly Instrument[];
  readonly among: readonly Instrument[];
}): JSX.Element {
  const names = among.map(nameOf);
  return (
    <>
      {instruments.map((instrument, index) => {
        const name = nameOf(instrument);
        const alike = names.indexOf(name) !== names.lastIndexOf(name);
        return (
          <span key={instrument.id}>
            {index > 0 ? ' · ' : ''}
            <InstrumentLink instrument={instrument} />
            {alike ? <span class="soft"> ({distinctionOf(instrument)})</span> : null}
          </span>
        );
      })}
    </>
  );
}
