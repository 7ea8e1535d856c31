import type { JSX } from 'preact';
import { nameOf } from '../../../src/labels/name-instrument.js';
import { say } from '../../i18n/say.js';
import { InstrumentLine, InstrumentLink } from '../../parts/instrument-line.js';
import { Evidence } from '../../parts/quotation.js';
import { relationSentence } from './relation-words.js';
import type { TraceRow } from './trace-rows.js';

/** What is reached from an instrument: how far, which way, what the documents say, in which words. */
export function TraceTable({ rows }: { readonly rows: readonly TraceRow[] }): JSX.Element {
  return (
    <div class="table-wrap">
      <table class="table table-cards">
        <thead>
          <tr>
            <th scope="col">{say('export.step')}</th>
            <th scope="col">{say('search.instruments')}</th>
            <th scope="col">{say('instrument.relation')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { edge, depth, instrument, quote } = row.step;
            return (
              <tr key={`${edge.from} ${edge.relation} ${edge.to}`}>
                <td class="right" data-name={say('export.step')}>
                  {depth}
                </td>
                <td>
                  <Way path={row.path} />
                  <InstrumentLine instrument={instrument} />
                </td>
                <td>
                  <p>{relationSentence(row)}</p>
                  <Evidence quote={quote} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The instruments on the way, where there are any between. */
function Way({ path }: { readonly path: TraceRow['path'] }): JSX.Element | null {
  const [root, ...rest] = path;
  const between = rest.slice(0, -1);
  if (root === undefined || between.length === 0) return null;
  return (
    <p class="soft small">
      <span class="hidden-visually">{say('trace.path')}: </span>
      {nameOf(root)} →{' '}
      {between.map((one) => (
        <span key={one.id}>
          <InstrumentLink instrument={one} /> →{' '}
        </span>
      ))}
    </p>
  );
}
