import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cypher, cypherFolder } from '../../graph/neo4j/cypher.js';
import { RELATIONS } from '../../src/facts/statement.js';

const files = readdirSync(cypherFolder()).filter((name) => name.endsWith('.cypher'));

function sources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

describe('the questions in Cypher', () => {
  it('each begin with what they answer', () => {
    for (const file of files)
      expect([file, readFileSync(join(cypherFolder(), file), 'utf8')]).toEqual([
        file,
        expect.stringMatching(/^\/\/ [A-Z]/),
      ]);
  });

  it('are each asked by the code', () => {
    const code = sources(join(cypherFolder(), '..'));
    for (const file of files) expect([file, code.includes(`'${file.replace('.cypher', '')}'`)]).toEqual([file, true]);
  });

  it('are read as they stand, nothing pasted in', () => {
    const code = sources(join(cypherFolder(), '..'));
    expect(code).not.toMatch(/\.run\(\s*`/);
    expect(cypher('task')).toBe(readFileSync(join(cypherFolder(), 'task.cypher'), 'utf8'));
    expect(() => cypher('khong-co')).toThrow();
  });

  it('name every relation where they name them all', () => {
    const all = RELATIONS.map((relation) => relation.toUpperCase().replaceAll('-', '_'));
    for (const question of ['draw-edges', 'check-drawn']) {
      const named = /-\[\w+:([A-Z_|\s]+)\]->/.exec(cypher(question))?.[1] ?? '';
      expect(named.replace(/\s/g, '').split('|')).toEqual(all);
    }
  });
});
