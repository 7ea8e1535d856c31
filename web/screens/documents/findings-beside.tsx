import type { JSX } from 'preact';
import { documentPath, passagePath } from '../../app/paths.js';
import type { Finding } from '../../data/types.js';
import { say } from '../../i18n/say.js';
import { FindingWords } from './finding-words.js';

/** What is to be checked of a document, in its order, each with a way to where it stands. */
export function FindingsBeside({
  findings,
  chosen,
}: {
  readonly findings: readonly Finding[];
  /** Id of the mention whose card is open. */
  readonly chosen: string | null;
}): JSX.Element {
  if (findings.length === 0) return <p class="soft">{say('document.no-findings')}</p>;
  return (
    <ol class="list beside-list">
      {findings.map((finding) => {
        const { id, document, mention, start, end, line, text } = finding;
        const href =
          mention !== null
            ? `${documentPath(document, { mention })}&xem=can-xac-minh`
            : start !== null && end !== null
              ? `${passagePath(document, start, end)}&xem=can-xac-minh`
              : null;
        return (
          <li key={id}>
            <FindingWords finding={finding} />
            {href === null ? null : (
              <p class="small">
                <a href={href} aria-current={mention !== null && mention === chosen ? 'true' : undefined}>
                  {text === '' ? say('document.show') : text.replace(/\s+/g, ' ')}
                </a>
                {line === null ? null : <span class="soft">, {say('evidence.line', { line })}</span>}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
