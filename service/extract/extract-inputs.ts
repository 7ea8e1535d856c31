import { resolve } from 'node:path';
import type { GraphStore, KeyClaims } from '../../graph/store.js';
import { extractFacts, type Lexicon, type ResolvedDocument, resolveFacts } from '../../indexer/index.js';
import type { Input } from '../../indexer/read/find-inputs.js';
import { readInput } from '../../indexer/read/read-input.js';
import { checkStated } from '../../indexer/structure/header/check-stated.js';
import { DanchieuError } from '../../src/errors/errors.js';
import type { Claim, Key } from '../../src/facts/claim.js';
import type { StatedFacts } from '../../src/facts/document.js';
import type { DocumentFacts } from '../../src/facts/document-facts.js';
import { collectInputs, type InputFailure } from '../index/collect-inputs.js';
import { documentId, relativePath } from '../index/document-id.js';
import { rootOfPath } from '../index/root.js';
import { type Engine, sha256 } from '../open/engine.js';

export interface ExtractRequest {
  /** Files, folders, globs, or `-` for standard input. */
  readonly paths: readonly string[];
  readonly root?: string | undefined;
  readonly stated: StatedFacts;
  readonly allowClassified: boolean;
}

export interface ExtractAnswer {
  readonly documents: readonly ResolvedDocument[];
  readonly failures: readonly InputFailure[];
}

/**
 * Reads the files of one run and resolves them together with the register; stores nothing.
 * @param graph when given, what its documents say of the same numbers and names, and what people decided, is heard too
 * @throws DanchieuError `parameter-invalid` for what is stated and means nothing.
 */
export async function extractInputs(
  engine: Engine,
  request: ExtractRequest,
  graph: GraphStore | null = null,
): Promise<ExtractAnswer> {
  checkStated(request.stated, 'document');
  const { facts, failures } = await readFacts(engine, request);
  const others = graph === null ? [] : await claimsBeside(graph, facts);
  const decisions = graph === null ? [] : await graph.decisions(others.map(({ key }) => key));
  return { documents: resolveFacts(facts, engine.register(), others, decisions).documents, failures };
}

/** What a store's documents say of every key these documents use, and of the keys that drafts rest on. */
async function claimsBeside(graph: GraphStore, documents: readonly DocumentFacts[]): Promise<readonly KeyClaims[]> {
  const keys = new Set<Key>();
  const add = (key: Key, claim: Claim): void => {
    keys.add(key);
    for (const target of claim.draft?.targets ?? []) add(target.key, target.claim);
  };
  for (const { mentions } of documents) for (const { key, claim } of mentions) add(key, claim);
  return graph.claims([...keys].sort());
}

/** What each file says, before anything is resolved. */
async function readFacts(
  engine: Engine,
  request: ExtractRequest,
): Promise<{ readonly facts: readonly DocumentFacts[]; readonly failures: readonly InputFailure[] }> {
  const lexicon = await engine.lexicon();
  const { inputs, failures } = await collectInputs(request.paths);
  const root = request.root === undefined ? await rootOfPath(request.paths[0] ?? '.') : resolve(request.root);
  const facts: DocumentFacts[] = [];
  for (const input of inputs) {
    try {
      facts.push(await readOne(lexicon, request, root, input));
    } catch (error) {
      if (!(error instanceof DanchieuError)) throw error;
      failures.push({ file: input.path, error });
    }
  }
  return { facts, failures };
}

async function readOne(
  lexicon: Lexicon,
  { stated, allowClassified }: ExtractRequest,
  root: string,
  input: Input,
): Promise<DocumentFacts> {
  const { original, bytes } = await readInput(input, { allowClassified });
  const contentHash = sha256(bytes);
  const path = input.absolute === '-' ? `stdin-${contentHash.slice(0, 8)}` : relativePath(root, input.absolute);
  return extractFacts({ original, path, documentId: documentId(path), contentHash, stated }, lexicon);
}
