import type { Command } from 'commander';
import { type KeyRights, RIGHTS } from '../../service/keys/key.js';
import type { KeyRecord, KeyRing } from '../../service/keys/key-ring.js';
import { DanchieuError } from '../../src/errors/errors.js';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { oneOf } from '../option-values.js';
import { columns } from '../print/table.js';

interface CreateOptions extends CommonOptions {
  readonly rights: KeyRights;
}

const CREATE = { line: 'key create cong-thong-tin --rights read', meaning: 'key.example.create' } as const;
const LIST = { line: 'key list', meaning: 'key.example.list' } as const;
const REVOKE = { line: 'key revoke cong-thong-tin', meaning: 'key.example.revoke' } as const;

/** Access keys of the API: made, listed, taken back. */
export function keyCommand(context: Context): Command {
  const { say } = context;
  const command = createCommand(context, 'key', 'key.description', [CREATE, LIST, REVOKE]);
  command.addCommand(
    createCommand(context, 'create', 'key.create.description', [CREATE])
      .argument('<name>', say('key.name'))
      .option('--rights <read|write>', say('key.rights'), oneOf(RIGHTS), 'read')
      .action((name: string, options: CreateOptions) => runCreate(context, name, options)),
  );
  command.addCommand(
    createCommand(context, 'list', 'key.list.description', [LIST]).action((options: CommonOptions) =>
      runList(context, options),
    ),
  );
  command.addCommand(
    createCommand(context, 'revoke', 'key.revoke.description', [REVOKE])
      .argument('<name>', say('key.ref'))
      .action((ref: string, options: CommonOptions) => runRevoke(context, ref, options)),
  );
  return command;
}

async function runCreate(context: Context, given: string, options: CreateOptions): Promise<void> {
  const name = given.trim();
  if (name === '' || name.length > 100) throw new DanchieuError('wrong-use', { detail: `key create "${given}"` });
  const { key, record } = await withKeys(context, options, (keys) => keys.create(name, options.rights));
  if (options.json) return context.print(JSON.stringify({ key, ...record }));
  // The key alone on standard output, so that it can be piped to where it is kept.
  await context.print(key);
  context.complain(context.say('key.created', { name, id: record.id, rights: rightsOf(context, record) }));
}

async function runList(context: Context, options: CommonOptions): Promise<void> {
  const keys = await withKeys(context, options, (ring) => ring.list());
  if (options.json) return context.print(JSON.stringify({ keys }));
  if (keys.length === 0) return context.print(context.say('key.none'));
  const { say, colours } = context;
  const head = [
    'key.column.id',
    'key.column.rights',
    'key.column.created',
    'key.column.used',
    'key.column.name',
  ] as const;
  const rows = keys.map((one) => [
    `dc_${one.id}_…`,
    rightsOf(context, one),
    minuteOf(one.created),
    one.lastUsed === null ? say('key.never') : minuteOf(one.lastUsed),
    one.name,
  ]);
  const [first = '', ...lines] = columns([head.map((title) => say(title)), ...rows]);
  for (const line of [colours.bold(first), ...lines]) await context.print(line);
}

async function runRevoke(context: Context, ref: string, options: CommonOptions): Promise<void> {
  // Its whole beginning may be given as the list shows it.
  const id = /^dc_([0-9a-f]{8})(?:_.*)?$/.exec(ref)?.[1] ?? ref;
  const revoked = await withKeys(context, options, (keys) => keys.revoke(id));
  if (options.json) return context.print(JSON.stringify({ revoked }));
  await context.print(context.say('key.revoked', { name: revoked.name, id: revoked.id }));
}

async function withKeys<T>(context: Context, options: CommonOptions, work: (keys: KeyRing) => Promise<T>): Promise<T> {
  const { readConfig } = await import('../../service/open/config.js');
  const { openKeyRing } = await import('../../service/keys/key-ring.js');
  const keys = await openKeyRing(readConfig(context.outside.environment, options.store).store);
  try {
    return await work(keys);
  } finally {
    keys.close();
  }
}

function rightsOf({ say }: Context, { rights }: KeyRecord): string {
  return say(rights === 'write' ? 'key.rights.write' : 'key.rights.read');
}

/** A time to the minute as it is kept, UTC. */
function minuteOf(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)}Z`;
}
