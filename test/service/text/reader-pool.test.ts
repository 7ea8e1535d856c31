import { afterEach, describe, expect, it } from '@jest/globals';
import { openEngine } from '../../../service/open/engine.js';
import { openReaderPool, type ReaderPool } from '../../../service/text/reader-pool.js';
import { readersHere } from '../../../service/text/readers.js';

const open: ReaderPool[] = [];

async function pool(options: Partial<Parameters<typeof openReaderPool>[0]> = {}): Promise<ReaderPool> {
  const one = await openReaderPool({ officeFile: null, ...options });
  open.push(one);
  return one;
}

afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const TEXT = 'Thực hiện Nghị định số 47/2020/NĐ-CP, Luật Đất đai và Quyết định số 15/2023/QĐ-UBND.';

describe('threads that read texts', () => {
  it('say of a text what the thread that asks would say', async () => {
    const { read, readPrinted } = await pool({ threads: 2, ready: 1 });
    const context = { place: 'Nghệ An', date: '2026-01-05' };
    const here = readersHere(await openEngine(null));
    const there = await Promise.all(Array.from({ length: 4 }, () => read(TEXT, context)));
    for (const one of there) expect(one).toEqual(await here.read(TEXT, context));
    // Bytes come from a thread as what they are, not as a Buffer.
    const { members, ...rest } = await here.readPrinted(TEXT, context, 1);
    expect(await readPrinted(TEXT, context, 1)).toEqual({ ...rest, members: new Uint8Array(members) });
    expect(JSON.parse(`{${Buffer.from(members).toString()}}`)).toMatchObject({
      mentions: [{ lookedUp: true, status: 'resolved' }, { lookedUp: false }, { lookedUp: false }],
    });
    expect(rest.instruments.map(({ id }) => id)).toEqual(['nghi-dinh-47-2020-nd-cp']);
  });

  it('refuse what is refused, by its code, and go on', async () => {
    const { read } = await pool({ threads: 1 });
    await expect(read(TEXT, { place: 'Nơi không có' })).rejects.toMatchObject({ code: 'parameter-invalid' });
    expect((await read(TEXT, {})).mentions).toHaveLength(3);
  });

  it('turn away what would wait behind too many others', async () => {
    const { read } = await pool({ threads: 1, waiting: 2 });
    const asked = Array.from({ length: 5 }, () =>
      read(TEXT, {}).then(
        () => 'read',
        ({ code }: { code: string }) => code,
      ),
    );
    expect((await Promise.all(asked)).sort()).toEqual(['read', 'read', 'read', 'too-busy', 'too-busy']);
  });

  it('give up a text that takes too long, and take the next one up on a new thread', async () => {
    const { read } = await pool({ threads: 1, patience: 1 });
    await expect(read(TEXT, {})).rejects.toMatchObject({ code: 'took-too-long' });
    await expect(read(TEXT, {})).rejects.toMatchObject({ code: 'took-too-long' });
  });

  it('end when told to, whoever waits being told so', async () => {
    const one = await pool({ threads: 1 });
    const asked = [one.read(TEXT, {}), one.read(TEXT, {})].map((reading) => reading.catch((error: unknown) => error));
    await one.close();
    expect(await asked[1]).toMatchObject({ code: 'stopping' });
    await expect(one.read(TEXT, {})).rejects.toMatchObject({ code: 'stopping' });
  });
});
