import type { Language } from '../../src/errors/errors.js';

/**
 * The language to speak: `--lang` wherever it stands in the arguments, else the first of `LC_ALL`, `LC_MESSAGES` and
 * `LANG` that is set (English when it begins with `en`), else Vietnamese.
 */
export function chooseLanguage(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = langOption(argv);
  if (asked === 'en' || asked === 'vi') return asked;
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^en([_.@-]|$)/i.test(locale) ? 'en' : 'vi';
}

function langOption(argv: readonly string[]): string | undefined {
  for (const [index, argument] of argv.entries()) {
    if (argument === '--') return undefined;
    if (argument === '--lang') return argv[index + 1];
    if (argument.startsWith('--lang=')) return argument.slice('--lang='.length);
  }
  return undefined;
}
