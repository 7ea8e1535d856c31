import { lookUpText } from '../../service/text/look-up-text.js';
import { annotateHtml } from '../../src/annotate/annotate-html.js';
import { DanchieuError } from '../../src/errors/errors.js';
import type { citationRoutes } from '../contract/citations.js';
import { type Handlers, ReadyJson } from './call.js';

export const citationHandlers: Handlers<typeof citationRoutes> = {
  async lookUpCitations({ service, body: { text, context }, backend: { limits, readers } }) {
    checkLength(text, limits.lookupCharacters);
    return new ReadyJson((await lookUpText(service, text, context, limits.lookupCitations, readers)).json);
  },

  async annotateText({ body: { text, context, link }, backend: { limits, readers } }) {
    checkLength(text, limits.lookupCharacters);
    const { mentions, registerVersion, textSha256 } = await readers.read(text, context);
    const html = annotateHtml(text, mentions, (id) => link.replaceAll('{id}', () => encodeURIComponent(id)));
    return { html, mentions: mentions.length, registerVersion, textSha256 };
  },
};

function checkLength({ length }: string, limit: number): void {
  if (length > limit) throw new DanchieuError('text-too-long', { length, limit });
}
