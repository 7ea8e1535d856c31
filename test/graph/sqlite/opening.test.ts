import { writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { openSqliteGraph, SCHEMA_VERSION } from '../../../graph/sqlite/index.js';
import { exportText, put } from '../../support/graph-stores.js';
import { PROGRAMMES, TAY_NINH, VINH_LONG } from '../../support/programmes.js';
import { smallFacts } from '../../support/small-facts.js';
import { settle } from '../../support/small-resolver.js';
import { temporaryFiles } from '../../support/sqlite-files.js';

const file = temporaryFiles();

describe('opening a SQLite store', () => {
  it('makes the folder and the file, and finds everything again', async () => {
    const location = file('sâu/hơn/store.sqlite');
    const store = await openSqliteGraph(location);
    await put(store, ...PROGRAMMES);
    const before = await exportText(store);
    await store.close();
    const again = await openSqliteGraph(location);
    expect(await exportText(again)).toBe(before);
    expect(again.location).toBe(location);
    await again.close();
  });

  it('has another state once somebody else wrote into the file', async () => {
    const location = file('store.sqlite');
    const [store, other] = [await openSqliteGraph(location), await openSqliteGraph(location)];
    const before = await store.state();
    expect(await store.state()).toBe(before);
    await put(other, TAY_NINH);
    expect(await store.state()).not.toBe(before);
    await other.close();
    await store.close();
  });

  it('refuses a store that a newer version made, and leaves it as it is', async () => {
    const location = file('store.sqlite');
    await (await openSqliteGraph(location)).close();
    const db = new Database(location);
    db.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
    db.close();
    await expect(openSqliteGraph(location)).rejects.toMatchObject({
      code: 'store-newer',
      values: { found: SCHEMA_VERSION + 1, known: SCHEMA_VERSION },
    });
  });

  it('refuses what is not its own: another program’s database, a text file, a folder', async () => {
    const other = file('other.sqlite');
    const db = new Database(other);
    db.exec('CREATE TABLE notes (text)');
    db.pragma('application_id = 7');
    db.close();
    await expect(openSqliteGraph(other)).rejects.toMatchObject({ code: 'store-unreachable' });
    const text = file('notes.txt');
    writeFileSync(text, 'Kế hoạch công tác năm 2024, dài hơn một trăm byte. '.repeat(20));
    await expect(openSqliteGraph(text)).rejects.toMatchObject({ code: 'store-unreachable' });
    const folder = file('.');
    await expect(openSqliteGraph(folder)).rejects.toMatchObject({ code: 'store-unreachable' });
    await expect(openSqliteGraph(`${text}/store.sqlite`)).rejects.toMatchObject({ code: 'store-unreachable' });
  });

  it('derives a store anew when it was derived by other rules', async () => {
    const location = file('store.sqlite');
    const store = await openSqliteGraph(location);
    await put(store, ...PROGRAMMES);
    const before = await exportText(store);
    await store.close();
    const db = new Database(location);
    db.exec(
      "UPDATE meta SET value = 'other rules' WHERE name = 'derivation'; DELETE FROM edges; DELETE FROM findings;",
    );
    db.exec('UPDATE instruments SET direct = 99; DELETE FROM printed');
    db.close();
    const again = await openSqliteGraph(location);
    expect(await exportText(again)).toBe(before);
    expect(await again.check()).toEqual([]);
    await again.close();
  });

  it('names what differs when a store does not agree with itself', async () => {
    const location = file('store.sqlite');
    const store = await openSqliteGraph(location);
    await put(store, ...PROGRAMMES);
    expect(await store.check()).toEqual([]);
    const db = new Database(location);
    db.exec("UPDATE instruments SET direct = 99; UPDATE claims SET count = 7 WHERE key LIKE 'sym:27%'");
    db.exec('DELETE FROM cites WHERE role = 4');
    db.close();
    const wrong = await store.check();
    expect(wrong).toContainEqual('a claim counts its mentions wrongly (1)');
    expect(wrong).toContainEqual(expect.stringMatching(/^instruments: \d+ rows/));
    expect(wrong).toContainEqual('cites: 0 rows that do not follow from the facts, 2 missing');
    await store.close();
  });
});

describe('two writers of one SQLite store', () => {
  it('lets the second wait, says so once, and goes on when the first is done', async () => {
    const location = file('store.sqlite');
    const said: string[] = [];
    const store = await openSqliteGraph(location, { onWaiting: (at) => said.push(at), sayAfterMilliseconds: 20 });
    const first = new Database(location);
    first.exec('BEGIN IMMEDIATE');
    const waiting = store.putDocument(smallFacts(TAY_NINH), 'token');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(said).toEqual([location]);
    expect(await store.documentToken(TAY_NINH.id)).toBeNull();
    first.exec('COMMIT');
    first.close();
    await waiting;
    expect(await store.documentToken(TAY_NINH.id)).toBe('token');
    await store.close();
  });

  it('gives up after the wait, with nothing written', async () => {
    const location = file('store.sqlite');
    const store = await openSqliteGraph(location, { waitSeconds: 0.1 });
    const first = new Database(location);
    first.exec('BEGIN IMMEDIATE');
    await expect(store.putDocument(smallFacts(TAY_NINH), 'token')).rejects.toMatchObject({ code: 'store-busy' });
    first.exec('ROLLBACK');
    first.close();
    expect((await store.coverage()).documents).toBe(0);
    await store.close();
  });

  it('ends where one would: two connections that index and settle in turns', async () => {
    const alone = await openSqliteGraph(file('alone.sqlite'));
    await put(alone, ...PROGRAMMES);
    const location = file('shared.sqlite');
    const stores = [await openSqliteGraph(location), await openSqliteGraph(location)] as const;
    const [left, right] = stores;
    await Promise.all([put(left, TAY_NINH, ...PROGRAMMES.slice(2)), put(right, VINH_LONG, TAY_NINH)]);
    await Promise.all([settle(left), settle(right)]);
    expect(await exportText(left)).toBe(await exportText(alone));
    expect(await right.check()).toEqual([]);
    for (const store of [...stores, alone]) await store.close();
  });

  it('reads one state of the store in an export, whatever is written meanwhile', async () => {
    const store = await openSqliteGraph(file('store.sqlite'));
    await put(store, ...PROGRAMMES);
    const before = await exportText(store);
    const lines: string[] = [];
    for await (const record of store.export()) {
      if (lines.length === 1) await store.removeDocument(TAY_NINH.id);
      lines.push(JSON.stringify(record));
    }
    expect(lines.join('\n')).toBe(before);
    await store.close();
  });
});
