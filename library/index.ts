/**
 * The library: what a text cites, without a store or a server. It asks for nothing of Node: it runs in a browser as well.
 *
 * ```ts
 * const facts = extract(text, { register, context: { place: 'Nghệ An' } });
 * const { documents } = resolve([facts], register);
 * ```
 * @module danchieu
 */
export { annotateHtml as annotate } from '../src/annotate/annotate-html.js';
export { parseReference as parseDesignation, type Reference as Designation } from '../src/designation/reference.js';
export { DanchieuError, type ErrorCode } from '../src/errors/errors.js';
export type { DocumentRecord, StatedFacts } from '../src/facts/document.js';
export type { DocumentFacts } from '../src/facts/document-facts.js';
export type { Mention } from '../src/facts/mention.js';
export type { InstrumentRecord } from '../src/facts/outcome.js';
export type { Statement } from '../src/facts/statement.js';
export type { Task } from '../src/facts/task.js';
export type { ParsedRegisterTable } from '../src/register/parse-register-table.js';
export { parseRegisterTable } from '../src/register/parse-register-table.js';
export type { Register } from '../src/register/register.js';
export type { RegisterRow } from '../src/register/row.js';
export { type ExtractOptions, extract } from './extract.js';
export { createRegister } from './register-of.js';
export { type Resolved, type ResolvedDocument, resolve } from './resolve.js';
