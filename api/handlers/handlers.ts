import type { Contract } from '../contract/contract.js';
import type { Handlers } from './call.js';
import { citationHandlers } from './citations.js';
import { decisionHandlers } from './decisions.js';
import { documentReadHandlers } from './documents.js';
import { findingReadHandlers } from './findings.js';
import { instrumentHandlers } from './instruments.js';
import { searchHandlers } from './search.js';
import { storeHandlers } from './store.js';
import { taskHandlers } from './tasks.js';
import { uploadHandlers } from './uploads.js';

/** What answers each route of the contract. */
export const HANDLERS: Handlers<Contract> = {
  ...storeHandlers,
  ...citationHandlers,
  ...instrumentHandlers,
  ...taskHandlers,
  ...documentReadHandlers,
  ...uploadHandlers,
  ...searchHandlers,
  ...findingReadHandlers,
  ...decisionHandlers,
};
