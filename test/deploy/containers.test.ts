import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { parseYaml } from '@redocly/openapi-core';
import { z } from 'zod';
import { DEFAULT_PORT } from '../../cli/commands/serve.js';
import { readConfig } from '../../service/open/config.js';

const service = z.strictObject({
  image: z.string(),
  build: z.string().optional(),
  init: z.boolean().optional(),
  restart: z.literal('unless-stopped'),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.literal('service_healthy') })).optional(),
  environment: z.record(z.string(), z.string()),
  entrypoint: z.array(z.string()).optional(),
  command: z.array(z.string()).optional(),
  volumes: z.array(z.string()).min(1),
  ports: z.array(z.string()).optional(),
  healthcheck: z.strictObject({
    test: z.array(z.string()).min(2),
    interval: z.string(),
    timeout: z.string(),
    retries: z.number().int(),
    start_period: z.string(),
  }),
});
const compose = z.strictObject({ services: z.record(z.string(), service), volumes: z.record(z.string(), z.null()) });

const text = (file: string): Promise<string> => readFile(file, 'utf8');
const composed = await text('docker-compose.yml');
const { services, volumes } = compose.parse(parseYaml(composed));
const example = new Map(
  (await text('.env.example')).split('\n').flatMap((line) => {
    const [, name, value] = /^([A-Z0-9_]+)=(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, value ?? ''] as const];
  }),
);
/** `${NAME}`, `${NAME:-otherwise}`, `${NAME:?why it is missed}`. */
const variables = [...composed.matchAll(/\$\{([A-Z0-9_]+)(:[-?])?([^}]*)\}/g)].map(
  ([, name = '', sign = '', word = '']) => ({
    name,
    sign,
    word,
  }),
);

describe('the file that starts everything', () => {
  it('has both servers and the program, each with a version, a health check and a place for its data', () => {
    expect(Object.keys(services).sort()).toEqual(['app', 'meilisearch', 'neo4j']);
    expect(services.neo4j?.image).toBe('neo4j:5.26-community');
    expect(services.meilisearch?.image).toBe('getmeili/meilisearch:v1.50');
    for (const { image, volumes: places } of Object.values(services)) {
      expect(image).toMatch(/:v?\d+\.\d+/);
      for (const place of places) expect(Object.keys(volumes)).toContain(place.split(':', 1)[0]);
    }
    expect(Object.keys(services.app?.depends_on ?? {}).sort()).toEqual(['meilisearch', 'neo4j']);
  });

  it('has no password of its own: each comes from .env, and nothing starts without', () => {
    for (const { name, sign } of variables.filter((one) => /PASSWORD|KEY/.test(one.name))) {
      expect([name, sign, example.get(name)]).toEqual([name, ':?', '']);
    }
    const secrets = Object.values(services).flatMap(({ environment }) =>
      Object.entries(environment).filter(([name]) => /PASSWORD|KEY|AUTH/.test(name)),
    );
    expect(secrets).toHaveLength(4);
    for (const [, value] of secrets) expect(value).toMatch(/^(?:neo4j\/)?\$\{[A-Z0-9_]+:\?[^}]+\}$/);
  });

  it('wants no variable that .env.example does not name, with the same value where it has one', () => {
    expect(variables.length).toBeGreaterThan(0);
    expect([...new Set(variables.map(({ name }) => name))].sort()).toEqual([...example.keys()].sort());
    for (const { name, sign, word } of variables) {
      expect(['', ':-', ':?']).toContain(sign);
      if (sign === ':-') expect([name, example.get(name)]).toEqual([name, word]);
    }
  });

  it('publishes the program to this machine alone, and the servers to nobody', () => {
    expect(services.neo4j?.ports ?? services.meilisearch?.ports).toBeUndefined();
    expect(services.app?.ports).toEqual([`127.0.0.1:\${DANCHIEU_PORT:-${DEFAULT_PORT}}:${DEFAULT_PORT}`]);
  });

  it('gives the program both servers by the variables it reads', () => {
    const given = Object.fromEntries(
      Object.entries(services.app?.environment ?? {}).map(([name, value]) => [name, value.replace(/\$\{.*\}/, 'x')]),
    );
    expect(readConfig({ ...given, DANCHIEU_STORE: '/data/kho.sqlite' })).toMatchObject({
      neo4j: { uri: 'bolt://neo4j:7687', username: 'neo4j', password: 'x' },
      meilisearch: { host: 'http://meilisearch:7700', apiKey: 'x' },
    });
    expect(services.app?.command?.join(' ')).toMatch(
      /^danchieu index samples .*&& exec danchieu serve --host 0\.0\.0\.0$/,
    );
  });
});

describe('the image', () => {
  it('is built in stages, runs as nobody in particular and says how it is', async () => {
    const dockerfile = await text('Dockerfile');
    const stages = dockerfile.split(/^FROM /m).slice(1);
    const last = stages.at(-1) ?? '';
    expect(stages.length).toBeGreaterThan(1);
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^HEALTHCHECK /m);
    expect(last).toMatch(/^ENTRYPOINT \["danchieu"\]$/m);
    expect(dockerfile).toContain('npm ci --ignore-scripts && npm rebuild better-sqlite3');
    for (const [, from = ''] of last.matchAll(/^COPY --from=build (.+) \S+$/gm)) {
      const paths = from.split(' ').map((path) => path.replace('/app/', ''));
      for (const path of paths)
        if (!['dist', 'node_modules'].includes(path)) expect([path, existsSync(path)]).toEqual([path, true]);
    }
  });

  it('is built from what belongs to the program and from nothing else', async () => {
    const lines = (await text('.dockerignore')).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines[0]).toBe('*');
    const kept = lines.slice(1).map((line) => line.replace(/^!/, ''));
    for (const path of kept) expect([path, existsSync(path)]).toEqual([path, true]);
    for (const path of ['.env', '.git', 'node_modules', 'dist', 'test']) expect(kept).not.toContain(path);
    const { include } = z.object({ include: z.array(z.string()) }).parse(JSON.parse(await text('tsconfig.json')));
    expect(kept).toEqual(expect.arrayContaining([...include, 'web', 'samples']));
  });
});
