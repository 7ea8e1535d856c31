import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../data/api.js';
import type { Lookup } from '../../data/types.js';
import { say } from '../../i18n/say.js';
import { Heading } from '../../parts/heading.js';
import { Failed } from '../../parts/states.js';
import { CheckForm, type Draft, NO_DRAFT } from './check-form.js';
import { Checked } from './checked.js';

interface Result {
  readonly draft: Draft;
  readonly lookup: Lookup;
}

/** Checks the citations of a text that is being written. It is sent to this server, answered, and forgotten. */
export function CheckScreen(): JSX.Element {
  const [draft, setDraft] = useState(NO_DRAFT);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Result | null>(null);
  const [error, setError] = useState<unknown>();
  const asking = useRef<AbortController | null>(null);
  useEffect(() => () => asking.current?.abort(), []);

  const check = async (asked: Draft): Promise<void> => {
    asking.current?.abort();
    const stop = new AbortController();
    asking.current = stop;
    setDraft(asked);
    setBusy(true);
    setError(undefined);
    try {
      const lookup = await ask(
        'lookUpCitations',
        { body: { text: asked.text, context: contextOf(asked) } },
        stop.signal,
      );
      if (!stop.signal.aborted) setResult({ draft: asked, lookup });
    } catch (failure) {
      if (!stop.signal.aborted) setError(failure);
    } finally {
      if (!stop.signal.aborted) setBusy(false);
    }
  };
  return (
    <div class="stack">
      <div class="page-head">
        <Heading title={say('nav.check')} />
        <p class="lead">{say('check.about')}</p>
      </div>
      <CheckForm
        draft={draft}
        busy={busy}
        onChange={(next) => {
          setDraft(next);
          if (next.text === '') setResult(null);
        }}
        onCheck={(next) => void check(next)}
      />
      {error === undefined ? null : <Failed error={error} retry={() => void check(draft)} />}
      {result === null || error !== undefined ? null : (
        <>
          {result.draft === draft ? null : <p class="notice notice-warn">{say('check.changed')}</p>}
          <Checked text={result.draft.text} lookup={result.lookup} />
        </>
      )}
    </div>
  );
}

/** What the form says of the text; parts left empty are not said. */
function contextOf({ date, place, issuer, period }: Draft): Record<string, string> {
  return Object.fromEntries(Object.entries({ date, place, issuer, period }).filter(([, value]) => value.trim() !== ''));
}
