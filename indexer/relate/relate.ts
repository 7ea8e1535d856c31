import type { CitedMention } from '../cite/cited.js';
import type { Flow } from '../structure/flow.js';
import type { Structure } from '../structure/structure.js';
import { linkMentions } from './linking/link-mentions.js';
import type { Related, RelatedStatement } from './related.js';
import { rolesOf } from './roles.js';
import { documentStatements } from './statements/document.js';
import { pairedStatements } from './statements/paired.js';
import { titleStatements } from './statements/titles.js';

/**
 * What a document says of instruments and does with them: relations stated in so many words, and the roles its tasks
 * give. Takes the flow and its mentions (by `start`, longer first); statements come in the order of their evidence.
 */
export function relateMentions(structure: Structure, mentions: readonly CitedMention[]): Related {
  const links = linkMentions(structure.flow, mentions);
  const statements = [
    ...documentStatements(structure, mentions, links),
    ...titleStatements(structure.flow, mentions, links),
    ...pairedStatements(structure.flow, mentions, links),
  ];
  return { statements: ordered(statements), roles: rolesOf(structure, mentions, links) };
}

/**
 * What an instrument's own title says, for the register: the flow is one block, "<type> số <number> <title>", and the
 * instrument itself is mention 0. All the rest is its title, so what stands free there hangs on it.
 */
export function relateTitle(flow: Flow, mentions: readonly CitedMention[]): readonly RelatedStatement[] {
  const inTitle = mentions.map((mention, at) =>
    at > 0 && mention.nestedIn < 0 ? { ...mention, nestedIn: 0 } : mention,
  );
  return ordered(titleStatements(flow, inTitle, linkMentions(flow, inTitle)));
}

function ordered(statements: RelatedStatement[]): RelatedStatement[] {
  return statements.sort((a, b) => a.start - b.start || a.end - b.end);
}
