import type { InstrumentSummary } from '../../graph/store.js';
import { extractFacts, resolveFacts } from '../../indexer/index.js';
import { checkStated } from '../../indexer/structure/header/check-stated.js';
import { DanchieuError } from '../../src/errors/errors.js';
import type { StatedFacts } from '../../src/facts/document.js';
import type { Finding } from '../../src/facts/finding.js';
import type { Mention } from '../../src/facts/mention.js';
import type { InstrumentRecord } from '../../src/facts/outcome.js';
import { findingsOf } from '../../src/findings/index.js';
import { uncited } from '../ask/find-instruments.js';
import { sha256 } from '../open/engine.js';
import type { Service } from '../open/service.js';

export interface LookedUpText {
  /** How many tasks the text has. */
  readonly tasks: number;
  /** In order of `start`, longer first; offsets are UTF-16 code units into the text. */
  readonly mentions: readonly Mention[];
  readonly findings: readonly Finding[];
  /** Every instrument that the mentions name, candidates included, by id, as the store or the register knows it. */
  readonly instruments: readonly InstrumentSummary[];
  readonly registerVersion: string;
  /** Of the text as UTF-8, hex. */
  readonly textSha256: string;
}

/**
 * What a text cites. Stores nothing, and only the text, its context and the register decide: equal texts under one
 * `registerVersion` get equal mentions whatever the store holds, which gives the counts of the instruments alone.
 * @throws DanchieuError `parameter-invalid` naming the part of the context that is not understood.
 */
export async function lookUpText(service: Service, text: string, context: StatedFacts): Promise<LookedUpText> {
  checkStated(context, 'text', 'context.');
  const { engine } = service;
  const register = engine.register();
  const textSha256 = sha256(text);
  const documentId = `text-${textSha256.slice(0, 8)}`;
  const input = { original: text, path: documentId, documentId, contentHash: textSha256, stated: context };
  const { documents, instruments } = resolveFacts([extractFacts(input, await engine.lexicon())], register);
  const [read] = documents;
  if (read === undefined) throw new DanchieuError('internal', { detail: documentId });
  const { facts, mentions } = read;
  return {
    tasks: facts.tasks.length,
    mentions,
    findings: findingsOf({ document: facts.document, original: text, mentions }, register),
    instruments: await summaries(service, instruments),
    registerVersion: register.version,
    textSha256,
  };
}

async function summaries(
  { graph, engine }: Service,
  records: readonly InstrumentRecord[],
): Promise<readonly InstrumentSummary[]> {
  const found: InstrumentSummary[] = [];
  for (const record of records) {
    const card = record.provisional ? null : await graph.instrument(record.id);
    if (card !== null) {
      const { id, identity, provisional, title, issued, inRegister, tasks, mentions, documents } = card;
      found.push({ id, identity, provisional, title, issued, inRegister, tasks, mentions, documents });
      continue;
    }
    const row = engine.register().byId(record.id);
    const nowhere = { title: null, issued: null, inRegister: false, tasks: 0, mentions: 0, documents: 0 };
    found.push(row === undefined ? { ...record, ...nowhere } : uncited(row));
  }
  return found;
}
