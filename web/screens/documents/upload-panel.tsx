import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { documentPath } from '../../app/paths.js';
import type { Session } from '../../data/types.js';
import { say } from '../../i18n/say.js';
import { type Arrival, type Stated, takeIn, waiting } from './take-in.js';

const NOTHING_STATED: Stated = { date: '', place: '', issuer: '', period: '' };

/** Takes files into the store, one after the other, and says of each what became of it. */
export function UploadPanel({
  session,
  onTaken,
}: {
  readonly session: Session;
  readonly onTaken: () => void;
}): JSX.Element {
  const [arrivals, setArrivals] = useState<readonly Arrival[]>([]);
  const [stated, setStated] = useState(NOTHING_STATED);
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const take = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0 || busy) return;
    setBusy(true);
    setArrivals(files.map(waiting));
    for (const [index, file] of files.entries()) {
      await takeIn(file, stated, session, (arrival) =>
        setArrivals((before) => before.map((one, at) => (at === index ? arrival : one))),
      );
      onTaken();
    }
    setBusy(false);
  };
  return (
    <section class="panel stack" aria-labelledby="upload">
      <h2 id="upload">{say('upload.title')}</h2>
      <fieldset
        class={over ? 'drop drop-over stack' : 'drop stack'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <p>{say('upload.drop')}</p>
        <div class="row">
          <label class="button button-main file-choice">
            {say('upload.choose')}
            <input
              type="file"
              multiple
              accept=".txt,.md,text/plain,text/markdown"
              disabled={busy}
              onChange={(event) => {
                const input = event.currentTarget;
                const files = [...(input.files ?? [])];
                input.value = '';
                void take(files);
              }}
            />
          </label>
        </div>
      </fieldset>
      <details>
        <summary>{say('upload.stated')}</summary>
        <div class="filter-bar">
          {(['date', 'place', 'issuer', 'period'] as const).map((part) => (
            <label key={part} class="field">
              <span>{say(`upload.${part}`)}</span>
              <input
                class="input"
                maxLength={part === 'date' ? 20 : part === 'period' ? 40 : 200}
                placeholder={part === 'date' ? '2026-01-15' : part === 'period' ? '2026-2030' : ''}
                value={stated[part]}
                onInput={({ currentTarget }) => setStated({ ...stated, [part]: currentTarget.value })}
              />
            </label>
          ))}
        </div>
      </details>
      <ul class="drop-files" aria-live="polite">
        {arrivals.map((arrival) => (
          <Arrived key={arrival.file.name} arrival={arrival} />
        ))}
      </ul>
    </section>
  );
}

function Arrived({ arrival }: { readonly arrival: Arrival }): JSX.Element {
  const { file, state, progress, message, job } = arrival;
  const document = state === 'done' ? (job?.document ?? null) : null;
  return (
    <li class={state === 'failed' ? 'notice notice-bad' : state === 'done' ? 'notice notice-good' : 'notice'}>
      {document === null ? <strong>{file.name}</strong> : <a href={documentPath(document)}>{file.name}</a>}
      <span>{message}</span>
      {state === 'sending' || state === 'working' ? (
        <progress value={progress} max={1} aria-label={say('upload.progress')} />
      ) : null}
    </li>
  );
}
