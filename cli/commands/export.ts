import type { Command } from 'commander';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { oneOf } from '../option-values.js';
import { withService } from '../session.js';

const FORMATS = ['jsonl', 'csv', 'neo4j-admin'] as const;

interface ExportOptions extends CommonOptions {
  readonly format: (typeof FORMATS)[number];
}

export function exportCommand(context: Context): Command {
  return createCommand(context, 'export', 'export.description', [
    { line: 'export --format jsonl > kho.jsonl', meaning: 'export.example.jsonl' },
    { line: 'export --format csv > vien-dan.csv', meaning: 'export.example.csv' },
  ])
    .option('--format <format>', context.say('export.format'), oneOf(FORMATS), 'jsonl')
    .action(async (options: ExportOptions) => {
      const { exportLines } = await import('../../service/keep/export.js');
      await withService(context, options, 'ask', async ({ graph }) => {
        for await (const line of exportLines(graph, options.format)) await context.print(line);
      });
    });
}
