import type { Command } from 'commander';
import type { Change } from '../../src/facts/change.js';
import { CHANGE_LABELS, FINDING_LABELS, RELATION_LABELS, STATUS_LABELS } from '../../src/labels/labels.data.js';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { wholeNumber } from '../option-values.js';
import { printTime } from '../print/time.js';
import { withService } from '../session.js';

interface ChangesOptions extends CommonOptions {
  readonly since?: number;
  readonly limit: number;
}

/** `changes`: what happened to the store, for who keeps something in step with it. */
export function changesCommand(context: Context): Command {
  const { say } = context;
  const example = { line: 'changes --since 120 --json', meaning: 'changes.example' } as const;
  return createCommand(context, 'changes', 'changes.description', [example])
    .option('--since <number>', say('changes.since'), wholeNumber(0, Number.MAX_SAFE_INTEGER))
    .option('--limit <number>', say('option.limit'), wholeNumber(1, 10_000), 50)
    .action(async (options: ChangesOptions) => {
      const { changesSince } = await import('../../service/ask/changes.js');
      const { since: after = null, limit } = options;
      const page = await withService(context, options, 'ask', (service) => changesSince(service, { after, limit }));
      if (options.json) return context.print(JSON.stringify(page));
      if (page.items.length === 0) await context.print(say('changes.none', { last: page.last }));
      for (const change of page.items) await printChange(context, change);
      if (page.more) await context.print(`\n${say('changes.more', { last: String(page.last) })}`);
    });
}

async function printChange(context: Context, change: Change): Promise<void> {
  const { print, colours, label, language } = context;
  const when = colours.dim(`${change.seq}  ${printTime(change.at, language)}`);
  await print(`${when}  ${label(CHANGE_LABELS[change.type])}: ${what(context, change)}`);
}

function what(context: Context, change: Change): string {
  const { label, say } = context;
  switch (change.type) {
    case 'document.indexed':
    case 'document.removed':
      return change.document;
    case 'mention.resolution-changed': {
      const [from, to] = [change.from, change.to].map(
        ({ status, instrument }) => instrument ?? label(STATUS_LABELS[status]),
      );
      return say('changes.meaning', { from: from ?? '', to: to ?? '', mentions: change.mentions.length });
    }
    case 'instrument.merged':
      return `${change.from} → ${change.to}`;
    case 'relation.added':
      return change.relations
        .map(({ from, relation, to }) => `${from} · ${label(RELATION_LABELS[relation].out)} · ${to}`)
        .join('; ');
    case 'finding.opened':
    case 'finding.closed':
      return `${label(FINDING_LABELS[change.kind])} (${change.findings.length}), ${change.document}`;
    default:
      return change satisfies never;
  }
}
