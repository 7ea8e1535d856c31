import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { explain } from '../data/explain.js';
import { copyTable, saveCsv, saveXlsx } from '../export/save.js';
import type { Sheet } from '../export/sheet.js';
import { say } from '../i18n/say.js';

type Way = 'csv' | 'xlsx' | 'word';
type State = { readonly way: Way; readonly busy: boolean; readonly said: string } | null;

/** Takes a table away: as CSV, as a spreadsheet, or to be pasted into Word. All of it, also what is not shown yet. */
export function ExportButtons({ gather }: { readonly gather: () => Promise<Sheet> }): JSX.Element {
  const [state, setState] = useState<State>(null);
  const run = async (way: Way): Promise<void> => {
    setState({ way, busy: true, said: say('export.busy') });
    try {
      const sheet = gather();
      if (way === 'word') await copyTable(sheet);
      else if (way === 'csv') saveCsv(await sheet);
      else await saveXlsx(await sheet);
      const { rows, cut } = await sheet;
      const said = say(way === 'word' ? 'export.copied' : 'export.saved', { rows: rows.length });
      setState({ way, busy: false, said: cut ? `${said}. ${say('export.cut')}` : said });
    } catch (error) {
      const refused = error instanceof DOMException;
      setState({ way, busy: false, said: refused ? say('action.copy-failed') : explain(error) });
    }
  };
  return (
    <div class="row export">
      {(['csv', 'xlsx', 'word'] as const).map((way) => (
        <button
          key={way}
          type="button"
          class="button button-small"
          aria-disabled={state?.busy === true}
          onClick={() => {
            if (state?.busy !== true) void run(way);
          }}
        >
          {say(`export.${way}`)}
        </button>
      ))}
      <span class="soft small" role="status">
        {state?.said ?? ''}
      </span>
    </div>
  );
}
