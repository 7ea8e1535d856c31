import type { IdentityBasis } from '../../src/designation/identity.js';
import type { Claim } from '../../src/facts/claim.js';

const NO_BASIS: IdentityBasis = {};

/** A claim that prints nothing. */
export const EMPTY_CLAIM: Claim = {
  type: null,
  date: null,
  documentDates: [],
  term: null,
  issuer: null,
  places: [],
  subject: null,
  alias: null,
  nameYear: null,
  nameRevised: false,
  basis: NO_BASIS,
  context: null,
  document: null,
  draft: null,
};
