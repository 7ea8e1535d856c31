export type { DocumentType, TypeFamily } from './document-type.js';
export { DOCUMENT_TYPES } from './document-types.data.js';
export * from './look-up.js';
