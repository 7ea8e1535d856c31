import { ADMINISTRATIVE_TYPES } from './administrative.data.js';
import type { DocumentType } from './document-type.js';
import { LEGISLATION_TYPES } from './legislation.data.js';

/** All kinds of instruments. Where two share a code or a head, the first stands. */
export const DOCUMENT_TYPES: readonly DocumentType[] = [...LEGISLATION_TYPES, ...ADMINISTRATIVE_TYPES];
