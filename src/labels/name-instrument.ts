import type { Identity } from '../designation/identity.js';

/** How an instrument is called in a line: "Nghị định 118/2021/NĐ-CP", "Luật Hộ tịch"; a document by its title. */
export function nameOf({
  id,
  identity,
  title,
}: {
  readonly id: string;
  readonly identity: Pick<Identity, 'type' | 'number' | 'name'>;
  readonly title: string | null;
}): string {
  const rest = identity.number ?? (identity.name === null ? null : asPrinted(identity.name, title));
  if (rest === null) return title ?? id;
  const draft = /^dự thảo (.*)$/s.exec(rest)?.[1];
  if (draft !== undefined) return `Dự thảo ${identity.type} ${draft}`;
  return `${identity.type.charAt(0).toUpperCase()}${identity.type.slice(1)} ${rest}`;
}

/** Names are kept in small letters; where the title is the name as it was printed, its capitals are those people know. */
function asPrinted(name: string, title: string | null): string {
  const printed = title?.replace(/\s+/g, ' ').trim();
  return printed?.toLowerCase() === name.toLowerCase() ? printed : name;
}
