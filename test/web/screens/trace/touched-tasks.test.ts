import { describe, expect, it } from '@jest/globals';
import type { ImpactTask } from '../../../../web/data/types.js';
import { touchedTasks } from '../../../../web/screens/trace/touched-tasks.js';

const TASK = {
  id: 'ke-hoach-1#III.9',
  document: 'ke-hoach-1',
  path: 'III.9',
  text: 'Tổ chức thực hiện, rà soát văn bản thi hành Luật Xử lý vi phạm hành chính.',
  lead: 'Sở Tư pháp',
  coordinating: [],
  period: null,
  time: null,
} as unknown as ImpactTask['task'];
const DOCUMENT = { id: 'ke-hoach-1', path: 'ke-hoach.txt', title: null, period: null } as ImpactTask['document'];

type Citation = ImpactTask['citations'][number];

function cite(instrument: string, role: Citation['role'], mention: string, certain = true): Citation {
  const evidence = { mention, start: 0, end: 10, text: `chữ của ${mention}` };
  return { instrument, role, nested: false, certain, covers: null, evidence, quote: null };
}

function row(citations: readonly [Citation, ...Citation[]], task = TASK): ImpactTask {
  const units = { lead: [{ text: 'Sở Tư pháp', unit: 'Sở Tư pháp tỉnh Nghệ An' }], coordinating: [] };
  return { task, document: DOCUMENT, units, ...citations[0], citations };
}

const LAW = 'luat-15-2012-qh13';
const RESOLUTION = 'nghi-quyet-27-nq-tw-khoa-13';

describe('the tasks that a change would touch', () => {
  it('stand there once, whatever the number of their roles', () => {
    const [only, ...more] = touchedTasks([row([cite(LAW, 'implements', 'm1'), cite(LAW, 'reviews', 'm1')])]);
    expect(more).toEqual([]);
    expect(only?.cites).toEqual([{ instrument: LAW, roles: ['implements', 'reviews'], certain: true }]);
    expect(only?.words).toHaveLength(1);
  });

  it('keep the instruments they cite apart, and say which of them is not certain', () => {
    const rows = [
      row([cite(LAW, 'implements', 'm1'), cite(RESOLUTION, 'implements', 'm2', false)]),
      row([cite(LAW, 'reviews', 'm3')], { ...TASK, id: 'ke-hoach-1#III.10' }),
    ];
    const touched = touchedTasks(rows);
    expect(touched.map(({ cites }) => cites.map(({ instrument, certain }) => [instrument, certain]))).toEqual([
      [
        [LAW, true],
        [RESOLUTION, false],
      ],
      [[LAW, true]],
    ]);
    expect(touched[0]?.words.map(({ evidence }) => evidence.text)).toEqual(['chữ của m1', 'chữ của m2']);
  });
});
