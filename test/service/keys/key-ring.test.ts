import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { type KeyRing, openKeyRing } from '../../../service/keys/key-ring.js';
import { withOwnKey } from '../../../service/keys/own-key.js';

const folder = mkdtempSync(join(tmpdir(), 'danchieu-keys-'));
const store = join(folder, 'kho.sqlite');
const open: KeyRing[] = [];

async function ring(): Promise<KeyRing> {
  const one = await openKeyRing(store);
  open.push(one);
  return one;
}

afterEach(() => {
  for (const one of open.splice(0)) one.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('access keys', () => {
  it('are known by their hash alone, and the file is its owner’s', async () => {
    const keys = await ring();
    const { key, record } = await keys.create('phòng tổng hợp', 'write');
    expect(await keys.holderOf(key)).toEqual({ id: record.id, rights: 'write' });
    const secret = key.slice(-43);
    expect(readFileSync(`${store}-keys`).includes(secret)).toBe(false);
    expect(statSync(`${store}-keys`).mode & 0o077).toBe(0);
  });

  it('are refused when one character differs, when cut, and when they are something else', async () => {
    const keys = await ring();
    const { key } = await keys.create('cổng', 'read');
    const last = key.endsWith('A') ? 'B' : 'A';
    for (const wrong of [`${key.slice(0, -1)}${last}`, key.slice(0, -1), `${key}A`, '', "' OR 1=1 --", '__proto__']) {
      expect(await keys.holderOf(wrong)).toBeNull();
    }
  });

  it('are made once a name, listed with their last use, and taken back by name or id at once', async () => {
    const [here, there] = [await ring(), await ring()];
    const { key, record } = await here.create('báo cáo', 'read');
    await expect(here.create('báo cáo', 'write')).rejects.toMatchObject({ code: 'key-name-taken' });
    expect(record.lastUsed).toBeNull();
    expect(await there.holderOf(key)).not.toBeNull();
    const [listed] = (await here.list()).filter(({ name }) => name === 'báo cáo');
    expect(listed?.lastUsed).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/);
    await here.revoke(record.id);
    expect(await there.holderOf(key)).toBeNull();
    await expect(there.revoke('báo cáo')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('of one run live in memory beside the others', async () => {
    const keys = await ring();
    const { key: other } = await keys.create('khác', 'read');
    const own = withOwnKey(keys);
    expect(await own.holders.holderOf(own.key)).toMatchObject({ rights: 'write' });
    expect(await own.holders.holderOf(other)).toMatchObject({ rights: 'read' });
    expect(await keys.holderOf(own.key)).toBeNull();
  });
});
