import { EXTRACTOR_VERSION, extractFacts } from '../../indexer/index.js';
import { writeDocuments } from '../index/document-writer.js';
import { parseToken, printToken } from '../index/token.js';
import type { Service } from '../open/service.js';
import { drainKeys } from './drain.js';

/**
 * Reads stored documents again, from their stored text, where an older extractor or another register read them. What
 * a person stated of them is kept. Gives the number read again; the caller drains.
 */
export async function refreshDocuments({ graph, engine }: Service): Promise<number> {
  const settle = (): Promise<unknown> => drainKeys({ graph, engine });
  return writeDocuments(graph, settle, async (writer) => {
    let refreshed = 0;
    let after: string | null = null;
    do {
      const page = await graph.documents({ limit: 100, after });
      for (const { id, path } of page.items) {
        const stored = await graph.documentToken(id);
        const token = stored === null ? null : parseToken(stored);
        if (token?.extractor === EXTRACTOR_VERSION && token.register === engine.register().version) continue;
        const original = await graph.documentText(id);
        const known = await graph.document(id);
        if (original === null || known === null) continue;
        const contentHash = known.document.contentHash;
        const stated = token?.stated ?? {};
        const facts = extractFacts({ original, path, documentId: id, contentHash, stated }, await engine.lexicon());
        const renewed = {
          content: contentHash,
          extractor: EXTRACTOR_VERSION,
          register: engine.register().version,
          stated,
        };
        await writer.add({ facts, token: printToken(renewed) });
        refreshed++;
      }
      after = page.next;
    } while (after !== null);
    return refreshed;
  });
}
