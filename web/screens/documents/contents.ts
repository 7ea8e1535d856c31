import { allPages } from '../../data/all-pages.js';
import { ask } from '../../data/api.js';
import type { DocumentDetail, Finding, Mention, NamedUnits, Task } from '../../data/types.js';
import { type Loaded, useLoad } from '../../data/use-load.js';

const PAGE = 100;

/** A task with the units that it means by the names it prints. */
export type TaskInText = Task & { readonly units: NamedUnits };

export interface Contents {
  /** What stands on the screen first: the rest is put beside and into it as it comes. */
  readonly read: Loaded<{ readonly detail: DocumentDetail; readonly text: string }>;
  readonly mentions: Loaded<readonly Mention[]>;
  readonly tasks: Loaded<readonly TaskInText[]>;
  readonly findings: Loaded<readonly Finding[]>;
}

/** Whether all that the card of a mention shows is here: it stands above the text, which it would push down later on. */
export function useCardAtHand({ mentions, tasks, findings }: Contents, mention: string | null): boolean {
  const instrument = mentions.value?.find(({ id }) => id === mention)?.instrument ?? null;
  const meant = useLoad(instrument === null ? null : `instrument ${instrument}`, (signal) =>
    ask('getInstrument', { params: { id: instrument ?? '' } }, signal),
  );
  const shown = instrument === null ? [mentions, tasks, findings] : [mentions, tasks, findings, meant];
  return mention === null || shown.every(({ value, error }) => value !== undefined || error !== undefined);
}

/** A document as printed, what it cites, its tasks and what is to be checked of it: all of it, asked for side by side. */
export function useContents(id: string): Contents {
  return {
    read: useLoad(`document ${id}`, async (signal) => {
      const [detail, { text }] = await Promise.all([
        ask('getDocument', { params: { id } }, signal),
        ask('getDocumentText', { params: { id } }, signal),
      ]);
      return { detail, text };
    }),
    mentions: useLoad(`mentions of ${id}`, (signal) =>
      allPages((cursor) => ask('listMentions', { query: { document: id, limit: PAGE, cursor } }, signal)),
    ),
    tasks: useLoad(`tasks of ${id}`, async (signal) => {
      const query = { document: id, limit: PAGE };
      const entries = await allPages((cursor) => ask('listTasks', { query: { ...query, cursor } }, signal));
      return entries.map(({ task, units }) => ({ ...task, units }));
    }),
    findings: useLoad(`findings of ${id}`, async (signal) => {
      const query = { document: id, limit: PAGE };
      const found = await allPages((cursor) => ask('listFindings', { query: { ...query, cursor } }, signal));
      return [...found].sort((a, b) => (a.start ?? -1) - (b.start ?? -1));
    }),
  };
}
