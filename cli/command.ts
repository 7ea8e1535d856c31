import { Command, Help, type OptionValues } from 'commander';
import type { Context } from './context.js';
import type { MessageKey } from './messages/say.js';
import { oneOf } from './option-values.js';

export const LANGUAGES = ['vi', 'en'] as const;

/** Options that every command takes. */
export interface CommonOptions extends OptionValues {
  readonly store?: string;
  readonly json?: boolean;
}

export interface Example {
  /** What to type after `danchieu`. */
  readonly line: string;
  readonly meaning: MessageKey;
}

/**
 * A subcommand with the common options, help in the context's language and examples under it.
 * @param store what `--store` means to it
 */
export function createCommand(
  context: Context,
  name: string,
  description: MessageKey,
  examples: readonly Example[],
  store: MessageKey = 'option.store',
): Command {
  const { say } = context;
  const command = localise(context, new Command(name)).description(say(description));
  command.option('--store <file>', say(store));
  command.option('--json', say('option.json'));
  command.option('--lang <vi|en>', say('option.lang'), oneOf(LANGUAGES));
  command.addHelpText('after', () => printExamples(context, examples));
  return command;
}

/** Help titles and texts in the context's language; errors thrown instead of printed. */
export function localise(context: Context, command: Command): Command {
  const { say, outside } = context;
  const titles: Readonly<Record<string, MessageKey>> = {
    'Usage:': 'help.usage',
    'Options:': 'help.options',
    'Commands:': 'help.commands',
    'Arguments:': 'help.arguments',
  };
  const plain = new Help();
  const inLanguage = (usage: string): string => usage.replace('[options]', say('help.any-options'));
  return command
    .helpOption('-h, --help', say('option.help'))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => outside.stdout.write(text),
      writeErr: (text) => outside.stderr.write(text),
      outputError: () => {},
    })
    .configureHelp({
      helpWidth: context.width,
      commandUsage: (one) => inLanguage(plain.commandUsage(one)),
      subcommandTerm: (one) => inLanguage(plain.subcommandTerm(one)),
      optionDescription: ({ description, defaultValue }) =>
        typeof defaultValue === 'number' || typeof defaultValue === 'string'
          ? `${description} (${say('help.default', { value: String(defaultValue) })})`
          : description,
      styleTitle: (title) => context.colours.bold(titles[title] === undefined ? title : say(titles[title])),
    });
}

/** The examples under a help text. */
export function printExamples(context: Context, examples: readonly Example[]): string {
  const width = Math.max(...examples.map(({ line }) => line.length));
  const lines = examples.map(
    ({ line, meaning }) => `  danchieu ${line.padEnd(width)}  ${context.colours.dim(context.say(meaning))}`,
  );
  return ['', context.colours.bold(context.say('help.examples')), ...lines].join('\n');
}
