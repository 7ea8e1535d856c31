import { describe, expect, it } from '@jest/globals';
import { OpenedTexts } from '../../../../service/ask/documents/opened-texts.js';

/** A store of texts by document that notes which were read. */
function holding(texts: Readonly<Record<string, string>>) {
  const read: string[] = [];
  const graph = {
    documentText: async (id: string) => {
      read.push(id);
      return texts[id] ?? null;
    },
    document: async (id: string) => ({ document: { path: `${id}.txt` } }),
  } as unknown as ConstructorParameters<typeof OpenedTexts>[0];
  return { graph, read };
}

describe('opened texts', () => {
  it('are read once, also for those who ask at once', async () => {
    const { graph, read } = holding({ a: 'một\nhai' });
    const texts = new OpenedTexts(graph);
    const [first, second] = await Promise.all([texts.of('a'), texts.of('a')]);
    expect([first, second, await texts.of('a')]).toEqual(
      Array(3).fill({ path: 'a.txt', text: 'một\nhai', lines: [0, 4] }),
    );
    expect(read).toEqual(['a']);
  });

  it('make room: the one not asked for longest goes', async () => {
    const { graph, read } = holding({ a: 'aaaa', b: 'bbbb', c: 'cccc' });
    const texts = new OpenedTexts(graph, 8);
    for (const id of ['a', 'b', 'a', 'c', 'a', 'c', 'b']) await texts.of(id);
    expect(read).toEqual(['a', 'b', 'c', 'b']);
  });

  it('are nothing for a document that is not there, which is asked for again', async () => {
    const { graph, read } = holding({});
    const texts = new OpenedTexts(graph);
    expect([await texts.of('x'), await texts.of('x')]).toEqual([null, null]);
    expect(read).toEqual(['x', 'x']);
  });
});
