import { nameOfDocument } from '../../../src/labels/name-document.js';
import type { SearchHit } from '../../data/types.js';

/** What the document of a task is called; by the search's own copy where the document went meanwhile. */
export function documentOfHit(hit: SearchHit): string {
  return hit.in === null ? hit.document.documentTitle : nameOfDocument(hit.in);
}
