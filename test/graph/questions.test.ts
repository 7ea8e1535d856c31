import { describe, expect, it } from '@jest/globals';
import { QUESTIONS } from '../../graph/questions.js';
import { openSqliteGraph } from '../../graph/sqlite/index.js';
import { temporaryFiles } from '../support/sqlite-files.js';

const file = temporaryFiles();

describe('the competency questions', () => {
  it('each have a name of their own, both languages, and a method that answers', async () => {
    expect(new Set(QUESTIONS.map(({ name }) => name)).size).toBe(QUESTIONS.length);
    const store = await openSqliteGraph(file('store.sqlite'));
    for (const { method, vi, en } of QUESTIONS) {
      expect(typeof store[method]).toBe('function');
      expect(vi.length * en.length).toBeGreaterThan(0);
    }
    await store.close();
  });
});
