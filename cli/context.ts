import pc from 'picocolors';
import type { Language } from '../src/errors/errors.js';
import type { Text } from '../src/labels/text.js';
import { chooseLanguage } from './messages/language.js';
import { type Say, sayIn } from './messages/say.js';

/** The outside of the program as a command sees it; tests may hand in another. */
export interface Outside {
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** What every command speaks with. */
export interface Context {
  readonly outside: Outside;
  readonly language: Language;
  readonly say: Say;
  readonly colours: ReturnType<typeof pc.createColors>;
  /** Columns to write for: the terminal's, within 60 and 120; 100 where there is none. */
  readonly width: number;
  /** Writes one line to standard output; waits while the reader is slow. */
  print(line: string): Promise<void>;
  /** Writes one line to standard error. */
  complain(line: string): void;
  label(text: Text): string;
  /** The exit code so far; commands raise it. */
  exitCode: number;
}

/** What commands speak with, for one run: language, colours and width as the outside wants them. */
export function createContext(outside: Outside): Context {
  const language = chooseLanguage(outside.argv, outside.environment);
  const plain = Boolean(outside.environment.NO_COLOR);
  return {
    outside,
    language,
    say: sayIn(language),
    colours: pc.createColors(outside.stdout.isTTY === true && !plain),
    width: Math.min(120, Math.max(60, outside.stdout.columns ?? 100)),
    async print(line) {
      if (outside.stdout.write(`${line}\n`)) return;
      await new Promise<void>((resolve) => outside.stdout.once('drain', resolve));
    },
    complain(line) {
      outside.stderr.write(`${line}\n`);
    },
    label: (text) => text[language],
    exitCode: 0,
  };
}
