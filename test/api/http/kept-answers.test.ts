import { describe, expect, it } from '@jest/globals';
import { KeptAnswers } from '../../../api/http/kept-answers.js';

/** Answers over a store whose state is told by hand. */
function keptOver(mostBytes?: number) {
  const store = { state: 'một', register: '2026-11-01' };
  const service = {
    graph: { state: async () => store.state },
    engine: { register: () => ({ version: store.register }) },
  } as unknown as ConstructorParameters<typeof KeptAnswers>[0];
  const kept = new KeptAnswers(service, mostBytes);
  let made = 0;
  const ask = async (question: string, answer: unknown = { question }) => {
    const { body, etag } = await kept.answer(question, async () => {
      made++;
      return answer;
    });
    return { answer: JSON.parse(body.toString()) as unknown, etag };
  };
  return { store, kept, ask, made: () => made };
}

describe('answers that are kept', () => {
  it('are made once while nothing is written, and anew after', async () => {
    const { store, ask, made } = keptOver();
    const first = await ask('118/2021/NĐ-CP');
    expect(first.answer).toEqual({ question: '118/2021/NĐ-CP' });
    expect(await ask('118/2021/NĐ-CP')).toEqual(first);
    expect((await ask('68/2025/NĐ-CP')).etag).not.toBe(first.etag);
    expect(made()).toBe(2);
    store.state = 'hai';
    expect((await ask('118/2021/NĐ-CP', { tasks: 3 })).answer).toEqual({ tasks: 3 });
    store.register = '2026-11-02';
    expect((await ask('118/2021/NĐ-CP', { tasks: 4 })).answer).toEqual({ tasks: 4 });
    expect(made()).toBe(4);
  });

  it('are shared by those who ask while they are made', async () => {
    const { ask, made } = keptOver();
    const both = await Promise.all([ask('118/2021/NĐ-CP'), ask('118/2021/NĐ-CP')]);
    expect([made(), both[0]]).toEqual([1, both[1]]);
  });

  it('are not kept where they could not be made, nor where something was written meanwhile', async () => {
    const { store, kept, ask } = keptOver();
    await expect(kept.answer('x', async () => Promise.reject(new Error('cut off')))).rejects.toThrow('cut off');
    expect((await ask('x', 1)).answer).toBe(1);
    const slow = kept.answer('y', async () => {
      store.state = 'hai';
      await ask('khác');
      return 'as it was';
    });
    expect((await slow).body.toString()).toBe('"as it was"');
    expect((await ask('y', 'as it is')).answer).toBe('as it is');
  });

  it('make room: those not asked for the longest go first', async () => {
    const { ask, made } = keptOver(30);
    const ten = '12345678';
    await ask('một', ten);
    await ask('hai', ten);
    await ask('ba', ten);
    await ask('một', ten);
    await ask('bốn', ten);
    expect(made()).toBe(4);
    await ask('một', ten);
    expect(made()).toBe(4);
    await ask('hai', ten);
    expect(made()).toBe(5);
  });
});
