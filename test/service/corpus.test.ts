import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerTasks } from '../../service/ask/tasks/answer-tasks.js';
import { answerTrace } from '../../service/ask/trace/answer-graph.js';
import { indexDocuments } from '../../service/index/index-documents.js';
import { openService, type Service } from '../../service/open/service.js';
import { showRows } from '../../service/register/show.js';

const CORPUS = join(process.cwd(), '..', 'shared', 'corpus');
const there = existsSync(CORPUS);
if (!there) console.warn(`SKIPPED: ${CORPUS} is not there; the questions of real programmes are not asked.`);

/** The questions a legal officer has of five real programmes. */
(there ? describe : describe.skip)('real programmes', () => {
  let folder: string;
  let service: Service;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'danchieu-corpus-'));
    service = await openService({ store: join(folder, 'kho.sqlite') }, { to: 'change' });
    const report = await indexDocuments(service, { paths: [CORPUS], stated: {}, allowClassified: false });
    expect(report).toMatchObject({ files: 5, written: 5, failures: [] });
  }, 120_000);
  afterAll(async () => {
    await service.close();
    await rm(folder, { recursive: true });
  });

  it('who implements Nghị định 118/2021/NĐ-CP: directly, through the draft of what amends it, through its law', async () => {
    const { candidates } = await answerTasks(service, '118/2021/NĐ-CP', { filter: {}, limit: 20 });
    const groups = Object.fromEntries(
      (candidates[0]?.groups ?? []).map(({ group, tasks }) => [group, tasks.map(({ task }) => task.path)]),
    );
    expect(groups.direct).toEqual(['III.9']);
    expect(groups.indirect).toEqual(['III.2.2', '3.3']);
    const indirect = candidates[0]?.groups.find(({ group }) => group === 'indirect')?.tasks ?? [];
    expect(indirect.map(({ via }) => via)).toEqual([
      // The draft commented on has been issued since, as the register knows.
      { relation: 'amends', instrument: 'nghi-dinh-68-2025-nd-cp', planned: false },
      { covers: 'guiding-texts', instrument: 'luat-15-2012-qh13' },
    ]);
    for (const { task, document } of indirect) expect(task.period ?? document.period).not.toBeNull();
    expect(indirect.at(-1)?.task.lead).toBe('Phòng Nghiệp vụ I');
  });

  it('what amends it', () => {
    const [shown] = showRows(service.engine.register(), '118/2021/NĐ-CP', '2026-11-23');
    const amending = shown?.incoming.filter(({ relation }) => relation === 'amends').map(({ other }) => other?.number);
    expect(amending).toEqual(expect.arrayContaining(['68/2025/NĐ-CP', '190/2025/NĐ-CP']));
  });

  it('what 1521/QĐ-TTg rests on', async () => {
    const { up } = await answerTrace(service, '1521/QĐ-TTg', 3, 'up');
    expect(up.map(({ instrument }) => instrument.id)).toEqual(
      expect.arrayContaining(['ket-luan-80-kl-tw-khoa-12', 'chi-thi-32-ct-tw-khoa-9']),
    );
  });

  it('66-NQ/TW and 66/NQ-CP are never one', async () => {
    const party = await answerTasks(service, '66-NQ/TW', { filter: {}, limit: 50 });
    const government = await answerTasks(service, '66/NQ-CP', { filter: {}, limit: 50 });
    expect(party.candidates.map(({ summary }) => summary.id)).toEqual(['nghi-quyet-66-nq-tw-khoa-13']);
    expect(government.candidates.map(({ summary }) => summary.id)).toEqual(['nghi-quyet-66-nq-cp-2025']);
  });
});
