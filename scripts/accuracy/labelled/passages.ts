import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Offsets into the text of a passage, UTF-16 code units. */
export type Span = readonly [number, number];

/** Where a passage stands: written for the purpose, or a record of the public sentences, which are not ours to copy. */
export type Source = { readonly own: string } | { readonly eval: number; readonly sha8: string };

export interface Passage {
  readonly source: Source;
  readonly text?: string;
  readonly context?: { readonly date?: string };
}

/** A passage with its text at hand. */
export interface Readable<P extends Passage> {
  readonly passage: P;
  readonly name: string;
  readonly text: string;
}

/** The passages of `test/labelled/<name>.json` that can be read, and how many cannot without the public sentences. */
export function readPassages<P extends Passage>(
  name: string,
  sentences: readonly string[] | null,
): { readonly readable: readonly Readable<P>[]; readonly skipped: number } {
  const file = join(process.cwd(), 'test', 'labelled', `${name}.json`);
  const { passages } = JSON.parse(readFileSync(file, 'utf8')) as { passages: P[] };
  const readable: Readable<P>[] = [];
  for (const passage of passages) {
    const text = textOf(passage, sentences);
    if (text !== null) readable.push({ passage, name: nameOf(passage.source), text });
  }
  return { readable, skipped: passages.length - readable.length };
}

function nameOf(source: Source): string {
  return 'own' in source ? source.own : `eval-${source.eval}`;
}

/** A label holds for one text only: a record that reads otherwise than the one labelled is an error, not a miss. */
function textOf({ source, text }: Passage, sentences: readonly string[] | null): string | null {
  if ('own' in source) return text ?? null;
  const sentence = sentences?.[source.eval];
  if (sentence === undefined) return null;
  const sha8 = createHash('sha256').update(sentence).digest('hex').slice(0, 8);
  if (sha8 !== source.sha8) throw new Error(`record ${source.eval} is not the one that was labelled`);
  return sentence;
}

export interface LabelledSentence {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly label: string }[];
}

/** The public sentences with their labels, from beside the project; null when they are not there. */
export function readSentences(): readonly LabelledSentence[] | null {
  const file = join(process.cwd(), '..', 'shared', 'eval', 'vnlegaltext-val.jsonl');
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledSentence);
}
