import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../i18n/say.js';
import { textOfFile } from './read-file.js';

/** What is to be checked, and what is known of it beside. */
export interface Draft {
  readonly text: string;
  readonly date: string;
  readonly place: string;
  readonly issuer: string;
  readonly period: string;
}

export const NO_DRAFT: Draft = { text: '', date: '', place: '', issuer: '', period: '' };

/** Takes a text by hand, from the clipboard or from a file, and what it does not say of itself. */
export function CheckForm({
  draft,
  busy,
  onChange,
  onCheck,
}: {
  readonly draft: Draft;
  readonly busy: boolean;
  readonly onChange: (draft: Draft) => void;
  readonly onCheck: (draft: Draft) => void;
}): JSX.Element {
  const [refused, setRefused] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const ready = !busy && draft.text.trim() !== '';
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const text = await textOfFile(file);
    setRefused(text === null ? file.name : null);
    if (text !== null) onCheck({ ...draft, text });
  };
  const set = (part: keyof Draft) => (event: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
    onChange({ ...draft, [part]: event.currentTarget.value });
  return (
    <form
      class="panel stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onCheck(draft);
      }}
    >
      <label class="field">
        <span>{say('check.text')}</span>
        <textarea
          class={over ? 'input check-text check-over' : 'input check-text'}
          rows={9}
          lang="vi"
          spellcheck={false}
          placeholder={say('check.placeholder')}
          value={draft.text}
          onInput={set('text')}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            const file = event.dataTransfer?.files[0];
            setOver(false);
            if (file === undefined) return;
            event.preventDefault();
            void take(file);
          }}
        />
      </label>
      {refused === null ? null : (
        <p class="notice notice-bad" role="alert">
          {say('check.not-text', { name: refused })}
        </p>
      )}
      <div class="row">
        <label class="button">
          {say('check.file')}
          <input
            class="hidden-visually"
            type="file"
            accept=".txt,.md,text/plain,text/markdown"
            onChange={(event) => {
              const input = event.currentTarget;
              void take(input.files?.[0]).then(() => {
                input.value = '';
              });
            }}
          />
        </label>
        <span class="soft small">{say('check.drop')}</span>
      </div>
      <fieldset class="field-wide stack">
        <legend class="legend">{say('check.context')}</legend>
        <div class="filter-bar">
          <label class="field">
            <span>{say('check.date')}</span>
            <input class="input" type="date" value={draft.date} onInput={set('date')} />
          </label>
          {(['place', 'issuer', 'period'] as const).map((part) => (
            <label key={part} class="field">
              <span>{say(`check.${part}`)}</span>
              <input class="input" maxLength={200} value={draft[part]} onInput={set(part)} />
            </label>
          ))}
        </div>
      </fieldset>
      <div class="row">
        <button type="submit" class="button button-main" aria-disabled={!ready}>
          {say(busy ? 'check.running' : 'check.run')}
        </button>
        <button type="button" class="button" onClick={() => onChange(NO_DRAFT)}>
          {say('check.clear')}
        </button>
      </div>
    </form>
  );
}
