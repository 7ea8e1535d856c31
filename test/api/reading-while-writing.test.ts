import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Serving } from '../../api/serve.js';
import { createClient } from '../../client/client.js';
import { serveWritable } from './serving.js';

let serving: Serving & { readonly key: string };

beforeAll(async () => {
  serving = await serveWritable();
});

afterAll(() => serving?.stop());

const DOCUMENTS = 50;
const TASKS = 12;

/** A programme of its own place and numbers; all of them cite one decree, so that every document changes its card. */
function programme(at: number): string {
  const tasks = Array.from({ length: TASKS }, (_, task) => {
    const own = `Quyết định số ${at * TASKS + task + 1}/QĐ-BTP ngày 15/3/2024 của Bộ trưởng Bộ Tư pháp`;
    return `${task + 1}. Triển khai thực hiện ${own} và Nghị định số 47/2020/NĐ-CP ngày 09/4/2020 của Chính phủ.`;
  });
  return `KẾ HOẠCH\nCông tác tư pháp năm 2025 số ${at}\nI. NHIỆM VỤ\n${tasks.join('\n')}\n`;
}

describe('reading while documents are taken in', () => {
  it('answers every question from a whole store', async () => {
    const call = createClient({ server: serving.address, key: serving.key });
    const { total: before = 0 } = await call('listTasks', { query: { count: 'true' } });
    const sent = Array.from({ length: DOCUMENTS }, async (_, at) =>
      call('uploadDocument', { body: { name: `ke-hoach-${at}.txt`, text: programme(at) } }),
    );
    const jobs = await Promise.all(sent);

    let busy = true;
    const statuses: number[] = [];
    const counts: number[] = [];
    const read = async (path: string): Promise<unknown> => {
      const answer = await fetch(`${serving.address}/api/v1${path}`);
      statuses.push(answer.status);
      return answer.json();
    };
    const readers = [
      '/instruments/nghi-dinh-47-2020-nd-cp/tasks?limit=50',
      '/search?q=tri%E1%BB%83n+khai&facets=type,unit',
      '/instruments?q=47%2F2020',
    ].map(async (path) => {
      for (; busy; await pause(5)) await read(path);
    });
    const counter = (async () => {
      for (; busy; await pause(5)) {
        counts.push(((await read('/tasks?count=true&limit=1')) as { readonly total: number }).total);
      }
    })();

    const states = new Set<string>();
    for (const { id } of jobs) {
      for (;;) {
        const { state } = await call('getJob', { params: { id } });
        states.add(state);
        if (state === 'done' || state === 'failed') break;
        await pause(10);
      }
    }
    busy = false;
    await Promise.all([...readers, counter]);

    expect([...states]).not.toContain('failed');
    expect(new Set(statuses)).toEqual(new Set([200]));
    // Tasks come a document at a time, never a part of one; and some questions were answered on the way.
    expect(counts.every((count) => (count - before) % TASKS === 0)).toBe(true);
    expect(new Set(counts).size).toBeGreaterThan(2);
    const { total } = await call('listTasks', { query: { count: 'true' } });
    expect(total).toBe(before + DOCUMENTS * TASKS);
  });
});
