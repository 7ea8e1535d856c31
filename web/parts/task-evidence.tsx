import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { becauseWords } from '../../src/labels/because.js';
import { outcomeLabel } from '../../src/labels/outcome-words.js';
import { ask } from '../data/api.js';
import type { Quote } from '../data/types.js';
import { useLoad } from '../data/use-load.js';
import { label, language } from '../i18n/language.js';
import { say } from '../i18n/say.js';
import { Quotation } from './quotation.js';

/** The words by which a task cites an instrument, and, once they are looked at, what settled that they mean it. */
export function TaskEvidence({
  task,
  mention,
  quote,
}: {
  readonly task: string;
  /** Id of the first mention by which the task cites it. */
  readonly mention: string;
  readonly quote: Quote | null;
}): JSX.Element {
  const [open, setOpen] = useState(false);
  if (quote === null) return <p class="soft small">{say('evidence.none')}</p>;
  return (
    <details class="evidence" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('evidence.show')}</summary>
      <Quotation quote={quote} />
      <Why task={open ? task : null} mention={mention} />
    </details>
  );
}

function Why({ task, mention }: { readonly task: string | null; readonly mention: string }): JSX.Element {
  const loaded = useLoad(task === null ? null : `task ${task}`, (signal) =>
    ask('getTask', { params: { id: task ?? '' } }, signal),
  );
  const found = loaded.value?.mentions.find(({ id }) => id === mention);
  return (
    <p class="small why">
      {found === undefined ? null : (
        <>
          <span class={`tag tag-${found.status}`}>{label(outcomeLabel(found.status, found.candidates.length))}</span>{' '}
          {becauseWords(found.because, found.status, language.value)}
        </>
      )}
    </p>
  );
}
