import { basename, extname, relative, sep } from 'node:path';
import { slug } from '../../src/text/fold.js';
import { sha256 } from '../open/engine.js';

/** Path of a file relative to the root, NFC, with forward slashes: the same on every machine. Both absolute. */
export function relativePath(root: string, file: string): string {
  return relative(root, file).split(sep).join('/').normalize('NFC');
}

/** A document's id: slug of the file name and 8 hex digits of SHA-256 of its path relative to the root (`formats.md`). */
export function documentId(path: string): string {
  const name = slug(basename(path, extname(path)));
  const digest = sha256(path).slice(0, 8);
  return name === '' ? digest : `${name}-${digest}`;
}
