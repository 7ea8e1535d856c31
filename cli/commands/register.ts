import type { Command } from 'commander';
import type { ShownRelation, ShownRow } from '../../service/register/show.js';
import { RELATIONS } from '../../src/facts/statement.js';
import { describeValidity, printDate } from '../../src/register/describe-validity.js';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { RELATION_LABELS } from '../messages/labels.data.js';
import { hang, shorten } from '../print/wrap.js';
import { withService } from '../session.js';

const IMPORT_EXAMPLE = { line: 'register import danh-muc.csv', meaning: 'register.import.example' } as const;
const SHOW_EXAMPLE = { line: 'register show 61/2018/NĐ-CP', meaning: 'register.show.example' } as const;

export function registerCommand(context: Context): Command {
  const { say } = context;
  const command = createCommand(context, 'register', 'register.description', [IMPORT_EXAMPLE, SHOW_EXAMPLE]);
  command.addCommand(
    createCommand(context, 'import', 'register.import.description', [IMPORT_EXAMPLE])
      .argument('<file>', say('register.file'))
      .action((file: string, options: CommonOptions) => runImport(context, file, options)),
  );
  command.addCommand(
    createCommand(context, 'show', 'register.show.description', [SHOW_EXAMPLE])
      .argument('<ref...>', say('argument.ref'))
      .action((words: string[], options: CommonOptions) => runShow(context, words.join(' '), options)),
  );
  return command;
}

async function runImport(context: Context, file: string, options: CommonOptions): Promise<void> {
  const { importList } = await import('../../service/register/import-list.js');
  const { refreshDocuments } = await import('../../service/keep/refresh.js');
  const today = new Date().toISOString().slice(0, 10);
  const { publishOfficeList } = await import('../../service/register/shared-list.js');
  const report = await withService(context, options, 'change', async ({ graph, officeFile }) => {
    const imported = await importList(file, officeFile, today);
    await publishOfficeList(graph, officeFile);
    return imported;
  });
  // Opened anew: the service was made with the register as it was before.
  const refreshed = await withService(context, options, 'change', async (service) => {
    const { drain } = await import('../../service/keep/drain.js');
    const count = await refreshDocuments(service);
    await drain(service);
    return count;
  });
  for (const error of report.errors) context.complain(`danchieu: ${error.in(context.language)}`);
  if (report.errors.length > 0) context.exitCode = 1;
  const { rows, added, errors } = report;
  if (options.json) {
    const problems = errors.map((error) => ({ code: error.code, message: error.in(context.language) }));
    return context.print(JSON.stringify({ rows, added, errors: problems, refreshed }));
  }
  await context.print(context.say('register.imported', { rows, added, errors: errors.length, refreshed }));
}

async function runShow(context: Context, ref: string, options: CommonOptions): Promise<void> {
  const { readConfig } = await import('../../service/open/config.js');
  const { loadRegister, officeFileOf } = await import('../../service/register/load.js');
  const { showRows } = await import('../../service/register/show.js');
  const config = readConfig(context.outside.environment, options.store);
  const register = await loadRegister(officeFileOf(config.store));
  const shown = showRows(register, ref, new Date().toISOString().slice(0, 10));
  if (options.json) return context.print(JSON.stringify({ ref, rows: shown }));
  for (const one of shown) {
    for (const line of printRow(context, one)) await context.print(line);
    await context.print('');
  }
}

function printRow(context: Context, { row, validity, outgoing, incoming }: ShownRow): string[] {
  const { say, colours, width, language } = context;
  const date = (iso: string): string => printDate(iso, language);
  const lines = [colours.bold(capital(`${row.type} ${row.number ?? row.names[0]?.name ?? row.title ?? ''}`))];
  if (row.title !== null) lines.push(...hang('', row.title, width));
  const issued = [row.issued === null ? null : date(row.issued), row.issuedBy].filter((part) => part !== null);
  const facts: [string, string][] = [[say('card.id'), row.id]];
  if (issued.length > 0) facts.push([say('card.issued'), issued.join(' · ')]);
  if (row.effective !== null) facts.push([say('card.effective'), date(row.effective)]);
  facts.push([say('card.validity'), describeValidity(validity, language)]);
  if (row.names.length > 0) facts.push([say('card.names'), row.names.map(({ name }) => name).join(' · ')]);
  facts.push([say('card.source'), row.verified ? row.source : `${row.source} (${say('card.unverified')})`]);
  const label = Math.max(...facts.map(([name]) => name.length));
  lines.push(...facts.flatMap(([name, value]) => hang(`  ${name.padEnd(label)}  `, value, width)));
  lines.push(...printRelations(context, outgoing, 'out'), ...printRelations(context, incoming, 'in'));
  return lines;
}

function printRelations(context: Context, relations: readonly ShownRelation[], direction: 'out' | 'in'): string[] {
  const { label, colours, width, language } = context;
  return RELATIONS.flatMap((kind) => {
    const ofKind = relations.filter(({ relation }) => relation === kind);
    if (ofKind.length === 0) return [];
    const lines = ofKind.map(({ id, other }) => {
      const told = [other?.issued ? printDate(other.issued, language) : '', other?.title ?? '']
        .filter(Boolean)
        .join('  ');
      const name = other === null ? id : capital(`${other.type} ${other.number ?? other.title ?? id}`);
      return `    ${name}  ${colours.dim(shorten(told, Math.max(30, width - name.length - 8)))}`;
    });
    return [`  ${colours.bold(label(RELATION_LABELS[kind][direction]))}`, ...lines];
  });
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
