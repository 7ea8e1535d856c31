import { describeDocument } from '../../service/ask/describe-document.js';
import { findDocument } from '../../service/keep/remove.js';
import { DanchieuError } from '../../src/errors/errors.js';
import type { documentRoutes } from '../contract/documents.js';
import type { Handlers } from './call.js';

export const documentReadHandlers: Handlers<typeof documentRoutes> = {
  async listDocuments({ service: { graph }, query: { limit, cursor, count } }) {
    const page = await graph.documents({ limit, after: cursor ?? null });
    return count ? { ...page, total: (await graph.coverage()).documents } : page;
  },

  getDocument: async ({ service, params }) => describeDocument(service, (await findDocument(service, params.id)).id),

  async getDocumentText({ service, params }) {
    const { id } = await findDocument(service, params.id);
    const text = await service.graph.documentText(id);
    if (text === null) throw new DanchieuError('not-found', { ref: params.id });
    return { document: id, text, length: text.length };
  },
};
