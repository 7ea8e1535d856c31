import type { JSX } from 'preact';
import { say } from '../i18n/say.js';
import { KINDS, kindOf } from './kinds.js';
import type { GraphModel } from './model.js';

/** What the signs of the graph mean; only those that occur. */
export function Legend({ model: { root, nodes, edges, cut } }: { readonly model: GraphModel }): JSX.Element {
  const others = [...nodes.values()].filter(({ id }) => id !== root);
  const all = [...edges.values()];
  const kinds = KINDS.filter((kind) => all.some(({ relation }) => kindOf(relation) === kind));
  return (
    <ul class="legend-list small" aria-label={say('graph.legend')}>
      <li>
        <span class="sign sign-root" aria-hidden="true" /> {say('graph.legend-root')}
      </li>
      {others.some(({ inRegister }) => inRegister) ? (
        <li>
          <span class="sign sign-known" aria-hidden="true" /> {say('graph.legend-known')}
        </li>
      ) : null}
      {others.some(({ inRegister }) => !inRegister) ? (
        <li>
          <span class="sign sign-print" aria-hidden="true" /> {say('graph.legend-print')}
        </li>
      ) : null}
      {cut.size === 0 ? null : (
        <li>
          <span class="sign sign-more" aria-hidden="true" /> {say('graph.legend-more')}
        </li>
      )}
      {kinds.map((kind) => (
        <li key={kind}>
          <span class={`sign-line sign-${kind}`} aria-hidden="true" /> {say(`graph.kind-${kind}`)}
        </li>
      ))}
      {all.some(({ planned }) => planned) ? (
        <li>
          <span class="sign-line sign-planned" aria-hidden="true" /> {say('graph.legend-planned')}
        </li>
      ) : null}
    </ul>
  );
}
