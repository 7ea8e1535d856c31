import type { Command } from 'commander';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { oneOf } from '../option-values.js';
import { withService } from '../session.js';

const FORMATS = ['jsonl', 'csv', 'neo4j-admin'] as const;

interface ExportOptions extends CommonOptions {
  readonly format: (typeof FORMATS)[number];
  readonly out: string;
}

export function exportCommand(context: Context): Command {
  return createCommand(context, 'export', 'export.description', [
    { line: 'export --format jsonl > kho.jsonl', meaning: 'export.example.jsonl' },
    { line: 'export --format csv > vien-dan.csv', meaning: 'export.example.csv' },
    { line: 'export --format neo4j-admin --out neo4j-import', meaning: 'export.example.admin' },
  ])
    .option('--format <format>', context.say('export.format'), oneOf(FORMATS), 'jsonl')
    .option('--out <folder>', context.say('export.out'), 'neo4j-import')
    .action((options: ExportOptions) => runExport(context, options));
}

async function runExport(context: Context, options: ExportOptions): Promise<void> {
  const { format, out } = options;
  if (format === 'neo4j-admin') {
    const { exportForAdmin } = await import('../../service/keep/neo4j-admin.js');
    const { files, command } = await withService(context, options, 'ask', ({ graph }) => exportForAdmin(graph, out));
    if (options.json) return context.print(JSON.stringify({ folder: out, files, command }));
    await context.print(context.say('export.admin-done', { files: files.length }));
    return context.print(`  cd ${out}\n  ${command}`);
  }
  const { exportLines } = await import('../../service/keep/export.js');
  await withService(context, options, 'ask', async ({ graph }) => {
    for await (const line of exportLines(graph, format)) await context.print(line);
  });
}
