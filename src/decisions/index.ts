export { decisionId } from './decision-id.js';
export { claimIdOf, decisionOn, documentOfDecision, documentOfPart } from './which-decision.js';
