export { isCollective } from './is-collective.js';
export { unitWords } from './spell-unit.js';
export { type Office, unitOf } from './unit-of.js';
export { unitsIn } from './units-in.js';
