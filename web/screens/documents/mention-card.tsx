import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { becauseWords } from '../../../src/labels/because.js';
import { ROLE_LABELS } from '../../../src/labels/labels.data.js';
import { outcomeLabel } from '../../../src/labels/outcome-words.js';
import { documentPath } from '../../app/paths.js';
import { ask } from '../../data/api.js';
import type { Finding, Mention, Settling, Task } from '../../data/types.js';
import { useLoad } from '../../data/use-load.js';
import { label, language } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { CopyButton } from '../../parts/copy-button.js';
import { InstrumentLine, InstrumentList } from '../../parts/instrument-line.js';
import { Settle } from '../findings/settle.js';
import { Settled } from '../findings/settled.js';
import { validityWords } from '../instrument/validity-words.js';
import { FindingWords } from './finding-words.js';

/**
 * One citation: what it means and what decided that, what is to be checked of it, in which task it stands. Whoever
 * opens it is taken to it, and Escape takes them back to where it stands in the text.
 */
export function MentionCard({
  mention,
  task,
  findings,
  taken,
  onClose,
  onSettled,
}: {
  readonly mention: Mention;
  readonly task: Task | null;
  readonly findings: readonly Finding[];
  /** Opened from the page, not by the address it came with. */
  readonly taken: boolean;
  readonly onClose: () => void;
  readonly onSettled: () => void;
}): JSX.Element {
  const { id, document, status, because, text, roles } = mention;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (taken) card.current?.focus({ preventScroll: true });
  }, [id, taken]);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const [settled, setSettled] = useState<Settling | null>(null);
  const open = status !== 'resolved' || findings.some(({ kind }) => kind === 'decision-conflict');
  const choices = findings.find((one) => one.choices.length > 0)?.choices ?? [];
  return (
    <section class="panel stack mention-card" ref={card} tabIndex={-1} aria-labelledby="mention-card">
      <div class="row row-between">
        <h2 id="mention-card">{say('document.mention')}</h2>
        <button type="button" class="button button-small" onClick={onClose}>
          {say('action.close')}
        </button>
      </div>
      <p class="words">{text.replace(/\s+/g, ' ')}</p>
      <p class="small">
        <span class={`tag tag-${status}`}>{label(outcomeLabel(status, mention.candidates.length))}</span>{' '}
        {becauseWords(because, status, language.value)}
      </p>
      <Means mention={mention} choices={choices} />
      {findings.map((finding) => (
        <FindingWords key={finding.id} finding={finding} />
      ))}
      <dl class="duties small">
        {roles.length === 0 ? null : (
          <Fact name={say('task.role')}>{roles.map((role) => label(ROLE_LABELS[role])).join('; ')}</Fact>
        )}
        {task === null ? null : (
          <Fact name={say('document.in-task')}>
            <a href={documentPath(document, { task: task.id })}>{task.path === '' ? say('task.link') : task.path}</a>
          </Fact>
        )}
      </dl>
      <div class="row">
        <CopyButton
          name={say('document.copy-link')}
          copy={`${location.origin}${documentPath(document, { mention: id })}`}
        />
      </div>
      <Settled result={settled} />
      {open ? (
        <Settle
          id={id}
          choices={choices}
          onDone={(result) => {
            setSettled(result);
            onSettled();
          }}
        />
      ) : null}
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The instrument meant, or those it may be: never one of several as if it were sure. */
function Means({
  mention: { instrument, provisional },
  choices,
}: {
  readonly mention: Mention;
  readonly choices: Finding['choices'];
}): JSX.Element | null {
  const loaded = useLoad(instrument === null ? null : `instrument ${instrument}`, (signal) =>
    ask('getInstrument', { params: { id: instrument ?? '' } }, signal),
  );
  if (instrument !== null) {
    const card = loaded.value?.id === instrument ? loaded.value : undefined;
    return (
      <div class="mention-means">
        {card === undefined ? (
          <span class="bone bone-2" />
        ) : (
          <InstrumentLine instrument={card} counts={card.tasks > 0} />
        )}
        {card === undefined ? null : (
          <p class="small soft">{provisional ? say('document.provisional') : validityWords(card)}</p>
        )}
      </div>
    );
  }
  if (choices.length === 0) return null;
  return (
    <div class="mention-means">
      <h3 class="small">{say('findings.choices')}</h3>
      <InstrumentList instruments={choices} />
    </div>
  );
}
