import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ask } from '../../data/api.js';
import { say } from '../../i18n/say.js';
import { toHeading } from '../../parts/heading.js';
import { Failed } from '../../parts/states.js';

/** Takes a document out of the store, after asking whether that is meant. */
export function RemoveDocument({
  id,
  name,
  onRemoved,
}: {
  readonly id: string;
  readonly name: string;
  readonly onRemoved: () => void;
}): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const remove = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await ask('removeDocument', { params: { id } });
      dialog.current?.close();
      onRemoved();
      // Its row goes, and with it the button that opened the dialog.
      toHeading();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <button
        type="button"
        class="button button-small"
        aria-label={say('remove.of', { name })}
        onClick={() => dialog.current?.showModal()}
      >
        {say('remove.action')}
      </button>
      <dialog class="dialog" ref={dialog} aria-label={say('remove.title')} closedby="any">
        <div class="stack">
          <h2>{say('remove.title')}</h2>
          <p>
            <strong>{name}</strong>
          </p>
          <p>{say('remove.about')}</p>
          {error === undefined ? null : <Failed error={error} />}
          <div class="row">
            <button type="button" class="button" onClick={() => dialog.current?.close()}>
              {say('remove.keep')}
            </button>
            <button type="button" class="button button-main" aria-disabled={busy} onClick={() => void remove()}>
              {say('remove.action')}
            </button>
          </div>
        </div>
      </dialog>
    </>
  );
}
