import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ended, run, start, temporaryFolder } from './built-cli.js';

const folder = temporaryFolder();
const store = join(folder, 'kho.sqlite');
const running: ChildProcess[] = [];

beforeAll(async () => {
  await run(['index', 'samples', '--store', store]);
});

afterEach(() => {
  for (const child of running.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a command that serves and waits for the address it prints. */
async function serving(args: readonly string[], cwd?: string) {
  const child = start(args, cwd === undefined ? {} : { cwd });
  running.push(child);
  const end = ended(child);
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const found = /(http:\/\/\S+?)\/api\/v1/.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    });
    end.then(({ err }) => reject(new Error(err)), reject);
  });
  return { child, end, address };
}

describe('danchieu serve', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('answers until %s and then ends by itself', async (signal) => {
    const { child, end, address } = await serving(['serve', '--port', '0', '--store', store]);
    const answer = await fetch(`${address}/api/v1/instruments/resolve?ref=${encodeURIComponent('47/2020/NĐ-CP')}`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ candidates: [{ id: 'nghi-dinh-47-2020-nd-cp' }] });
    child.kill(signal);
    expect(await end).toMatchObject({ code: 0, err: '' });
  });

  it('answers other machines only with a key, until that is revoked', async () => {
    const made = await run(['key', 'create', 'cổng thông tin', '--store', store]);
    const key = made.out.trim();
    expect(key).toMatch(/^dc_[0-9a-f]{8}_/);
    const { child, address } = await serving(['serve', '--host', '0.0.0.0', '--port', '0', '--store', store]);
    const there = address.replace('0.0.0.0', '127.0.0.1');
    const ask = (headers: Record<string, string>) => fetch(`${there}/api/v1/coverage`, { headers });
    expect((await ask({})).status).toBe(401);
    expect((await fetch(`${there}/api/v1/health/live`)).status).toBe(200);
    expect((await ask({ 'X-API-Key': key })).status).toBe(200);
    const listed = await run(['key', 'list', '--json', '--store', store]);
    expect(JSON.parse(listed.out)).toMatchObject({ keys: [{ name: 'cổng thông tin', rights: 'read' }] });
    expect(listed.out).not.toContain(key);
    expect((await run(['key', 'revoke', 'cổng thông tin', '--store', store])).code).toBe(0);
    const refused = await ask({ Authorization: `Bearer ${key}` });
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer');
    expect(await refused.json()).toMatchObject({ code: 'key-unknown' });
    child.kill('SIGTERM');
  });

  it('says which port is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const { code, err } = await run(['serve', '--port', String(port), '--store', store]);
    other.close();
    expect(code).toBe(3);
    expect(err).toContain(String(port));
  });

  it('makes an empty store where there is none, says how to fill it, and takes what is sent', async () => {
    const fresh = join(folder, 'chưa-có', 'kho.sqlite');
    const { child, end, address } = await serving(['serve', '--port', '0', '--store', fresh]);
    const coverage = await fetch(`${address}/api/v1/coverage`);
    expect(await coverage.json()).toMatchObject({ documents: 0, tasks: 0, zero: expect.stringMatching(/./) });
    const made = await run(['key', 'create', 'nhap-lieu', '--rights', 'write', '--store', fresh]);
    const sent = await fetch(`${address}/api/v1/documents`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-API-Key': made.out.trim() },
      body: JSON.stringify({ name: 'ke-hoach.txt', text: '1. Thực hiện Nghị định số 118/2021/NĐ-CP.' }),
    });
    expect(sent.status).toBe(202);
    child.kill('SIGTERM');
    const { code, err } = await end;
    expect(code).toBe(0);
    expect(err).toContain('danchieu index');
  });

  it('is what start ends in: samples indexed, then served', async () => {
    const { child, end, address } = await serving(['start', '--port', '0'], folder);
    expect(await (await fetch(`${address}/api/v1/coverage`)).json()).toMatchObject({ documents: 3 });
    child.kill('SIGINT');
    const { code, out } = await end;
    expect(code).toBe(0);
    expect(out).toContain('npx danchieu tasks --citing');
    expect(out).toMatch(/dc_[0-9a-f]{8}_/);
  });
});
