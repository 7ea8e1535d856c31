import { Command } from 'commander';
import { type Example, LANGUAGES, localise, printExamples } from './command.js';
import { changesCommand } from './commands/changes.js';
import { copyCommand } from './commands/copy.js';
import { coverageCommand } from './commands/coverage.js';
import { doctorCommand } from './commands/doctor.js';
import { exportCommand } from './commands/export.js';
import { extractCommand } from './commands/extract.js';
import { findingsCommand } from './commands/findings.js';
import { impactCommand } from './commands/impact.js';
import { indexCommand } from './commands/index.js';
import { instrumentCommand } from './commands/instrument.js';
import { keyCommand } from './commands/key.js';
import { registerCommand } from './commands/register.js';
import { reindexSearchCommand } from './commands/reindex-search.js';
import { removeCommand } from './commands/remove.js';
import { searchCommand } from './commands/search.js';
import { serveCommand } from './commands/serve.js';
import { startCommand } from './commands/start.js';
import { tasksCommand } from './commands/tasks.js';
import { traceCommand } from './commands/trace.js';
import type { Context } from './context.js';
import { oneOf } from './option-values.js';
import { version } from './version.js';

const EXAMPLES: readonly Example[] = [
  { line: 'index TAI-LIEU/', meaning: 'index.example.folder' },
  { line: 'instrument 27-NQ/TW', meaning: 'instrument.example.number' },
  { line: 'tasks --citing "nghị định 61/2018"', meaning: 'tasks.example.plain' },
  { line: 'trace 749/QĐ-TTg --depth 3', meaning: 'trace.example' },
  { line: 'search "chuyen doi so"', meaning: 'search.example.words' },
  { line: 'findings --kind date-conflict', meaning: 'findings.example' },
  { line: 'extract KE-HOACH.txt', meaning: 'extract.example.file' },
];

const COMMANDS = [
  indexCommand,
  removeCommand,
  instrumentCommand,
  tasksCommand,
  traceCommand,
  impactCommand,
  searchCommand,
  findingsCommand,
  coverageCommand,
  changesCommand,
  extractCommand,
  registerCommand,
  exportCommand,
  copyCommand,
  reindexSearchCommand,
  doctorCommand,
  serveCommand,
  keyCommand,
];

/** The `danchieu` command line; actions load what they need only when they run. */
export function createProgram(context: Context): Command {
  const { say } = context;
  const program = localise(context, new Command('danchieu'));
  program
    .description(say('program.description'))
    .version(version(), '-V, --version', say('option.version'))
    .option('--store <file>', say('option.store'))
    .option('--lang <vi|en>', say('option.lang'), oneOf(LANGUAGES))
    .usage(say('program.usage'))
    .addHelpText('after', () => `${printExamples(context, EXAMPLES)}\n\n${say('program.more')}`);
  for (const create of COMMANDS) program.addCommand(create(context));
  program.addCommand(startCommand(context), { hidden: true });
  // Options of all commands may stand before the command as well; a command above also takes those that stand behind.
  program.hook('preAction', (_program, action) => {
    for (let above = action.parent; above !== null; above = above.parent) {
      for (const [name, value] of Object.entries(above.opts())) {
        if (action.getOptionValue(name) === undefined) action.setOptionValue(name, value);
      }
    }
  });
  return program;
}
