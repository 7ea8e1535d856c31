export { romanToNumber, toRoman } from './roman.js';
export { ASSEMBLY_TERMS, LOCAL_TERMS, LOWER_TERMS, OFFICE_TERMS, PARTY_TERMS, type TermRow } from './terms.data.js';
export * from './terms.js';
