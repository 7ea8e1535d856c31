import { resolve } from 'node:path';
import { DanchieuError } from '../../src/errors/errors.js';
import { documentId, relativePath } from '../index/document-id.js';
import { readRoot } from '../index/root.js';
import { externalDocumentId } from '../index/uploaded.js';
import type { Service } from '../open/service.js';
import { drain } from './drain.js';

/**
 * Takes back all a document said, and leaves no trace of its text where the stores let one see to it. `named` is its id,
 * the office's own id of it, its path in the store, or the path of its file.
 */
export async function removeDocument(
  service: Service,
  named: string,
): Promise<{ readonly id: string; readonly path: string }> {
  const document = await findDocument(service, named);
  await service.graph.removeDocument(document.id);
  await drain(service);
  await service.search.purge();
  return document;
}

/** The stored document that a person names by its id, the office's own id or its path. @throws DanchieuError `not-found`. */
export async function findDocument(
  { graph }: Pick<Service, 'graph'>,
  named: string,
): Promise<{ readonly id: string; readonly path: string }> {
  const root = await readRoot(graph);
  const inStore = named.normalize('NFC').replaceAll('\\', '/');
  const paths = root === null ? [inStore] : [inStore, relativePath(root, resolve(named))];
  for (const id of [named, externalDocumentId(named), ...paths.map(documentId)]) {
    const found = await graph.document(id);
    if (found !== null) return { id, path: found.document.path };
  }
  throw new DanchieuError('not-found', { ref: named });
}
