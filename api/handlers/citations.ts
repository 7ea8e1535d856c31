import { type LookedUpText, lookUpText } from '../../service/text/look-up-text.js';
import { annotateHtml } from '../../src/annotate/annotate-html.js';
import { DanchieuError } from '../../src/errors/errors.js';
import type { citationRoutes } from '../contract/citations.js';
import type { Handlers } from './call.js';

export const citationHandlers: Handlers<typeof citationRoutes> = {
  async lookUpCitations({ service, body: { text, context }, backend: { limits, read } }) {
    checkLength(text, limits.lookupCharacters);
    const { instruments, findings, mentions, ...provenance } = await lookUpText(service, text, context, read);
    const within = mentions.slice(0, limits.lookupCitations);
    const shown = new Set(within.map(({ id }) => id));
    const beyond = mentions.slice(limits.lookupCitations);
    const named = new Set(within.flatMap(({ instrument, candidates }) => [instrument, ...candidates]));
    return {
      mentions: [...within.map((mention) => ({ ...mention, lookedUp: true as const })), ...beyond.map(printedOnly)],
      findings: findings.filter(({ mention }) => mention === null || shown.has(mention)),
      instruments: instruments.filter(({ id }) => named.has(id)),
      ...provenance,
    };
  },

  async annotateText({ body: { text, context, link }, backend: { limits, read } }) {
    checkLength(text, limits.lookupCharacters);
    const { mentions, registerVersion, textSha256 } = await read(text, context);
    const html = annotateHtml(text, mentions, (id) => link.replaceAll('{id}', () => encodeURIComponent(id)));
    return { html, mentions: mentions.length, registerVersion, textSha256 };
  },
};

function printedOnly({ id, document, start, end, text, kind }: LookedUpText['mentions'][number]) {
  return { id, document, start, end, text, kind, lookedUp: false as const };
}

function checkLength({ length }: string, limit: number): void {
  if (length > limit) throw new DanchieuError('text-too-long', { length, limit });
}
