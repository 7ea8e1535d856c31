import { describe, expect, it } from '@jest/globals';
import type { PutDocument } from '../../../graph/store.js';
import { writeDocuments } from '../../../service/index/document-writer.js';
import { smallFacts } from '../../support/small-facts.js';

function document(id: string, tasks = 1): PutDocument {
  const task = { text: 'Tổng kết Nghị quyết số 27-NQ/TW', cites: [{ text: '27-NQ/TW', key: 'sym:27-NQ/TW' as const }] };
  return { facts: smallFacts({ id, tasks: Array.from({ length: tasks }, () => task) }), token: id };
}

/** Keeps what is written, by transaction, and how often keys were settled. */
function noting(fail: (ids: readonly string[]) => boolean = () => false) {
  const transactions: string[][] = [];
  let settled = 0;
  const graph = {
    async putManyDocuments(documents: readonly PutDocument[]): Promise<void> {
      const ids = documents.map(({ facts }) => facts.document.id);
      await new Promise((resolve) => setImmediate(resolve));
      if (fail(ids)) throw new Error('the store is gone');
      transactions.push(ids);
    },
  };
  const settle = async (): Promise<void> => {
    settled++;
  };
  return { graph, settle, transactions, settledTimes: () => settled };
}

describe('writing documents', () => {
  it('writes them some at a time, in their order, and settles keys every so often', async () => {
    const { graph, settle, transactions, settledTimes } = noting();
    const ids = Array.from({ length: 120 }, (_one, at) => `ke-hoach-${at}`);
    await writeDocuments(graph, settle, async (writer) => {
      for (const id of ids) await writer.add(document(id));
    });
    expect(transactions.flat()).toEqual(ids);
    expect(transactions.length).toBe(3);
    expect(settledTimes()).toBe(1);
  });

  it('writes long documents by themselves, so that no transaction outgrows a small server', async () => {
    const { graph, settle, transactions } = noting();
    await writeDocuments(graph, settle, async (writer) => {
      for (const id of ['a', 'b', 'c']) await writer.add(document(id, 6_000));
    });
    expect(transactions).toEqual([['a'], ['b'], ['c']]);
  });

  it('writes a newer text of a document after the older one', async () => {
    const { graph, settle, transactions } = noting();
    await writeDocuments(graph, settle, async (writer) => {
      for (const id of ['a', 'b', 'a']) await writer.add(document(id));
      expect(writer.holds('a')).toBe(true);
      expect(writer.holds('b')).toBe(false);
    });
    expect(transactions).toEqual([['a', 'b'], ['a']]);
  });

  it('passes a failure of the store on', async () => {
    const { graph, settle } = noting((ids) => ids.includes('b'));
    const writing = writeDocuments(graph, settle, async (writer) => {
      for (const id of ['a', 'b', 'c']) await writer.add(document(id, 6_000));
    });
    await expect(writing).rejects.toThrow('the store is gone');
  });

  it('writes nothing more once those who add have failed', async () => {
    const { graph, settle, transactions } = noting();
    const writing = writeDocuments(graph, settle, async (writer) => {
      await writer.add(document('a', 6_000));
      await writer.add(document('b'));
      throw new Error('interrupted');
    });
    await expect(writing).rejects.toThrow('interrupted');
    expect(transactions).toEqual([['a']]);
  });
});
