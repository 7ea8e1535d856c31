import type { JSX } from 'preact';
import { ROLE_LABELS } from '../../../src/labels/labels.data.js';
import { nameOfDocument } from '../../../src/labels/name-document.js';
import { nameOf } from '../../../src/labels/name-instrument.js';
import { documentPath, unitPath } from '../../app/paths.js';
import type { GroupedTask, Instrument } from '../../data/types.js';
import { label } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { Foldable } from '../../parts/foldable.js';
import { TaskTime } from '../../parts/period.js';
import { TaskEvidence } from '../../parts/task-evidence.js';
import { TaskHead } from '../../parts/task-head.js';
import { UnitLinks } from '../../parts/unit-links.js';
import { viaWords } from './via-words.js';

interface Block {
  readonly key: string;
  readonly name: string;
  readonly href: string | null;
  readonly tasks: readonly GroupedTask[];
  /** Tasks in it, also while only some of them are drawn. */
  readonly count: number;
}

/** Tasks as a table, put together by document or by leading unit, each with its words one click away. */
export function GroupTable({
  tasks,
  by,
  through,
  rows = tasks.length,
}: {
  readonly tasks: readonly GroupedTask[];
  readonly by: 'document' | 'unit';
  readonly through: readonly Instrument[];
  /** The first of them that are drawn; all when left out. */
  readonly rows?: number | undefined;
}): JSX.Element {
  const names = new Map(through.map((one) => [one.id, nameOf(one)]));
  return (
    <div class="table-wrap">
      <table class="table table-cards tasks-table">
        <thead>
          <tr>
            <th scope="col">{say('task.text')}</th>
            <th scope="col">{say('task.lead')}</th>
            <th scope="col">{say('task.time')}</th>
            <th scope="col">{say('task.role')}</th>
          </tr>
        </thead>
        {beginningOf(blocksOf(tasks, by), rows).map((block) => (
          <tbody key={block.key}>
            <tr class="block-row">
              <th scope="rowgroup" colSpan={4}>
                {block.href === null ? block.name : <a href={block.href}>{block.name}</a>}{' '}
                <span class="soft number">({block.count})</span>
              </th>
            </tr>
            {block.tasks.map((row) => (
              <Row key={row.task.id} row={row} by={by} names={names} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Row({
  row,
  by,
  names,
}: {
  readonly row: GroupedTask;
  readonly by: 'document' | 'unit';
  readonly names: ReadonlyMap<string, string>;
}): JSX.Element {
  const { task, document, units, quote, role, certain, via } = row;
  return (
    <tr>
      <td>
        <TaskHead
          id={task.id}
          document={task.document}
          path={task.path}
          name={by === 'unit' ? nameOfDocument(document) : null}
        />
        <Foldable length={task.text.length}>{task.text}</Foldable>
        <TaskEvidence task={task.id} mention={row.evidence.mention} quote={quote} />
      </td>
      <td data-name={say('task.lead')}>
        {task.lead === null ? (
          <span class="soft">{say('task.no-lead')}</span>
        ) : (
          <>
            <UnitLinks units={units.lead} />
            {task.leadBasis === 'document' ? <span class="soft small"> {say('task.lead-inferred')}</span> : null}
          </>
        )}
        {task.coordinating.length === 0 ? null : (
          <p class="soft small">
            {say('task.coordinating')}: <UnitLinks units={units.coordinating} />
          </p>
        )}
      </td>
      <td data-name={say('task.time')}>
        <TaskTime task={task} document={document} />
      </td>
      <td data-name={say('task.role')}>
        {label(ROLE_LABELS[role])}
        {certain ? null : <span class="tag tag-ambiguous">{say('task.uncertain')}</span>}
        {via === null ? null : <p class="soft small">{viaWords(via, names)}</p>}
      </td>
    </tr>
  );
}

function blocksOf(tasks: readonly GroupedTask[], by: 'document' | 'unit'): readonly Block[] {
  const blocks = new Map<string, { name: string; href: string | null; tasks: GroupedTask[] }>();
  for (const row of tasks) {
    const { key, ...named } = by === 'document' ? byDocument(row) : byUnit(row);
    const block = blocks.get(key) ?? { ...named, tasks: [] };
    blocks.set(key, block);
    block.tasks.push(row);
  }
  return [...blocks].map(([key, block]) => ({ key, ...block, count: block.tasks.length }));
}

/** The first rows of a table, with the blocks they stand in. */
function beginningOf(blocks: readonly Block[], rows: number): readonly Block[] {
  const beginning: Block[] = [];
  let left = rows;
  for (const block of blocks) {
    if (left <= 0) break;
    beginning.push({ ...block, tasks: block.tasks.slice(0, left) });
    left -= block.tasks.length;
  }
  return beginning;
}

type Heading = Omit<Block, 'tasks' | 'count'>;

function byDocument({ document: { id, title, path } }: GroupedTask): Heading {
  return { key: id, name: nameOfDocument({ title, path }), href: documentPath(id) };
}

/** Units of one name in two provinces are two; so are "các đơn vị" of two programmes. */
function byUnit({ task, units, document }: GroupedTask): Heading {
  const [lead] = units.lead.flatMap(({ unit }) => unit ?? []);
  if (lead !== undefined) return { key: lead, name: lead, href: unitPath(lead) };
  if (task.lead === null) return { key: '', name: say('task.no-lead'), href: null };
  return { key: `${document.id} ${task.lead}`, name: task.lead, href: null };
}
