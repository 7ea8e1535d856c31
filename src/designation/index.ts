export { instrumentId, missingParts, provisionalId } from './id.js';
export { BASES, type Basis, type Identity, type IdentityBasis, type IdentityPart } from './identity.js';
export { parseSymbol, printSymbol } from './parse-symbol.js';
export { parseReference, type Reference, referencePrefix } from './reference.js';
export { type Series, type SeriesNeed, seriesOf } from './series.js';
export type { ParsedSymbol } from './symbol.js';
export { keyText, symbolKey } from './symbol-key.js';
export { termOfSymbol } from './term-of-symbol.js';
