import { basename, extname } from 'node:path';
import { DanchieuError } from '../../src/errors/errors.js';
import { BY_CONTENT, BY_EXTERNAL_ID } from '../../src/labels/name-document.js';
import { slug } from '../../src/text/fold.js';
import { sha256 } from '../open/engine.js';

export interface Uploaded {
  readonly id: string;
  readonly path: string;
}

/**
 * Id and path of a text that was sent rather than read from a file: by the office's own id, under which a newer text
 * replaces the older one, or else by its name and content (`formats.md`, ids of documents).
 */
export function uploaded(name: string, externalId: string | undefined, contentHash: string): Uploaded {
  const file = fileName(name);
  if (externalId !== undefined) {
    const path = `${BY_EXTERNAL_ID}/${encodeURIComponent(wellFormed(externalId))}/${file}`;
    return { id: externalDocumentId(externalId), path };
  }
  return {
    id: idOf(basename(file, extname(file)), contentHash, 'hashed'),
    path: `${BY_CONTENT}/${contentHash.slice(0, 8)}/${file}`,
  };
}

/** The id of the document that an office calls so. */
export function externalDocumentId(externalId: string): string {
  return idOf(externalId, `${BY_EXTERNAL_ID}:${wellFormed(externalId)}`);
}

/** The office's own id in the path of a document, or null. */
export function externalIdOf(path: string): string | null {
  const [folder, id, ...rest] = path.split('/');
  if (folder !== BY_EXTERNAL_ID || id === undefined || rest.length === 0) return null;
  try {
    return decodeURIComponent(id);
  } catch {
    return null;
  }
}

/** The last part of a name as sent, NFC, without control characters; `.txt` where it has no ending. */
function fileName(name: string): string {
  const last = wellFormed(name).replaceAll('\\', '/').split('/').at(-1) ?? '';
  const clean = last.replace(/\p{Cc}/gu, '').trim();
  if (clean === '' || clean === '.' || clean === '..') {
    throw new DanchieuError('parameter-invalid', { name: 'name', detail: name });
  }
  return extname(clean) === '' ? `${clean}.txt` : clean;
}

/** NFC; half of a character outside the first plane, which no other program would take, becomes the sign for it. */
function wellFormed(text: string): string {
  return text.normalize('NFC').replace(/\p{Surrogate}/gu, '\uFFFD');
}

function idOf(name: string, identity: string, form: 'plain' | 'hashed' = 'plain'): string {
  const digest = (form === 'hashed' ? identity : sha256(identity)).slice(0, 8);
  const words = slug(name).slice(0, 80).replace(/-$/, '');
  return words === '' ? digest : `${words}-${digest}`;
}
