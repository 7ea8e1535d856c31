import type { JSX } from 'preact';
import { fileOf, nameOfDocument } from '../../../src/labels/name-document.js';
import { documentPath } from '../../app/paths.js';
import { useUrlState } from '../../app/url-state.js';
import { ask } from '../../data/api.js';
import { usePages } from '../../data/use-pages.js';
import { printNumber } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { DocumentDate } from '../../parts/document-date.js';
import { Heading } from '../../parts/heading.js';
import { More, pagesOf } from '../../parts/more.js';
import { printPeriod } from '../../parts/period.js';
import { Answer, Bones, Empty } from '../../parts/states.js';
import { useSession, WriteGate } from '../../parts/write-gate.js';
import { RemoveDocument } from './remove-document.js';
import { UploadPanel } from './upload-panel.js';

const PAGE = 50;

/** Every programme and plan in the store; with a write key, documents are taken in and out here. */
export function DocumentsScreen(): JSX.Element {
  const { params } = useUrlState();
  const loaded = usePages('documents', pagesOf(params), (cursor, signal) =>
    ask('listDocuments', { query: { limit: PAGE, cursor } }, signal),
  );
  const session = useSession();
  const writing = session.value?.writing === true;
  // What stands above the list is as high as the session makes it: the list waits for that and is not pushed down.
  if (session.value === undefined && session.error === undefined) {
    return (
      <div class="stack">
        <Heading title={say('nav.documents')} />
        <Bones />
      </div>
    );
  }
  return (
    <div class="stack">
      <Heading title={say('nav.documents')} />
      <WriteGate>{(session) => <UploadPanel session={session} onTaken={loaded.reload} />}</WriteGate>
      <Answer of={loaded}>
        {(pages) => {
          const documents = pages.flatMap(({ items }) => items);
          if (documents.length === 0) {
            return (
              <Empty title={say('coverage.empty')}>
                <p>{say('coverage.empty-hint')}</p>
                <p class="small">{say('coverage.empty-folder')}</p>
              </Empty>
            );
          }
          return (
            <div class="stack">
              <div class="table-wrap">
                <table class="table table-cards table-compact">
                  <thead>
                    <tr>
                      <th scope="col">{say('task.document')}</th>
                      <th scope="col">{say('document.date')}</th>
                      <th scope="col">{say('facet.year')}</th>
                      <th scope="col">{say('task.text')}</th>
                      <th scope="col">{say('document.mentions')}</th>
                      {writing ? <th scope="col">{say('remove.action')}</th> : null}
                    </tr>
                  </thead>
                  <tbody>
                    {documents.map(({ id, title, path, dated, period, tasks, mentions }) => (
                      <tr key={id}>
                        <td>
                          <a href={documentPath(id)}>{nameOfDocument({ title, path })}</a>
                          {title === null ? null : <p class="soft small">{fileOf(path)}</p>}
                        </td>
                        <td data-name={say('document.date')}>
                          <DocumentDate dated={dated} />
                        </td>
                        <td data-name={say('facet.year')}>{period === null ? '–' : printPeriod(period)}</td>
                        <td class="right" data-name={say('task.text')}>
                          {printNumber(tasks)}
                        </td>
                        <td class="right" data-name={say('document.mentions')}>
                          {printNumber(mentions)}
                        </td>
                        {writing ? (
                          <td>
                            <RemoveDocument id={id} name={nameOfDocument({ title, path })} onRemoved={loaded.reload} />
                          </td>
                        ) : null}
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
