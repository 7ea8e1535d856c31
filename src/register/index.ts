export { createRegister } from './create-register.js';
export { describeValidity } from './describe-validity.js';
export { identifyRow } from './identify-row.js';
export { meansAt } from './means-at.js';
export { mergeRegister } from './merge-register.js';
export { normaliseName } from './normalise-name.js';
export { parseRegisterTable } from './parse-register-table.js';
export { printRegisterTable, REGISTER_COLUMNS, readRegisterTable } from './table.js';
export { validityAt } from './validity.js';
