import type { JSX } from 'preact';
import { unitPath } from '../../app/paths.js';
import { useUrlState } from '../../app/url-state.js';
import { ask } from '../../data/api.js';
import { usePages } from '../../data/use-pages.js';
import { printNumber } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { Heading } from '../../parts/heading.js';
import { More, pagesOf } from '../../parts/more.js';
import { Answer, Empty } from '../../parts/states.js';

const PAGE = 50;

/** Units as documents print them, with how many tasks each leads and shares in. */
export function UnitsScreen(): JSX.Element {
  const { params, change } = useUrlState();
  const words = params.get('q')?.trim() ?? '';
  const loaded = usePages(`units ${words}`, pagesOf(params), (cursor, signal) =>
    ask('listUnits', { query: { limit: PAGE, cursor, q: words === '' ? undefined : words } }, signal),
  );
  return (
    <div class="stack">
      <Heading title={say('nav.units')} />
      <form
        class="panel filter-bar"
        onSubmit={(event) => {
          event.preventDefault();
          change({ q: String(new FormData(event.currentTarget).get('q') ?? '').trim(), pages: null });
        }}
      >
        <label class="field">
          <span>{say('units.name')}</span>
          <input class="input" name="q" maxLength={300} defaultValue={words} key={words} />
        </label>
        <button type="submit" class="button">
          {say('search.go')}
        </button>
      </form>
      <Answer of={loaded}>
        {(pages) => {
          const units = pages.flatMap(({ items }) => items);
          if (units.length === 0) return <Empty title={say('units.none')} />;
          return (
            <div class="stack">
              <div class="table-wrap">
                <table class="table table-cards table-compact">
                  <thead>
                    <tr>
                      <th scope="col">{say('nav.units')}</th>
                      <th scope="col">{say('task.lead')}</th>
                      <th scope="col">{say('task.coordinating')}</th>
                      <th scope="col">{say('task.document')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {units.map(({ name, leads, coordinates, documents }) => (
                      <tr key={name}>
                        <td>
                          <a href={unitPath(name)}>{name}</a>
                        </td>
                        <td class="right" data-name={say('task.lead')}>
                          {printNumber(leads)}
                        </td>
                        <td class="right" data-name={say('task.coordinating')}>
                          {printNumber(coordinates)}
                        </td>
                        <td class="right" data-name={say('task.document')}>
                          {printNumber(documents)}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              <More next={pages[pages.length - 1]?.next ?? null} busy={loaded.busy} />
            </div>
          );
        }}
      </Answer>
    </div>
  );
}
