import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Config, readConfig } from '../../../service/open/config.js';
import { openStores } from '../../../service/open/stores.js';
import { DanchieuError } from '../../../src/errors/errors.js';

const SECRET = 'mat-khau-khong-ai-duoc-thay';
const AURA = 'neo4j+s://a1b2c3d4.databases.neo4j.io';

describe('where the store lies', () => {
  it('is what the option says, then the environment, then the default', () => {
    expect(readConfig({}).store).toMatch(/\.danchieu\/danchieu\.sqlite$/);
    expect(readConfig({ DANCHIEU_STORE: '/a/b.sqlite' }).store).toBe('/a/b.sqlite');
    expect(readConfig({ DANCHIEU_STORE: '/a/b.sqlite' }, '/c.sqlite').store).toBe('/c.sqlite');
    expect(() => readConfig({}, '')).toThrow();
  });
});

describe('where the graph is', () => {
  it('is the file until a server is named; an empty name is none', () => {
    expect(readConfig({}).neo4j).toBeUndefined();
    expect(readConfig({ NEO4J_URI: '', NEO4J_PASSWORD: SECRET }).neo4j).toBeUndefined();
    expect(readConfig({ NEO4J_URI: '   ' }).neo4j).toBeUndefined();
  });

  it('is a server, a cluster or Aura by the variables that Aura names', () => {
    const credentials = { NEO4J_USERNAME: 'a1b2c3d4', NEO4J_PASSWORD: SECRET, NEO4J_DATABASE: 'vien-dan' };
    expect(readConfig({ NEO4J_URI: AURA, ...credentials }).neo4j).toEqual({
      uri: AURA,
      username: 'a1b2c3d4',
      password: SECRET,
      database: 'vien-dan',
    });
    for (const uri of ['bolt://localhost:7687', 'bolt+ssc://may-chu', 'neo4j://may-chu:7687', AURA]) {
      expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: SECRET }).neo4j).toMatchObject({ uri, username: 'neo4j' });
    }
  });

  it('takes a password as it is, an empty one for a server without authentication included', () => {
    expect(readConfig({ NEO4J_URI: AURA, NEO4J_PASSWORD: '' }).neo4j?.password).toBe('');
    expect(readConfig({ NEO4J_URI: AURA, NEO4J_PASSWORD: ' x ' }).neo4j?.password).toBe(' x ');
    expect(refusal({ NEO4J_URI: AURA })).toContain('NEO4J_PASSWORD');
  });

  it('is not guessed from an address of another kind', () => {
    for (const uri of ['localhost:7687', 'http://localhost:7474', 'sqlite:kho.sqlite', 'xneo4j://a']) {
      expect(refusal({ NEO4J_URI: uri, NEO4J_PASSWORD: SECRET })).toContain('NEO4J_URI');
    }
  });
});

describe('where search is', () => {
  it('is the file until a server is named; the key made for the program wins over the master key', () => {
    expect(readConfig({ MEILI_HOST: '' }).meilisearch).toBeUndefined();
    const host = 'http://127.0.0.1:7700';
    expect(readConfig({ MEILI_HOST: host, MEILI_MASTER_KEY: 'm' }).meilisearch).toMatchObject({ host, apiKey: 'm' });
    const both = { MEILI_HOST: host, MEILI_MASTER_KEY: 'm', MEILI_API_KEY: 'k', MEILI_INDEX_PREFIX: 'so-tu-phap' };
    expect(readConfig(both).meilisearch).toEqual({ host, apiKey: 'k', indexPrefix: 'so-tu-phap' });
    expect(readConfig({ ...both, MEILI_API_KEY: '' }).meilisearch?.apiKey).toBe('m');
  });

  it('is one server without the other', () => {
    expect(readConfig({ MEILI_HOST: 'http://a' }).neo4j).toBeUndefined();
    expect(readConfig({ NEO4J_URI: AURA, NEO4J_PASSWORD: SECRET }).meilisearch).toBeUndefined();
  });
});

describe('a secret', () => {
  it('is not said again when it stands where it must not', () => {
    for (const environment of [
      { NEO4J_URI: `bolt://neo4j:${SECRET}@may-chu`, NEO4J_PASSWORD: 'x' },
      { NEO4J_URI: `http://neo4j:${SECRET}@may-chu`, NEO4J_PASSWORD: 'x' },
      { MEILI_HOST: `http://ai:${SECRET}@may-chu` },
      { MEILI_HOST: `ai:${SECRET}@may-chu:7700` },
    ]) {
      const said = refusal(environment);
      expect(said).toMatch(/NEO4J_URI|MEILI_HOST/);
      expect(said).not.toContain(SECRET);
    }
  });

  describe('of a server that does not answer', () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'danchieu-config-'));
    });
    afterAll(() => rm(folder, { recursive: true }));

    it('is not part of the message, which names the server', async () => {
      // Port 1 is nobody's: the refusal comes at once, and is tried again until patience ends.
      const environment = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: SECRET };
      const failure = await failureOf(readConfig(environment, join(folder, 'kho.sqlite')));
      expect(failure).toMatchObject({ code: 'store-unreachable', exitCode: 3 });
      for (const words of [failure.in('vi'), failure.in('en'), JSON.stringify(failure.values)]) {
        expect(words).toContain('127.0.0.1:1');
        expect(words).not.toContain(SECRET);
      }
    });
  });
});

/** What is said, in both languages, of a configuration that is refused. */
function refusal(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof DanchieuError && error.code.startsWith('setting-'))
      return `${error.in('vi')}\n${error.in('en')}`;
    throw error;
  }
  throw new Error('nothing was refused');
}

async function failureOf(config: Config): Promise<DanchieuError> {
  try {
    const { graph, search } = await openStores(config);
    await search.close();
    await graph.close();
  } catch (error) {
    if (error instanceof DanchieuError) return error;
    throw error;
  }
  throw new Error('the server answered');
}
