import { z } from 'zod';
import { extractFacts, type Lexicon, type ResolvedDocument, resolveFacts } from '../../indexer/index.js';
import { checkStated } from '../../indexer/structure/header/check-stated.js';
import { DanchieuError } from '../../src/errors/errors.js';
import type { StatedFacts } from '../../src/facts/document.js';
import type { Register } from '../../src/register/register.js';
import { type Engine, sha256 } from '../open/engine.js';
import { readLines } from './lines.js';

const recordSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  context: z
    .object({
      date: z.string().nullish(),
      place: z.string().nullish(),
      issuer: z.string().nullish(),
      period: z.string().nullish(),
    })
    .nullish(),
});

export type RecordResult = { readonly document: ResolvedDocument } | { readonly error: DanchieuError };

/**
 * Extraction of many texts, one JSON record a line (`--ndjson`): each is resolved by itself with the register. Streams:
 * a line is done with before the next is read. A bad line is reported and the others go on.
 * @param source `name` of the stream, for error messages; `stated` of every text whose own context does not say otherwise
 */
export async function* extractRecords(
  engine: Engine,
  stream: AsyncIterable<Uint8Array>,
  { name, stated: common }: { readonly name: string; readonly stated: StatedFacts },
): AsyncGenerator<RecordResult> {
  const lexicon = await engine.lexicon();
  const register = engine.register();
  for await (const { number, text } of readLines(stream)) {
    try {
      yield { document: extractRecord({ lexicon, register }, readRecord(text, name, number), common) };
    } catch (error) {
      if (!(error instanceof DanchieuError)) throw error;
      yield { error: error.code === 'parameter-invalid' ? inLine(error, name, number) : error };
    }
  }
}

/** What is wrong with a stated part, with the line it stands in. */
function inLine({ values }: DanchieuError, file: string, line: number): DanchieuError {
  return new DanchieuError('record-invalid', { file, line, detail: `${values.name}: ${values.detail}` });
}

type TextRecord = z.infer<typeof recordSchema>;

function readRecord(line: string | null, file: string, number: number): TextRecord {
  const invalid = (detail: string): DanchieuError =>
    new DanchieuError('record-invalid', { file, line: number, detail });
  if (line === null) throw invalid('too long');
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw invalid(cause instanceof Error ? cause.message : String(cause));
  }
  const read = recordSchema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw invalid(issue === undefined ? 'record' : `${issue.path.join('.')}: ${issue.message}`);
}

function extractRecord(
  { lexicon, register }: { readonly lexicon: Lexicon; readonly register: Register },
  { id, text, context }: TextRecord,
  common: StatedFacts,
): ResolvedDocument {
  const stated = {
    date: context?.date ?? common.date,
    place: context?.place ?? common.place,
    issuer: context?.issuer ?? common.issuer,
    period: context?.period ?? common.period,
  };
  checkStated(stated, 'document', 'context.');
  const original = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const facts = extractFacts({ original, path: id, documentId: id, contentHash: sha256(text), stated }, lexicon);
  const [document] = resolveFacts([facts], register).documents;
  if (document === undefined) throw new DanchieuError('internal', { detail: id });
  return document;
}
