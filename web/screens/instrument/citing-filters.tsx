import type { JSX } from 'preact';
import { ROLES } from '../../../src/facts/mention.js';
import { ROLE_LABELS } from '../../../src/labels/labels.data.js';
import { nameOfDocument } from '../../../src/labels/name-document.js';
import { useUrlState } from '../../app/url-state.js';
import { ask } from '../../data/api.js';
import { useLoad } from '../../data/use-load.js';
import { label } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { Choice, OutcomeChoice } from '../../parts/choice.js';
import type { CitingQuery } from './citing-query.js';

/** Documents offered to choose from: with more of them one reads the list itself. */
const OFFERED = 100;

/** Narrows the citing documents to one of them, to a role, or to what the citations were resolved to. */
export function CitingFilters({ id, query }: { readonly id: string; readonly query: CitingQuery }): JSX.Element {
  const { change } = useUrlState();
  const offered = useLoad(`citing offered ${id}`, async (signal) => {
    const { items } = await ask('listCitingDocuments', { params: { id }, query: { limit: OFFERED } }, signal);
    return items.map(({ document }) => document);
  });
  const choose = (filter: keyof CitingQuery, value: string): void =>
    change({ [filter]: value === '' ? null : value, pages: null });
  return (
    <form class="panel filter-bar" onSubmit={(event) => event.preventDefault()}>
      <Choice
        name={say('task.document')}
        value={query.document ?? ''}
        options={(offered.value ?? []).map((one) => [one.id, nameOfDocument(one)])}
        onChoose={(value) => choose('document', value)}
      />
      <Choice
        name={say('instrument.filter-role')}
        value={query.role?.[0] ?? ''}
        options={ROLES.map((role) => [role, label(ROLE_LABELS[role])])}
        onChoose={(value) => choose('role', value)}
      />
      <OutcomeChoice value={query.outcome?.[0] ?? ''} onChoose={(value) => choose('outcome', value)} />
    </form>
  );
}
