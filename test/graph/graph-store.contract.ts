import { describe } from '@jest/globals';
import type { OpenGraph } from '../support/graph-stores.js';
import { changesContract } from './contract/changes.js';
import { decisionsContract } from './contract/decisions.js';
import { edgesContract } from './contract/edges.js';
import { filtersContract } from './contract/filters.js';
import { findingsContract } from './contract/findings.js';
import { listsContract } from './contract/lists.js';
import { orderContract } from './contract/order.js';
import { pendingContract } from './contract/pending.js';
import { resolutionContract } from './contract/resolution.js';
import { tasksContract } from './contract/tasks.js';
import { textContract } from './contract/text.js';

/**
 * What every `GraphStore` does: the same cases on the same data for each implementation.
 * @param histories how many histories of indexing are tried, each a store filled from nothing
 */
export function graphStoreContract(name: string, open: OpenGraph, histories = 25): void {
  describe(`${name}: order of indexing`, () => orderContract(open, histories));
  describe(`${name}: keys, claims and outcomes`, () => resolutionContract(open));
  describe(`${name}: lists`, () => listsContract(open));
  describe(`${name}: tasks and units`, () => tasksContract(open));
  describe(`${name}: filters`, () => filtersContract(open));
  describe(`${name}: edges`, () => edgesContract(open));
  describe(`${name}: findings`, () => findingsContract(open));
  describe(`${name}: decisions`, () => decisionsContract(open));
  describe(`${name}: changes`, () => changesContract(open));
  describe(`${name}: tasks pending for search`, () => pendingContract(open));
  describe(`${name}: text is text`, () => textContract(open));
}
