import { DOCUMENT_TYPES } from '../../../src/document-types/index.js';

const TERMS: readonly string[] = DOCUMENT_TYPES.map((type) => type.term).sort((a, b) => b.length - a.length);

const OWN_ACT = /\s(?:ban hành|đề ra|xây dựng|lập)\s+(.{3,80})/u;

/** Type and title of a document, from the line in capitals and those below it. */
export interface OwnTitle {
  /** Vietnamese head term, lower case ("kế hoạch"), or null. */
  readonly type: string | null;
  /** "Kế hoạch công tác tư pháp năm 2024": as printed, the type in small letters where it stood on a line of its own. */
  readonly title: string;
}

export function readTitle(lines: readonly string[]): OwnTitle | null {
  const first = lines[0]?.trim().replace(/^DỰ THẢO\s+/i, '');
  if (first === undefined || first === '') return null;
  const small = first.toLowerCase();
  const type = TERMS.find((term) => small === term || small.startsWith(`${term} `)) ?? null;
  const head = type !== null && small === type ? `${type.charAt(0).toUpperCase()}${type.slice(1)}` : first;
  return { type, title: [head, ...lines.slice(1)].join(' ').replace(/\s+/g, ' ').trim() };
}

/** The type an untitled document gives itself in its preamble ("Sở Tư pháp ban hành kế hoạch …"), or null. */
export function typeOfClause(clause: string): string | null {
  const rest = OWN_ACT.exec(clause)?.[1]?.toLowerCase() ?? '';
  return TERMS.find((term) => rest === term || rest.startsWith(`${term} `) || rest.startsWith(`${term},`)) ?? null;
}
