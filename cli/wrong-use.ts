import type { Command, CommanderError } from 'commander';
import { ERRORS } from '../src/errors/errors.data.js';
import type { Context } from './context.js';
import type { MessageKey } from './messages/say.js';

const REASONS: Readonly<Record<string, MessageKey>> = {
  'commander.unknownCommand': 'wrong.command',
  'commander.unknownOption': 'wrong.option',
  'commander.missingArgument': 'wrong.missing',
  'commander.optionMissingArgument': 'wrong.option-missing',
  'commander.excessArguments': 'wrong.excess',
  'commander.invalidArgument': 'wrong.value',
  'commander.missingMandatoryOptionValue': 'wrong.mandatory',
};

/** What was wrong with the command line, with the nearest right word where there is one, in the context's language. */
export function explainWrongUse(context: Context, program: Command, error: CommanderError): string {
  const reason = REASONS[error.code];
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const nearest = /Did you mean (?:one of )?([^?]+)\?/.exec(error.message)?.[1];
  const given = /'([^']*)' is invalid/.exec(error.message)?.[1] ?? '';
  const why = / is invalid[^.]*\. ?([\s\S]*)$/.exec(error.message)?.[1] ?? '';
  const detail =
    reason === undefined
      ? error.message.replace(/^error: /, '')
      : context.say(reason, { word: quoted, given, why: why.trim() }).trim();
  const lines = [`danchieu: ${ERRORS['wrong-use'][context.language].replace('{detail}', () => detail)}`];
  if (nearest !== undefined) lines.push(context.say('wrong.nearest', { nearest }));
  const command = commandsIn(program, context.outside.argv)
    .map((name) => `${name} `)
    .join('');
  lines.push(context.say('wrong.help', { command }));
  return lines.join('\n');
}

/** The command and subcommand that a command line names, as far as there are such: whose help is wanted. */
function commandsIn(program: Command, argv: readonly string[]): readonly string[] {
  const names: string[] = [];
  let above = program;
  for (const word of argv) {
    const named = above.commands.find((one) => one.name() === word);
    if (named === undefined) continue;
    names.push(word);
    above = named;
  }
  return names;
}
