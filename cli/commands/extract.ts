import type { Command } from 'commander';
import type { Shape } from '../../service/extract/shapes.js';
import { DanchieuError } from '../../src/errors/errors.js';
import { type CommonOptions, createCommand, type Example } from '../command.js';
import type { Context } from '../context.js';
import { oneOf } from '../option-values.js';
import { withService } from '../session.js';
import { type StatedOptions, statedIn, takingStated } from '../stated.js';

const SHAPES: readonly Shape[] = ['mentions', 'tasks', 'relations', 'facts'];
const FORMATS = ['jsonl', 'json', 'table'] as const;

interface ExtractOptions extends CommonOptions, StatedOptions {
  readonly of: Shape;
  readonly format: (typeof FORMATS)[number];
  readonly ndjson?: boolean;
}

export function extractCommand(context: Context): Command {
  const { say } = context;
  const examples: readonly Example[] = [
    { line: 'extract KE-HOACH.txt', meaning: 'extract.example.file' },
    { line: 'extract KE-HOACH.txt --of tasks --format table', meaning: 'extract.example.tasks' },
    { line: 'extract - < KE-HOACH.txt', meaning: 'extract.example.stdin' },
  ];
  const command = createCommand(context, 'extract', 'extract.description', examples, 'extract.store')
    .argument('[files...]', say('argument.inputs'))
    .option('--of <what>', say('extract.of'), oneOf(SHAPES), 'mentions')
    .option('--format <format>', say('extract.format'), oneOf(FORMATS), 'jsonl')
    .option('--ndjson', say('extract.ndjson'));
  return takingStated(command, context).action((files: string[], options: ExtractOptions) =>
    runExtract(context, files, options),
  );
}

async function runExtract(context: Context, files: readonly string[], options: ExtractOptions): Promise<void> {
  const { createExtractWriter } = await import('../print/extract-writer.js');
  const writer = createExtractWriter(context, options.json ? 'json' : options.format, options.of);
  if (options.ndjson) await extractStream(context, files, options, writer);
  else await extractFiles(context, files, options, writer);
  await writer.end();
}

type Writer = ReturnType<typeof import('../print/extract-writer.js').createExtractWriter>;

async function extractStream(
  context: Context,
  files: readonly string[],
  options: ExtractOptions,
  writer: Writer,
): Promise<void> {
  if (files.some((file) => file !== '-')) {
    throw new DanchieuError('wrong-use', { detail: context.say('extract.ndjson-input', { file: files.join(' ') }) });
  }
  const { openEngine } = await import('../../service/open/engine.js');
  const { extractRecords } = await import('../../service/extract/extract-records.js');
  const { linesOf } = await import('../../service/extract/shapes.js');
  const engine = await openEngine(null);
  const { stated } = statedIn(options);
  for await (const result of extractRecords(engine, context.outside.stdin, {
    name: context.say('extract.stdin'),
    stated,
  })) {
    if ('error' in result) fail(context, result.error.in(context.language));
    else await writer.write(linesOf(result.document, options.of));
  }
}

async function extractFiles(
  context: Context,
  files: readonly string[],
  options: ExtractOptions,
  writer: Writer,
): Promise<void> {
  const { extractInputs } = await import('../../service/extract/extract-inputs.js');
  const { openEngine } = await import('../../service/open/engine.js');
  const { linesOf } = await import('../../service/extract/shapes.js');
  const request = { paths: files.length === 0 ? ['-'] : files, ...statedIn(options) };
  const { documents, failures } =
    options.store === undefined
      ? await extractInputs(await openEngine(null), request)
      : await withService(context, options, 'look', ({ engine, graph }) => extractInputs(engine, request, graph));
  for (const { error } of failures) fail(context, error.in(context.language));
  for (const document of documents) await writer.write(linesOf(document, options.of));
}

function fail(context: Context, message: string): void {
  context.complain(`danchieu: ${message}`);
  context.exitCode = 1;
}
