import { type Command, CommanderError } from 'commander';
import { DanchieuError } from '../src/errors/errors.js';
import { type Context, createContext, type Outside } from './context.js';
import { createProgram } from './program.js';
import { explainWrongUse } from './wrong-use.js';

/** Runs one command line to its end and gives the exit code (`formats.md`). */
export async function run(outside: Outside): Promise<number> {
  const context = createContext(outside);
  const program = createProgram(context);
  try {
    await program.parseAsync(outside.argv.length === 0 ? ['--help'] : [...outside.argv], { from: 'user' });
    return context.exitCode;
  } catch (error) {
    return report(context, program, error);
  }
}

function report(context: Context, program: Command, error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    // A command without its subcommand has shown its help already.
    if (error.code !== 'commander.help') context.complain(explainWrongUse(context, program, error));
    return 2;
  }
  if (error instanceof DanchieuError) {
    context.complain(`danchieu: ${error.in(context.language)}`);
    return error.exitCode;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  context.complain(`danchieu: ${new DanchieuError('internal', { detail }).in(context.language)}`);
  return 70;
}
