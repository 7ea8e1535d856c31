import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openSqliteGraph } from '../../../graph/sqlite/index.js';
import { exportText, put } from '../../support/graph-stores.js';
import { PROGRAMMES } from '../../support/programmes.js';
import { smallFacts } from '../../support/small-facts.js';
import { temporaryFiles } from '../../support/sqlite-files.js';

const BUILT = join(process.cwd(), 'dist/graph/sqlite/index.js');
const file = temporaryFiles();

/** A process that puts and removes the given documents in turns until it is killed. */
function writer(location: string): ChildProcess {
  const program = `
    const { openSqliteGraph } = await import(${JSON.stringify(`file://${BUILT}`)});
    const documents = ${JSON.stringify(PROGRAMMES.map(smallFacts))};
    const store = await openSqliteGraph(${JSON.stringify(location)});
    process.stdout.write('ready');
    for (let turn = 0; ; turn++) {
      const facts = documents[turn % documents.length];
      if (turn % 3 === 2) await store.removeDocument(facts.document.id);
      else await store.putDocument(facts, String(turn));
    }`;
  return spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] });
}

describe('a writer killed at any moment', () => {
  it('leaves a store that agrees with itself and ends where it would have', async () => {
    if (!existsSync(BUILT)) {
      console.warn('SKIPPED: kill -9 of a writer needs the build in dist (npm run build)');
      return;
    }
    const alone = await openSqliteGraph(file('alone.sqlite'));
    await put(alone, ...PROGRAMMES);
    const location = file('store.sqlite');
    for (const after of [0, 7, 31, 90]) {
      const child = writer(location);
      await new Promise((resolve) => child.stdout?.once('data', resolve));
      await new Promise((resolve) => setTimeout(resolve, after));
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      const store = await openSqliteGraph(location);
      expect(await store.check()).toEqual([]);
      await put(store, ...PROGRAMMES);
      expect(await exportText(store)).toBe(await exportText(alone));
      await store.close();
    }
    await alone.close();
  });
});
