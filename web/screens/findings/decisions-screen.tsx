import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { nameOf } from '../../../src/labels/name-instrument.js';
import { printDate } from '../../../src/register/describe-validity.js';
import { instrumentPath } from '../../app/paths.js';
import { useUrlState } from '../../app/url-state.js';
import { ask } from '../../data/api.js';
import type { DecisionMade } from '../../data/types.js';
import { usePages } from '../../data/use-pages.js';
import { language } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { distinctionOf } from '../../parts/distinction.js';
import { toHeading } from '../../parts/heading.js';
import { More, pagesOf } from '../../parts/more.js';
import { Answer, Empty, Failed } from '../../parts/states.js';
import { useSession } from '../../parts/write-gate.js';

const PAGE = 30;

/** Who decided what, when and why, the latest first; with a write key a decision can be taken back. */
export function DecisionsScreen(): JSX.Element {
  const { params } = useUrlState();
  const writing = useSession().value?.writing === true;
  const loaded = usePages('decisions', pagesOf(params), (cursor, signal) =>
    ask('listDecisions', { query: { limit: PAGE, cursor } }, signal),
  );
  return (
    <Answer of={loaded}>
      {(pages) => {
        const decisions = pages.flatMap(({ items }) => items);
        if (decisions.length === 0) return <Empty title={say('settle.no-decisions')} />;
        return (
          <div class="stack">
            <ul class="stack">
              {decisions.map((made) => (
                <li key={made.decision.id} class="panel">
                  <Made made={made} writing={writing} onRevoked={loaded.reload} />
                </li>
              ))}
            </ul>
            <More next={pages[pages.length - 1]?.next ?? null} busy={loaded.busy} />
          </div>
        );
      }}
    </Answer>
  );
}

function Made({
  made: { decision, reach },
  writing,
  onRevoked,
}: {
  readonly made: DecisionMade;
  readonly writing: boolean;
  readonly onRevoked: () => void;
}): JSX.Element {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const { instrument, scope, by, at, why } = decision;
  const printed = decision.key.slice(decision.key.indexOf(':') + 1);
  const revoke = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await ask('revokeDecision', { params: { id: decision.id } });
      onRevoked();
      toHeading();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  const told = distinctionOf({ ...instrument, issued: null, issuer: null });
  return (
    <article class="stack">
      <p>
        <strong>{printed}</strong> {say('settle.means')}{' '}
        <a href={instrumentPath(instrument.id)}>{nameOf({ ...instrument, title: null })}</a>
        {told === '' ? null : <span class="soft"> · {told}</span>}
      </p>
      <p class="soft">
        {say(`settle.scope-${scope}`)} · {say('settle.reach', { mentions: reach.mentions, documents: reach.documents })}{' '}
        · {by ?? say('settle.unsigned')}, {printDate(at.slice(0, 10), language.value)}
        {why === null ? '' : ` · ${why}`}
      </p>
      {error === undefined ? null : <Failed error={error} />}
      {writing ? (
        <div class="row">
          <button
            type="button"
            class="button button-small"
            aria-label={say('settle.revoke-of', { name: printed })}
            aria-disabled={busy}
            onClick={() => {
              if (!busy) void revoke();
            }}
          >
            {say('settle.revoke')}
          </button>
        </div>
      ) : null}
    </article>
  );
}
