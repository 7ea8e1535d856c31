import { buildLexicon, extractFacts, resolveFacts } from '../../../indexer/index.js';
import type { Finding, FindingKind } from '../../../src/facts/finding.js';
import { findingsOf } from '../../../src/findings/index.js';
import { BUILT_IN } from '../register/built-in.js';

const lexicon = buildLexicon(BUILT_IN);

/** The findings of one text, read and judged with the register that comes with the program. */
export function judge(text: string, stated: { date?: string; period?: string } = {}): readonly Finding[] {
  const input = { original: text, path: 'ke-hoach.txt', documentId: 'ke-hoach', contentHash: '', stated };
  const [read] = resolveFacts([extractFacts(input, lexicon)], BUILT_IN).documents;
  if (read === undefined) throw new Error('no document');
  return findingsOf({ document: read.facts.document, original: text, mentions: read.mentions }, BUILT_IN);
}

/** Those of one kind. */
export function judged(kind: FindingKind, text: string, stated: { date?: string; period?: string } = {}): Finding[] {
  return judge(text, stated).filter((finding) => finding.kind === kind);
}
