import { describeDocument } from '../../service/ask/documents/describe-document.js';
import { listDocuments } from '../../service/ask/documents/list-documents.js';
import { findDocument } from '../../service/keep/remove.js';
import { DanchieuError } from '../../src/errors/errors.js';
import type { documentRoutes } from '../contract/documents.js';
import type { Handlers } from './call.js';
import { instrumentOf, placesOf } from './choose.js';

export const documentReadHandlers: Handlers<typeof documentRoutes> = {
  async listDocuments({ service, query }) {
    const { q, type, issuer, year, period, limit, cursor, count } = query;
    const instrument = query.instrument === undefined ? undefined : await instrumentOf(service, query.instrument);
    const filter = { q, type, issuer, places: placesOf(query.place), year, period, instrument };
    return listDocuments(service, filter, { limit, after: cursor ?? null }, count);
  },

  getDocument: async ({ service, params }) => describeDocument(service, (await findDocument(service, params.id)).id),

  async getDocumentText({ service, params }) {
    const { id } = await findDocument(service, params.id);
    const text = await service.graph.documentText(id);
    if (text === null) throw new DanchieuError('not-found', { ref: params.id });
    return { document: id, text, length: text.length };
  },
};
