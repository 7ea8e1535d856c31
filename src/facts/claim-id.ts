import { hash53 } from '../text/hash.js';
import type { Claim } from './claim.js';

/**
 * Content id of a claim: equal claims of any documents have one id. Claims come from one maker, or from a store that
 * kept its JSON, so equal claims print their properties in one order.
 */
export function claimId(claim: Claim): string {
  return hash53(JSON.stringify(claim));
}
